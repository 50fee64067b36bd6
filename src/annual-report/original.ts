import type { LaidPage } from '../base/laid-page.ts';
import type { PagePlace } from '../base/paper.ts';
import type { Finding } from './finding.ts';
import type { Reading, Report } from './report.ts';

/** 原件: pages of the file on which findings stand, as they are laid out; how many such pages it has, and how many in all. */
export type Original = {
  readonly pages: readonly LaidPage[];
  readonly foundOn: number;
  readonly pageCount: number;
};

/** As many pages go with the findings at most; a report has fewer. */
const MOST_PAGES = 10;

/** The pages that show where the findings are; null where the file has no pages, or they were not kept. */
export function originalOf({ pages, report }: Reading, findings: readonly Finding[]): Original | null {
  if (pages === undefined || pages.length === 0) return null;
  const meant = new Set(findings.flatMap((finding) => pagePlaces(finding, report)).map(({ place }) => place.page));
  const found = pages.filter(({ page }) => meant.has(page));
  return { pages: found.slice(0, MOST_PAGES), foundOn: found.length, pageCount: pages.length };
}

/** 发现在原件上的位置: the boxes of a finding's cells, each with its address, and of its own place where it is about no cell. */
export function pagePlaces(
  { cells, at }: Finding,
  { places }: Pick<Report, 'places'>,
): readonly { readonly address: string | null; readonly place: PagePlace }[] {
  const ofCells = cells.flatMap((address) => {
    const place = places[address];
    return place?.kind === 'page' ? [{ address, place }] : [];
  });
  return at === undefined ? ofCells : [...ofCells, { address: null, place: at }];
}
