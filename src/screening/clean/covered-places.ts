import type { RawFile } from '../gather/opened-file.ts';
import type { TracedSign } from '../gather/pdf/pdf-traces.ts';

/** 盖住之处: pages of a copy on which a sign still stands under a rectangle of its source, as 第2页. */
export function pagesStillSaying(copy: RawFile, source: RawFile): readonly string[] {
  if (source.kind === 'archive') {
    const members = copy.kind === 'archive' ? copy.members : [];
    return source.members.flatMap(({ opened }, index) => {
      const made = members[index];
      return made === undefined ? [] : pagesStillSaying(made.opened.raw, opened.raw);
    });
  }
  if (source.kind !== 'pdf') return [];
  return source.pages.flatMap(({ covers }, index) => {
    if (covers.length === 0) return [];
    const signs = copy.kind === 'pdf' ? (copy.pages[index]?.signs ?? []) : [];
    return signs.some((sign) => covers.some(({ box }) => isUnder(sign, box))) ? [`第${index + 1}页`] : [];
  });
}

/** What a mask left there says nothing. */
const SAYS_NOTHING = /^[\s*×]*$/u;

function isUnder({ text, box }: TracedSign, cover: TracedSign['box']): boolean {
  if (SAYS_NOTHING.test(text)) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return x > cover.left && x < cover.left + cover.width && y > cover.top && y < cover.top + cover.height;
}
