import { EMPTY_ALLOW_LIST, OWN_LEXICON, redactFile, screenFile } from '../../src/screening/index.ts';

const SETTINGS = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2026-03-01' };

/** The clean copy of a file, or why there is none. */
export async function copyOf(content: Uint8Array | string, name: string) {
  const redacted = await redactFile({ name, bytes: Buffer.from(content) }, SETTINGS);
  if (!redacted.ok) throw new Error(redacted.reason.kind);
  return redacted.value.copy;
}

/** The clean copy of a file that has one. */
export async function cleanOf(content: Uint8Array | string, name: string): Promise<Uint8Array> {
  const copy = await copyOf(content, name);
  if (!copy.ok) throw new Error(JSON.stringify(copy.reason));
  return copy.value;
}

/** What screening finds in a file. */
export async function findingsOf(content: Uint8Array | string, name: string) {
  const screened = await screenFile({ name, bytes: Buffer.from(content) }, SETTINGS);
  if (!screened.ok) throw new Error(screened.reason.kind);
  return screened.value;
}

/** The two stretches of an identity number of which neither may stand anywhere. */
export function halvesOf(id: string): readonly string[] {
  return [id.slice(0, 14), id.slice(-12)];
}
