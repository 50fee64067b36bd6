import type { SealedRow } from '../../platform/vault/index.ts';
import type { Account, Session } from './sign-in.ts';

/*
 * 登录各表的行封: what in a row opens something, and is bound by its seal to where it stands. What changes at every look (when a session was seen, how often a passkey
 * was used) is left out: it opens nothing by itself.
 */

/** 会话. */
export const sealedSession = (
  row: Pick<Session, 'agency' | 'id' | 'officer' | 'factors' | 'begunAt' | 'endsAt'> & {
    readonly hash: string;
    readonly idleSeconds: number;
  },
): SealedRow => ({
  kind: 'session',
  fields: [
    row.agency,
    row.id,
    row.officer,
    row.hash,
    row.factors,
    momentOf(row.begunAt),
    momentOf(row.endsAt),
    row.idleSeconds,
  ],
});

/** 口令. */
export const sealedPassword = ({ agency, officer, hash }: Account & { readonly hash: string }): SealedRow => ({
  kind: 'password',
  fields: [agency, officer, hash],
});

/** 验证器: where its secret lies in the vault, which seals that itself. */
export const sealedTotp = (
  row: Account & { readonly record: string | null; readonly pending: string | null; readonly lastStep: number | null },
): SealedRow => ({ kind: 'totp', fields: [row.agency, row.officer, row.record, row.pending, row.lastStep] });

/** 通行密钥. */
export const sealedPasskey = (
  row: Account & { readonly id: string; readonly credential: string; readonly publicKey: Uint8Array },
): SealedRow => ({
  kind: 'passkey',
  fields: [row.agency, row.id, row.officer, row.credential, Buffer.from(row.publicKey).toString('base64')],
});

/** 外部身份. */
export const sealedIdentity = (
  row: Account & {
    readonly kind: string;
    readonly value: string;
    readonly by: string | null;
    readonly confirmedBy: string | null;
  },
): SealedRow => ({
  kind: 'identity',
  fields: [row.kind, row.value, row.agency, row.officer, row.by, row.confirmedBy],
});

/** 邀请. */
export const sealedInvitation = (
  row: Account & {
    readonly hash: string;
    readonly by: string | null;
    readonly endsAt: string;
    readonly confirmedBy: string | null;
  },
): SealedRow => ({
  kind: 'invitation',
  fields: [row.agency, row.officer, row.hash, row.by, momentOf(row.endsAt), row.confirmedBy],
});

/** 票. */
export const sealedTicket = (row: {
  readonly agency: string;
  readonly hash: string;
  readonly kind: string;
  readonly officer: string | null;
  readonly factors: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly endsAt: string;
}): SealedRow => ({
  kind: 'ticket',
  fields: [
    row.agency,
    row.hash,
    row.kind,
    row.officer,
    row.factors,
    // The database keeps the fields of a content in an order of its own.
    JSON.stringify(Object.entries(row.content).toSorted(([one], [other]) => (one < other ? -1 : 1))),
    momentOf(row.endsAt),
  ],
});

/** A moment as a number: the database writes it in a way of its own. */
const momentOf = (text: string): number => Date.parse(text);
