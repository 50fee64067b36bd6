import { readFileSync } from 'node:fs';
import type { StampRequest } from '../../src/platform/timestamp/index.ts';
import type { KeyKind } from './time-stamp-service.ts';

/** An answer that OpenSSL gave once, to the request for the root of `stamped-day.ts`. */
export type KeptAnswer = {
  readonly kind: KeyKind;
  readonly request: StampRequest;
  readonly answer: Buffer;
  /** The certificate of the authority above the service (PEM). */
  readonly authority: Buffer;
};

/** The answers that `node scripts/time-stamp-fixtures.mjs` made. */
export function keptAnswers(): readonly KeptAnswer[] {
  const kept: readonly (Omit<KeptAnswer, 'answer' | 'authority'> & { answer: string; authority: string })[] =
    JSON.parse(readFileSync(new URL('kept-stamps.json', import.meta.url), 'utf8'));
  return kept.map((one) => ({
    ...one,
    answer: Buffer.from(one.answer, 'base64'),
    authority: Buffer.from(one.authority),
  }));
}
