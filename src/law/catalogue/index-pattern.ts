import { err, ok, type Result } from '../../base/result.ts';
import { INDEX_TOKENS, LONGEST_SERIAL, type IndexToken } from './index-number-patterns.data.ts';

/** 索引号格式, taken apart: fixed text, tokens, and one running number. */
export type IndexPattern = { readonly text: string; readonly parts: readonly IndexPart[] };

/** 格式的一部分: fixed text, a token, or the running number. */
export type IndexPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; readonly token: IndexToken }
  | { readonly kind: 'serial'; readonly digits: number };

/** 格式的问题: why a pattern cannot serve. */
export type IndexPatternProblem =
  | { readonly kind: 'unknown_token'; readonly token: string }
  | { readonly kind: 'repeated_token'; readonly token: string }
  | { readonly kind: 'no_serial' }
  | { readonly kind: 'serial_digits'; readonly digits: number }
  | { readonly kind: 'stray_brace' };

/** 解析索引号格式, such as `{credit_code}/{yyyy}-{serial:5}`: a running number is needed, and no token twice. */
export function parseIndexPattern(text: string): Result<IndexPattern, IndexPatternProblem> {
  const parts: IndexPart[] = [];
  const seen = new Set<string>();
  for (const piece of text.split(/(\{[^{}]*\})/u).filter((one) => one !== '')) {
    const part = partOf(piece);
    if (!part.ok) return part;
    if (part.value.kind !== 'text') {
      const name = part.value.kind === 'serial' ? 'serial' : part.value.token;
      if (seen.has(name)) return err({ kind: 'repeated_token', token: name });
      seen.add(name);
    }
    parts.push(part.value);
  }
  return seen.has('serial') ? ok({ text, parts }) : err({ kind: 'no_serial' });
}

function partOf(piece: string): Result<IndexPart, IndexPatternProblem> {
  if (!piece.startsWith('{'))
    return /[{}]/u.test(piece) ? err({ kind: 'stray_brace' }) : ok({ kind: 'text', text: piece });
  const name = piece.slice(1, -1);
  const serial = /^serial:(?<digits>\d+)$/u.exec(name)?.groups?.['digits'];
  if (serial !== undefined) return serialOf(Number(serial));
  return isToken(name) ? ok({ kind: 'token', token: name }) : err({ kind: 'unknown_token', token: name });
}

function serialOf(digits: number): Result<IndexPart, IndexPatternProblem> {
  return digits >= 1 && digits <= LONGEST_SERIAL
    ? ok({ kind: 'serial', digits })
    : err({ kind: 'serial_digits', digits });
}

function isToken(name: string): name is IndexToken {
  return Object.hasOwn(INDEX_TOKENS, name);
}
