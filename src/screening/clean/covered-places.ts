import type { Box } from '../../base/laid-page.ts';
import type { RawFile } from '../gather/opened-file.ts';
import type { TracedSign } from '../gather/pdf/pdf-traces.ts';

/** A page with rectangles that a person drew; `members`: the files of archives in which it stands, by their turn. */
export type CoveredPage = {
  readonly members: readonly number[];
  readonly page: number;
  readonly boxes: readonly Box[];
};

/** 盖住的页: the pages of a file on which a person drew rectangles. */
export function coveredPages(raw: RawFile): readonly CoveredPage[] {
  if (raw.kind === 'archive') {
    return raw.members.flatMap(({ opened }, index) =>
      coveredPages(opened.raw).map((one) => ({ ...one, members: [index, ...one.members] })),
    );
  }
  if (raw.kind !== 'pdf') return [];
  return raw.pages.flatMap(({ covers }, page) =>
    covers.length === 0 ? [] : [{ members: [], page, boxes: covers.map(({ box }) => box) }],
  );
}

/** 盖不住的页: those of them on which a sign of the copy still stands under a rectangle, as 第2页. */
export function pagesStillSaying(copy: RawFile, covered: readonly CoveredPage[]): readonly string[] {
  return covered.flatMap(({ members, page, boxes }) => {
    const signs = signsOf(copy, members, page);
    return signs.some((sign) => boxes.some((box) => isUnder(sign, box))) ? [`第${page + 1}页`] : [];
  });
}

function signsOf(raw: RawFile, [member, ...members]: readonly number[], page: number): readonly TracedSign[] {
  if (member === undefined) return raw.kind === 'pdf' ? (raw.pages[page]?.signs ?? []) : [];
  const inner = raw.kind === 'archive' ? raw.members[member] : undefined;
  return inner === undefined ? [] : signsOf(inner.opened.raw, members, page);
}

/** What a mask left there says nothing. */
const SAYS_NOTHING = /^[\s*×]*$/u;

function isUnder({ text, box }: TracedSign, cover: Box): boolean {
  if (SAYS_NOTHING.test(text)) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return x > cover.left && x < cover.left + cover.width && y > cover.top && y < cover.top + cover.height;
}
