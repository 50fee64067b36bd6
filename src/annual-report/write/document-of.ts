import type { FormSection, ReportForm } from '../../law/index.ts';
import type { BlockToWrite, DocumentToWrite } from '../../platform/documents/index.ts';
import { headRows } from '../form-grid-head.ts';
import { formGrid, type GridTable } from '../form-grid.ts';
import type { Report } from '../report.ts';
import { printedForm } from './printed-form.ts';
import { titleLines } from './title-lines.ts';
import { tableOfGrid } from './table-of-grid.ts';

/**
 * 成文: a report as the document that the form prescribes: title, opening, six sections with the three tables, signature. A text section
 * or a table that the report does not have is left out, so that it is still missing when the document is read again.
 */
export function documentOf(report: Report): DocumentToWrite {
  const form = printedForm(report);
  const { tables } = formGrid(form, report, [], null);
  const section = ({ key, label, table }: FormSection): readonly BlockToWrite[] => {
    const heading: BlockToWrite = { kind: 'heading', level: 1, text: label };
    if (key === 'overview' || key === 'problems' || key === 'other_matters') {
      const text = report.sections[key];
      return text === null ? [] : [heading, ...paragraphs(text)];
    }
    const grid = tables.find((one) => one.key === table);
    return [
      heading,
      ...paragraphs(report.beside_tables?.[key] ?? ''),
      ...(grid?.present === true ? [tableOfGrid(asPrinted(grid, form))] : []),
    ];
  };
  return {
    title: report.title ?? form.name.zh,
    author: report.agency,
    blocks: [
      ...(report.title === null ? [] : [{ kind: 'title', text: titleLines(report.title) } as const]),
      ...linesOf(report.opening ?? '').map((text) => ({ kind: 'paragraph', text }) as const),
      ...form.sections.flatMap(section),
      ...linesOf(report.closing ?? '').map((text) => ({ kind: 'signature', text }) as const),
    ],
  };
}

/** The printed form lets the results of 行政复议 in table 4 reach up to it, where a page has room to let 行政复议 reach down. */
function asPrinted(grid: GridTable, { table4 }: ReportForm): GridTable {
  if (grid.key !== 'table4') return grid;
  const head = headRows({ corner: null, labelColumns: 0, columns: table4.columns, stretch: 'column' });
  return { ...grid, blocks: grid.blocks.map((block) => ({ ...block, head })) };
}

/** 正文 by its lines; a line that begins with （一） and is short is a heading of the second level. */
function paragraphs(text: string): readonly BlockToWrite[] {
  return linesOf(text).map((line) =>
    SECOND_LEVEL.test(line) ? { kind: 'heading', level: 2, text: line } : { kind: 'paragraph', text: line },
  );
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const SECOND_LEVEL = /^\s*[（(][一二三四五六七八九十]{1,3}[）)][^。；：，！？]{1,40}$/u;
