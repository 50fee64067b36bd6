import { err, ok, type Result } from '../../base/result.ts';
import type { LetterCode } from './letter-codes.ts';
import { LETTERS } from './letters.ts';

/** 发文字号的组成: 代字, year, and the number of the case in that year. */
export type LetterNumberParts = { readonly prefix: string; readonly year: number; readonly serial: number };

/** 发文字号的问题: which part cannot stand in a number. */
export type LetterNumberProblem = { readonly kind: 'blank_prefix' | 'year' | 'serial' };

/**
 * 编发文字号, such as 潮湘工信公开〔2026〕12号-补: the year in full in hexagonal brackets, no 第 and no nought in front (GB/T 9704—2012, 7.2.5),
 * then what tells the letters of one case apart.
 */
export function letterNumber(
  code: LetterCode,
  { prefix, year, serial }: LetterNumberParts,
): Result<string, LetterNumberProblem> {
  if (prefix.trim() === '') return err({ kind: 'blank_prefix' });
  if (!/^\d{4}$/u.test(String(year))) return err({ kind: 'year' });
  if (!Number.isInteger(serial) || serial < 1) return err({ kind: 'serial' });
  return ok(`${prefix.trim()}〔${year}〕${serial}号-${LETTERS[code].suffix}`);
}
