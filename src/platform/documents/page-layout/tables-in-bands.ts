import type { LaidText } from '../../../base/laid-page.ts';
import { boxAround, middleX, middleY } from './boxes.ts';
import { columnsOf } from './column-edges.ts';
import { isFigure } from './figures.ts';
import { isHeading } from './numbering.ts';
import { groupLabels, headRows, openRows, type GroupLabel } from './open-rows.ts';
import { extentOf, figuresIn, isOtherTable, MOST_LINES, type OpenTables } from './open-tables.ts';
import type { PageTable } from './ruled-table.ts';
import type { Stretch } from './ruling.ts';
import { saidOf, textLines, type TextLine } from './text-lines.ts';

/**
 * 横线间的行: tables whose rows are parted by level lines: the texts between each two of them are a row. Where other columns begin behind a line
 * that stands alone, another table begins.
 */
export function tablesInBands(texts: readonly LaidText[], level: readonly Stretch[], page: number): OpenTables {
  if (level.length > MOST_LINES || texts.length > MOST_LINES * 40) return { tables: [], left: texts };
  const bands = bandsBetween(texts, level);
  const groups: (readonly Band[])[] = [];
  let group: readonly Band[] = [];
  let pending: Band[] = [];
  const linesOf = (some: readonly Band[]) => some.flatMap(({ lines: own }) => own);
  const settle = () => {
    if (isOtherTable(linesOf(group), linesOf(pending))) {
      groups.push(group);
      group = pending;
    } else group = [...group, ...pending];
    pending = [];
  };
  for (const band of bands) {
    const isAlone = band.lines.every((line) => line.texts.length === 1);
    if (isAlone) settle();
    // Between two tables of one breadth stands a heading, with or without paragraphs.
    if (isAlone && band.lines.some((line) => isHeading(saidOf(line)))) {
      groups.push(group, [band]);
      group = [];
    } else pending.push(band);
  }
  settle();
  groups.push(group);
  const tables: PageTable[] = [];
  const taken = new Set<LaidText>();
  for (const own of groups) {
    const lines = linesOf(own);
    const columns = columnsOf(lines);
    if (columns.edges.length === 0 || !lines.some((line) => figuresIn(line) > 0)) continue;
    const inGroup = groupsBeside(own.filter((band) => band.lines.some((line) => figuresIn(line) > 0)));
    const rows = own.flatMap((band) =>
      band.lines.some((line) => figuresIn(line) > 0)
        ? openRows(
            band.texts.filter((text) => !isOfGroup(text, band)),
            columns,
            { isBand: true, groups: inGroup.get(band) ?? [] },
          )
        : headRows(band.texts, columns.edges, [])
            .toSorted((one, other) => one.at - other.at)
            .map(({ cells }) => cells),
    );
    const used = own.flatMap((band) => band.texts);
    for (const text of used) taken.add(text);
    tables.push({ page, isOpen: true, ...extentOf(used, columns), rows });
  }
  return { tables, left: texts.filter((text) => !taken.has(text)) };
}

/** What stands between each two level lines. A head beside a line that begins further right goes on below it. */
function bandsBetween(texts: readonly LaidText[], level: readonly Stretch[]): readonly Band[] {
  const bands: Band[] = [];
  let above: readonly LaidText[] = [];
  level.slice(1).forEach((bottom, index) => {
    const top = level[index] ?? bottom;
    const inside = texts.filter((text) => middleY(text) >= top.at && middleY(text) < bottom.at);
    const hasFigures = inside.some(({ text }) => isFigure(text));
    const passing = hasFigures ? [] : [...above, ...inside].filter((text) => middleX(text) < bottom.from);
    const own = [...above, ...inside].filter((text) => !passing.includes(text));
    above = passing;
    const from = Math.max(top.from, bottom.from);
    // A row has a label of its own beside the label of its group.
    const hasLabel = own.some((text) => middleX(text) > from && !isFigure(text.text));
    if (own.length > 0) bands.push({ texts: own, lines: textLines(own, 0.6), labelsFrom: hasLabel ? from : -Infinity });
  });
  return bands;
}

type Band = { readonly texts: readonly LaidText[]; readonly lines: readonly TextLine[]; readonly labelsFrom: number };

const isOfGroup = (text: LaidText, { labelsFrom }: Band): boolean => middleX(text) <= labelsFrom;

/** The labels of groups pass by the lines between rows; each stands whole in the band that holds its middle. */
function groupsBeside(bands: readonly Band[]): ReadonlyMap<Band, readonly GroupLabel[]> {
  const beside = new Map<Band, GroupLabel[]>();
  for (const group of groupLabels(bands.flatMap((band) => band.texts.filter((text) => isOfGroup(text, band))))) {
    const off = (band: Band) => Math.abs(middleY(boxAround(band.texts)) - middleY(group));
    const [first, ...others] = bands;
    if (!first) break;
    const band = others.reduce((one, other) => (off(other) < off(one) ? other : one), first);
    const known = beside.get(band);
    if (known) known.push(group);
    else beside.set(band, [group]);
  }
  return beside;
}
