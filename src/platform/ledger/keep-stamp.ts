import type { X509Certificate } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import type { Database } from '../db/index.ts';
import type { AnswerProblem, TokenProblem } from '../timestamp/index.ts';
import { askedRootBy, holdStamps, insertStamp, markChainChecked, stampsOf, type KeptStamp } from './stamp-store.ts';

/** Why an answer is not kept. */
export type StampProblem = AnswerProblem | TokenProblem | { readonly kind: 'not_ours' };

/** `trusted`: authorities above the service; null where nobody named one, and then its chain is not looked at. */
export type StampToKeep = {
  readonly answer: Uint8Array;
  readonly trusted: readonly X509Certificate[] | null;
  readonly at: string;
};

/** 收存时间戳: keeps what a service answered, once it is found to stamp a root that was asked for. The same answer twice is kept once. */
export async function keepStamp(
  database: Database,
  { answer, trusted, at }: StampToKeep,
): Promise<Result<KeptStamp & { readonly isRepeat: boolean }, StampProblem>> {
  const { imprintIn, readAnswer, verifyToken } = await import('../timestamp/index.ts');
  const token = readAnswer(answer);
  if (!token.ok) return token;
  const imprint = imprintIn(token.value);
  if (imprint === null) return err({ kind: 'no_token' });
  return database.transaction(async (transaction) => {
    await holdStamps(transaction);
    const asked = await askedRootBy(transaction, imprint);
    if (asked === null) return err({ kind: 'not_ours' });
    const { day, number, algorithm, nonce, bodies } = asked;
    const stamp = verifyToken(token.value, { algorithm, imprint, nonce }, trusted);
    if (!stamp.ok) return stamp;
    const before = await stampsOf(transaction, asked);
    const { isChainChecked, authority, at: stampedAt } = stamp.value;
    const made = { day, number, at: stampedAt, authority, isChainChecked };
    const same = before.find((one) => Buffer.from(one.token).equals(token.value));
    if (same !== undefined) {
      if (isChainChecked && !same.isChainChecked) await markChainChecked(transaction, same);
      return ok({
        ...made,
        bodies,
        stamp: same.stamp,
        isChainChecked: isChainChecked || same.isChainChecked,
        isRepeat: true,
      });
    }
    const kept = { ...made, stamp: (before.at(-1)?.stamp ?? 0) + 1 };
    await insertStamp(transaction, { ...kept, token: token.value }, at);
    return ok({ ...kept, bodies, isRepeat: false });
  });
}
