import { err, ok, type Result } from '../../base/result.ts';
import { isCreditCode } from './credit-code.ts';
import { INDEX_TOKENS, type IndexToken } from './index-number-patterns.data.ts';
import type { IndexPattern } from './index-pattern.ts';

/** 索引号的各部分. */
export type IndexNumber = { readonly serial: number; readonly tokens: Readonly<Partial<Record<IndexToken, string>>> };

/** 索引号的问题: a part that is lacking or not valid, a running number too large for its figures, or a number of another pattern. */
export type IndexNumberProblem =
  | { readonly kind: 'missing'; readonly token: IndexToken }
  | { readonly kind: 'not_valid'; readonly token: IndexToken; readonly text: string }
  | { readonly kind: 'serial_out_of_range'; readonly largest: number }
  | { readonly kind: 'not_this_pattern' };

/** 编写索引号: the number as the pattern writes it (article 12), the running number filled up with noughts. */
export function formatIndexNumber(
  pattern: IndexPattern,
  { serial, tokens }: IndexNumber,
): Result<string, IndexNumberProblem> {
  let text = '';
  for (const part of pattern.parts) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'serial') {
      const largest = 10 ** part.digits - 1;
      if (!Number.isInteger(serial) || serial < 1 || serial > largest)
        return err({ kind: 'serial_out_of_range', largest });
      text += String(serial).padStart(part.digits, '0');
    } else {
      const value = tokens[part.token];
      if (value === undefined) return err({ kind: 'missing', token: part.token });
      if (!isToken(part.token, value)) return err({ kind: 'not_valid', token: part.token, text: value });
      text += value;
    }
  }
  return ok(text);
}

/** 读索引号: its parts, or why it is none of this pattern; a credit code must have its right check character. */
export function readIndexNumber(pattern: IndexPattern, text: string): Result<IndexNumber, IndexNumberProblem> {
  const found = new RegExp(`^${pattern.parts.map(sourceOf).join('')}$`, 'u').exec(text)?.groups;
  if (found === undefined) return err({ kind: 'not_this_pattern' });
  const tokens: Partial<Record<IndexToken, string>> = {};
  for (const part of pattern.parts) {
    if (part.kind !== 'token') continue;
    const value = found[part.token] ?? '';
    if (!isToken(part.token, value)) return err({ kind: 'not_valid', token: part.token, text: value });
    tokens[part.token] = value;
  }
  return ok({ serial: Number(found['serial']), tokens });
}

/**
 * 下一个流水号: follows the highest ever given, those of withdrawn and deleted information included, for a number is never given twice. 1 when
 * none was given.
 */
export function nextSerial(everGiven: readonly number[]): number {
  return everGiven.reduce((highest, serial) => Math.max(highest, serial), 0) + 1;
}

function isToken(token: IndexToken, value: string): boolean {
  return (
    new RegExp(`^(?:${INDEX_TOKENS[token]})$`, 'u').test(value) && (token !== 'credit_code' || isCreditCode(value))
  );
}

function sourceOf(part: IndexPattern['parts'][number]): string {
  if (part.kind === 'text') return part.text.replaceAll(/[$()*+./?[\\\]^|]/gu, String.raw`\$&`);
  if (part.kind === 'serial') return `(?<serial>[0-9]{${part.digits}})`;
  return `(?<${part.token}>${INDEX_TOKENS[part.token]})`;
}
