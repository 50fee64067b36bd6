import type { Words } from '../../base/words.ts';
import type { ScreeningFinding } from '../../screening/index.ts';

/** 一份的结果: one member of the array of answers, in the stable JSON. */
export type ToldFile =
  | { readonly file: string; readonly findings: readonly ScreeningFinding[]; readonly redacted?: boolean }
  | { readonly file: string; readonly error: Words };

/** Bytes of one's own, which can be handed over to another thread. */
export type OwnBytes = Uint8Array<ArrayBuffer>;

/** So many findings are written at once: a list may have tens of thousands, and their text takes twice the room of its bytes. */
const AT_ONCE = 500;

/** The member as bytes, set in as a member of an array is, without the brackets of the array. */
export function bytesOfMember(told: ToldFile): readonly OwnBytes[] {
  if ('error' in told || told.findings.length <= AT_ONCE) return [encoded(inside([told], 1))];
  const { file, findings, redacted } = told;
  const pieces = [encoded(`  {\n    "file": ${JSON.stringify(file)},\n    "findings": [\n`)];
  for (let from = 0; from < findings.length; from += AT_ONCE) {
    const some = inside([[findings.slice(from, from + AT_ONCE)]], 3);
    pieces.push(encoded(from === 0 ? some : `,\n${some}`));
  }
  pieces.push(encoded(`\n    ]${redacted === undefined ? '' : `,\n    "redacted": ${redacted}`}\n  }`));
  return pieces;
}

export function encoded(text: string): OwnBytes {
  return new TextEncoder().encode(text);
}

/** What stands in so many arrays, without their brackets. */
function inside(arrays: readonly unknown[], depth: number): string {
  const text = JSON.stringify(arrays, null, 2);
  const brackets = Array.from({ length: depth }, (_, at) => 2 * at + '[\n'.length);
  const length = brackets.reduce((sum, one) => sum + one, 0);
  return text.slice(length, -length);
}
