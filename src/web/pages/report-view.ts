import type { FormGrid, GridTable, NumberedFinding, Report, Severity } from '../../annual-report/index.ts';
import { formGrid, numberFindings } from '../../annual-report/index.ts';
import type { FormSection, SectionKey } from '../../law/index.ts';
import type { CheckedView } from '../checking.ts';
import type { Phrase, Piece } from '../text-marks.ts';
import { markPhrases } from '../text-marks.ts';
import { viewOriginal, type OriginalView } from './original-view.ts';

/** A checked report laid out for its page: findings numbered, sections in the form's order, each with what lies there. */
export type ReportView = {
  readonly report: Report;
  readonly previous: Report | null;
  readonly scope: string;
  readonly findings: readonly PlacedFinding[];
  readonly previousYear: number | null;
  readonly sections: readonly SectionView[];
  /** Findings that still want an answer. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Warnings and notices that a note answers. */
  readonly noted: number;
  /** The pages of the file with its findings; null where it has none. */
  readonly original: OriginalView | null;
};

export type PlacedFinding = {
  readonly finding: NumberedFinding;
  /** Addresses of its cells that the page shows. */
  readonly cells: readonly string[];
  /** Its table's section, where that table could not be shown. */
  readonly missingTable: SectionKey | null;
  /** The section in whose text its phrase stands. */
  readonly textIn: SectionKey | null;
};

export type SectionView = {
  readonly section: FormSection;
  readonly table: GridTable | null;
  /** Null where the file has no such section, and for sections that are a table. */
  readonly paragraphs: readonly (readonly Piece[])[] | null;
  readonly count: number;
  readonly worst: Severity | null;
};

/** 一份年报的结果: what the result page shows of one report. `scope` keeps its ids apart from those of other reports. */
export function viewReport(checked: CheckedView, scope: string): ReportView {
  const { report, form, previous } = checked;
  const numbered = numberFindings(checked.findings);
  const grid = formGrid(form, report, checked.findings, previous);
  const findings = numbered.map((finding) => place(finding, grid, report));
  const open = (one: Severity) =>
    numbered.filter(({ severity, note }) => severity === one && note === undefined).length;
  return {
    report,
    previous,
    scope,
    findings,
    previousYear: grid.previousYear,
    sections: form.sections.map((section) => viewSection(section, grid, report, findings)),
    counts: { error: open('error'), warning: open('warning'), notice: open('notice') },
    noted: numbered.filter(({ note }) => note !== undefined).length,
    original: viewOriginal({ ...checked, findings: numbered }, scope),
  };
}

const TEXT_SECTIONS = ['overview', 'problems', 'other_matters'] as const;

function place(finding: NumberedFinding, grid: FormGrid, report: Report): PlacedFinding {
  const shown = new Set(grid.tables.filter((table) => table.present).flatMap(addressesOf));
  const table = grid.tables.find(({ key }) => key === finding.table);
  const phrase = finding.text ?? '';
  const cells = finding.cells.filter((address) => shown.has(address));
  return {
    finding,
    cells,
    missingTable: cells.length === 0 ? (table?.section?.key ?? null) : null,
    textIn: phrase === '' ? null : (TEXT_SECTIONS.find((key) => report.sections[key]?.includes(phrase)) ?? null),
  };
}

const addressesOf = (table: GridTable): string[] => [
  ...table.blocks.flatMap((block) => block.rows.flatMap((row) => row.values.map((cell) => cell.address))),
  ...table.unplaced.map((cell) => cell.address),
];

function viewSection(
  section: FormSection,
  grid: FormGrid,
  report: Report,
  findings: readonly PlacedFinding[],
): SectionView {
  const here = findings.filter(
    ({ finding, textIn }) => section.key === textIn || (section.table !== null && finding.table === section.table),
  );
  const phrases = findings
    .filter(({ textIn }) => textIn === section.key)
    .map(({ finding }) => ({ number: finding.number, text: finding.text ?? '' }));
  const text = TEXT_SECTIONS.find((key) => key === section.key);
  return {
    section,
    table: grid.tables.find(({ key }) => key === section.table) ?? null,
    paragraphs: paragraphsOf(text === undefined ? null : report.sections[text], phrases),
    count: here.length,
    worst: here[0]?.finding.severity ?? null,
  };
}

/** Marks first, then lines: a phrase may run over a line break. */
function paragraphsOf(text: string | null, phrases: readonly Phrase[]): Piece[][] | null {
  if (text === null) return null;
  const paragraphs: Piece[][] = [[]];
  for (const { text: run, numbers } of markPhrases(text, phrases)) {
    for (const [index, line] of run.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ text: line, numbers: index === 0 ? numbers : [] });
    }
  }
  return paragraphs.filter((pieces) => pieces.length > 0);
}
