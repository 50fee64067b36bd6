import { isCreditCode } from '../../law/catalogue/index.ts';
import { isRegion } from './resident-number.ts';

/**
 * 统一社会信用代码: whether 18 characters are one, and not an identity number that passes its check by chance (one in thirty-one does):
 * the first two say who registers, the next four where (GB 32100).
 */
export function isCreditNumber(characters: string): boolean {
  const code = characters.toUpperCase();
  return isCreditCode(code) && /^(?:[15][1239]|9[123]|[ANY]\d)/u.test(code) && isRegion(code.slice(2));
}
