import { err, ok, type Result } from '../../../base/result.ts';
import type { PasswordProblem } from '../sign-in.ts';
import { PRODUCT_WORDS } from './known-words.data.ts';
import { normal } from './password-hasher.ts';
import { countPieces } from './pieces.ts';

/** Fewer pieces than this is what is tried first: `Admin@123456` has three, `Password2024!` too. */
const LEAST_PIECES = 5;

/**
 * 口令规则: whether a password may be taken. Length counts in characters as a person sees them; no mixture of kinds is asked for, since that only makes people write
 * `Admin@123`. `ownWords`: account, name, names of the body. Pure.
 */
export function checkPassword(
  password: string,
  { least, most, ownWords }: { readonly least: number; readonly most: number; readonly ownWords: readonly string[] },
): Result<null, PasswordProblem> {
  const length = lengthOf(password, most);
  if (length < least) return err({ kind: 'too_short', least });
  if (length > most) return err({ kind: 'too_long', most });
  const isKnown = countPieces(normal(password), [...PRODUCT_WORDS, ...ownWords]) < LEAST_PIECES;
  return isKnown ? err({ kind: 'too_known' }) : ok(null);
}

/** Whether a text is longer than any password; it is then not hashed. */
export const isTooLong = (password: string, most: number): boolean => lengthOf(password, most) > most;

/** Not counted further than it matters, whatever somebody sends. */
function lengthOf(password: string, most: number): number {
  if (password.length > most * 8) return most + 1;
  return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(normal(password))].length;
}
