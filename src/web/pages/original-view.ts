import { pagePlaces, type NumberedFinding, type Original, type Report } from '../../annual-report/index.ts';
import type { LaidPage } from '../../base/laid-page.ts';
import { boxAnchor, findingAnchor } from '../anchors.ts';
import type { PageMark } from '../parts/page-picture/picture-mark.tsx';

/** The paper as the result page shows it: pages with findings, what is left out, and which page each finding is on. */
export type OriginalView = {
  readonly pages: readonly { readonly page: LaidPage; readonly marks: readonly PageMark[] }[];
  /** Pages without a finding, and pages with findings beyond those that are drawn. */
  readonly without: number;
  readonly beyond: number;
  /** Number of a finding → its boxes on drawn pages; the judged cell comes first, as in the finding. */
  readonly boxes: ReadonlyMap<number, readonly { readonly page: number; readonly id: string }[]>;
};

type Checked = {
  readonly original?: Original | null;
  readonly report: Pick<Report, 'places'>;
  readonly findings: readonly NumberedFinding[];
};

/** 原件上的发现: the boxes of all findings on the pages of the file; null where the file has none, or none has a finding. */
export function viewOriginal({ original, report, findings }: Checked, scope: string): OriginalView | null {
  if (original === null || original === undefined || original.pages.length === 0) {
    return scope !== '' && hasPages(report) ? NOT_SHOWN : null;
  }
  const marks = findings.flatMap((finding) => marksOf(finding, report, scope));
  const pages = original.pages.map((page) => ({
    page,
    marks: marks.filter((one) => one.page === page.page).map(({ mark }) => mark),
  }));
  const last = original.pages.at(-1)?.page ?? 0;
  const boxes = new Map<number, readonly { readonly page: number; readonly id: string }[]>();
  for (const { page, mark } of marks) {
    if (page > last) continue;
    boxes.set(mark.number, [...(boxes.get(mark.number) ?? []), { page, id: mark.id }]);
  }
  return {
    pages,
    without: original.pageCount - original.foundOn,
    beyond: original.foundOn - original.pages.length,
    boxes,
  };
}

/** Of several reports the pages are not kept, but that they have some is told by their places. */
const NOT_SHOWN: OriginalView = { pages: [], without: 0, beyond: 0, boxes: new Map() };

const hasPages = ({ places }: Pick<Report, 'places'>): boolean =>
  Object.values(places).some(({ kind }) => kind === 'page');

type PlacedMark = { readonly page: number; readonly mark: PageMark };

function marksOf(finding: NumberedFinding, report: Pick<Report, 'places'>, scope: string): readonly PlacedMark[] {
  const { number, severity, columns, cells } = finding;
  return pagePlaces(finding, report).map(({ address, place }, index) => {
    const isWrong = address === null || address === cells[0] || columns !== undefined;
    const id = boxAnchor(scope, number, index + 1);
    const href = `#${findingAnchor(scope, number)}`;
    return {
      page: place.page,
      mark: { id, number, severity, role: isWrong ? 'wrong' : 'part', box: place.box, href },
    };
  });
}
