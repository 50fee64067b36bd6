import type { LaidText } from '../../../base/laid-page.ts';

/** How far the next text may begin from the end of the one before, in parts of the type size, and still go on with it. */
const NEAR = 0.2;

/** Texts that go on without a gap become one: some writers draw every character as an object of its own. */
export function joinedTexts(texts: readonly LaidText[]): readonly LaidText[] {
  const joined: LaidText[] = [];
  let parts: LaidText[] = [];
  const finish = (): void => {
    const [first, ...others] = parts;
    const last = others.at(-1) ?? first;
    if (first === undefined || last === undefined) return;
    const width = last.left + last.width - first.left;
    joined.push(others.length === 0 ? first : { ...first, text: parts.map(({ text }) => text).join(''), width });
    parts = [];
  };
  for (const text of texts) {
    const before = parts.at(-1);
    if (before !== undefined && !goesOn(before, text)) finish();
    parts.push(text);
  }
  finish();
  return joined;
}

function goesOn(before: LaidText, text: LaidText): boolean {
  if (before.downwards === true || text.downwards === true) return false;
  const reach = NEAR * before.size;
  return (
    Math.abs(text.size - before.size) < 0.05 * before.size &&
    Math.abs(text.top - before.top) < 0.1 * before.size &&
    Math.abs(text.left - before.left - before.width) < reach
  );
}
