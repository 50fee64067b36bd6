import { AsnConvert } from '@peculiar/asn1-schema';
import { PKIStatusInfo, TimeStampResp, TimeStampToken } from '@peculiar/asn1-tsp';
import { err, ok, type Result } from '../../base/result.ts';
import { parsed } from './parsed.ts';

/** Why a file is no time stamp that was given. `said`: the service's own words. */
export type AnswerProblem =
  | { readonly kind: 'no_answer' }
  | { readonly kind: 'refused'; readonly status: number; readonly said: string; readonly failures: readonly string[] };

/** A time stamp is a few thousand bytes; what is longer is none. */
const LONGEST_ANSWER = 256 * 1024;

/** 时间戳应答: what a service answered (RFC 3161): the token in it, or why it gave none. */
export function readAnswer(bytes: Uint8Array): Result<Uint8Array, AnswerProblem> {
  const answer = bytes.length > LONGEST_ANSWER ? null : parsed(() => AsnConvert.parse(bytes, TimeStampResp));
  if (answer === null) return err({ kind: 'no_answer' });
  const { status, statusString, failInfo } = answer.status;
  // 0 granted, 1 granted with changes: in both a token is there.
  if (status <= 1 && answer.timeStampToken !== undefined) {
    return ok(new Uint8Array(AsnConvert.serialize(answer.timeStampToken)));
  }
  const said = [...(statusString ?? [])].join(' ').slice(0, 200);
  return err({ kind: 'refused', status, said, failures: failInfo === undefined ? [] : failInfo.toJSON() });
}

/** The answer that a token came in, where it was granted without changes. */
export function answerOf(token: Uint8Array): Uint8Array {
  const timeStampToken = AsnConvert.parse(token, TimeStampToken);
  return new Uint8Array(AsnConvert.serialize(new TimeStampResp({ status: new PKIStatusInfo(), timeStampToken })));
}
