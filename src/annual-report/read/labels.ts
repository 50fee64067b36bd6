import { REPORT_FORMS, type FormLabel, type TableKey } from '../../law/index.ts';
import { editDistance } from './edit-distance.ts';
import { fold, type Folded } from './fold.ts';

/** What a label of the form is there for. Keys are those of the report (`BLOCK.ROW` in table 2). */
export type LabelMeaning =
  | { readonly kind: 'caption'; readonly block: string }
  | { readonly kind: 'content' }
  | { readonly kind: 'column2'; readonly column: string; readonly blocks: readonly string[] }
  | { readonly kind: 'row2'; readonly row: string; readonly block: string }
  | { readonly kind: 'corner3' | 'head3' }
  | { readonly kind: 'column3'; readonly column: string }
  | { readonly kind: 'group3'; readonly row: string }
  | { readonly kind: 'row3'; readonly row: string }
  | { readonly kind: 'group4'; readonly group: string }
  | { readonly kind: 'column4'; readonly result: string };

/** A label recognised in a file: all it may mean (the place decides), and whether it stands as the form or a known variant prints it. */
export type LabelHit = {
  readonly meanings: readonly LabelMeaning[];
  readonly exact: boolean;
  readonly text: string;
  /** The form's own label. */
  readonly label: string;
};

type Entry = { readonly meaning: LabelMeaning; readonly label: string; readonly number: string | null };

/**
 * 认标签: recognises a label of any edition of the form after folding; null for any other text. With `misprints`, a label with a few
 * wrong, missing or added characters is recognised too, if only one label of the form is near.
 */
export function recogniseLabel(text: string, { misprints }: { readonly misprints: boolean }): LabelHit | null {
  if (text.length > LONGEST_LABEL * 3 || NO_WORD.test(text)) return null;
  const exact = exactLabel(text);
  return exact !== null || !misprints ? exact : nearestLabel(text, fold(text));
}

/** Labels come again and again, in one report and in the next: what was found is kept, within a bound. */
const FOUND = new Map<string, LabelHit | null>();
const MOST_FOUND = 4000;

function exactLabel(text: string): LabelHit | null {
  const known = FOUND.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const entries = folded.core === '' ? undefined : (LABELS.get(folded.core) ?? LABELS.get(folded.full));
  const found = entries ? (numberedAlike(text, folded, entries) ?? hit(text, folded, entries, true)) : null;
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  FOUND.set(text, found);
  return found;
}

/** Figures and signs alone are no label; most cells hold nothing else. */
const NO_WORD = /^[\d\s.,/-]*$/u;

const LABELS = indexForms();

/** The longest label there is, folded; longer texts need not be tried. */
export const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((core) => core.length));

/** Whether a text may grow into a label when what follows is put behind it; cheap, so that prose is left at once. */
export function beginsLabel(text: string): boolean {
  if (text.length <= 3) return true;
  const { core, full } = fold(text);
  return BEGINNINGS.has(core) || BEGINNINGS.has(full);
}

/** Every beginning of every label, with and without its numbering. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...LABELS].flatMap(([core, entries]) =>
    [core, ...entries.map(({ number }) => (number ?? '') + core)].flatMap((label) =>
      Array.from(label, (_, index) => label.slice(0, index + 1)),
    ),
  ),
);

/** Whether a text is what is left of a label when its beginning stands on the line before. */
export function endsLabel(text: string): boolean {
  const { core } = fold(text);
  return core.length > 1 && ENDINGS.has(core);
}

const ENDINGS: ReadonlySet<string> = new Set(
  [...LABELS.keys()].flatMap((core) => Array.from({ length: core.length - 1 }, (_, index) => core.slice(index + 1))),
);

/** Whether a text is the beginning of a label that goes on: what a page break leaves of it. */
export function beginsLongerLabel(text: string): boolean {
  const { core, full } = fold(text);
  return core.length > 1 && (PROPER_BEGINNINGS.has(core) || PROPER_BEGINNINGS.has(full));
}

const PROPER_BEGINNINGS: ReadonlySet<string> = new Set(
  [...LABELS].flatMap(([core, entries]) =>
    [core, ...entries.map(({ number }) => (number ?? '') + core)].flatMap((label) =>
      Array.from({ length: label.length - 1 }, (_, index) => label.slice(0, index + 1)),
    ),
  ),
);

function hit(text: string, folded: Folded, entries: readonly Entry[], exact: boolean): LabelHit {
  // 「3.其他」 and 「其他」 fold alike; the numbering tells the row from the column.
  const numbered = folded.number === null ? [] : entries.filter(({ number }) => number === folded.number);
  const chosen = numbered.length > 0 ? numbered : entries;
  return { meanings: chosen.map(({ meaning }) => meaning), exact, text, label: chosen[0]?.label ?? text };
}

/** “（七）合计” and “3.其它” are other words for a column, but their number says that they stand for the row （七）总计, 3.其他. */
function numberedAlike(text: string, folded: Folded, entries: readonly Entry[]): LabelHit | null {
  if (folded.number === null || entries.some(({ number }) => number === folded.number)) return null;
  const alike = entries.flatMap(({ label }) => LABELS.get(fold(label).core) ?? []);
  const meant = alike.filter(({ number }) => number === folded.number);
  return meant.length > 0 ? hit(text, folded, meant, folded.core === '其它') : null;
}

function nearestLabel(text: string, folded: Folded): LabelHit | null {
  if (folded.core.length < 4) return null;
  let best: { distance: number; core: string } | null = null;
  let tied = false;
  for (const core of LABELS.keys()) {
    const limit = allowedMistakes(core.length);
    const distance = editDistance(folded.core, core, Math.min(limit, best?.distance ?? limit));
    if (distance > limit) continue;
    if (best && distance === best.distance) tied = true;
    else if (!best || distance < best.distance) [best, tied] = [{ distance, core }, false];
  }
  if (!best || tied) return null;
  return hit(text, folded, LABELS.get(best.core) ?? [], false);
}

/** A quarter of the characters, so that 行政许可 and 行政处罚 never pass for each other. */
const allowedMistakes = (length: number): number => (length < 4 ? 0 : Math.max(1, Math.floor(length / 4)));

function indexForms(): ReadonlyMap<string, readonly Entry[]> {
  const labels = new Map<string, readonly Entry[]>();
  const add = (meaning: LabelMeaning, named: NamedLabel) => addLabel(labels, meaning, named);
  add({ kind: 'content' }, { label: '信息内容' });
  for (const form of REPORT_FORMS) {
    for (const block of form.table2.blocks) {
      add({ kind: 'caption', block: block.key }, { label: block.caption });
      for (const column of block.columns) {
        const blocks = REPORT_FORMS.flatMap(({ table2 }) => table2.blocks)
          .filter(({ columns }) => columns.some(({ key }) => key === column.key))
          .map(({ key }) => key);
        add({ kind: 'column2', column: column.key, blocks: [...new Set(blocks)] }, column);
      }
      for (const row of block.rows) add({ kind: 'row2', row: `${block.key}.${row.key}`, block: block.key }, row);
    }
    const { table3 } = form;
    add({ kind: 'corner3' }, { label: table3.cornerNote });
    add({ kind: 'head3' }, { label: table3.columnHead });
    add({ kind: 'head3' }, { label: table3.columnGroup });
    for (const column of table3.columns) add({ kind: 'column3', column: column.key }, column);
    for (const row of table3.rows) {
      for (const group of row.groups) add({ kind: 'group3', row: group.key }, group);
      add({ kind: 'row3', row: row.key }, row);
    }
    for (const column of form.table4.columns) {
      for (const group of column.groups) add({ kind: 'group4', group: group.key }, group);
      add({ kind: 'column4', result: column.key.slice(column.key.indexOf('.') + 1) }, column);
    }
  }
  return labels;
}

type NamedLabel = Pick<FormLabel, 'label' | 'variants'>;

function addLabel(labels: Map<string, readonly Entry[]>, meaning: LabelMeaning, named: NamedLabel): void {
  const { number } = fold(named.label);
  for (const name of [named.label, ...(named.variants ?? [])]) {
    const { core } = fold(name);
    const entries = labels.get(core) ?? [];
    if (entries.some((entry) => isSame(entry.meaning, meaning))) continue;
    labels.set(core, [...entries, { meaning, label: named.label, number }]);
  }
}

function isSame(one: LabelMeaning, other: LabelMeaning): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a label stands in no other table in the world: a caption, a head, a row of table 3; not 行政许可 or 其他. */
export function isDistinctive({ meanings }: LabelHit): boolean {
  return meanings.length === 1 && meanings.every(({ kind }) => DISTINCTIVE.has(kind));
}

const DISTINCTIVE: ReadonlySet<LabelMeaning['kind']> = new Set([
  'caption',
  'column2',
  'corner3',
  'head3',
  'row3',
  'group3',
  'column4',
]);

/** The table that a label is of; null when it means something in several. */
export function tableOfLabel({ meanings }: LabelHit): TableKey | null {
  const tables = new Set(meanings.map(({ kind }) => TABLE_OF_KIND[kind]));
  const [only] = tables;
  return tables.size === 1 && only ? only : null;
}

const TABLE_OF_KIND: Readonly<Record<LabelMeaning['kind'], TableKey>> = {
  caption: 'table2',
  content: 'table2',
  column2: 'table2',
  row2: 'table2',
  corner3: 'table3',
  head3: 'table3',
  column3: 'table3',
  group3: 'table3',
  row3: 'table3',
  group4: 'table4',
  column4: 'table4',
};

/** One cell that holds several labels of one group (（六）1–3 in one row): read as the group's own row. */
export function recogniseMergedRows(text: string): LabelHit | null {
  const { full } = fold(text);
  if (full.length < 12 || full.length > LONGEST_LABEL * 4) return null;
  for (const { table3 } of REPORT_FORMS) {
    for (const group of new Set(table3.rows.flatMap(({ groups }) => groups.slice(-1)))) {
      if (!REPORT_FORMS.some((form) => form.table3.rows.some(({ key }) => key === group.key))) continue;
      const own = table3.rows.filter(({ groups }) => groups.at(-1) === group).map(({ label }) => fold(label).core);
      // 「其他」 stands in too many labels to prove anything.
      const inside = own.filter((core) => core.length >= 6 && full.includes(core));
      if (inside.length < 2) continue;
      return { meanings: [{ kind: 'row3', row: group.key }], exact: true, text, label: group.label };
    }
  }
  return null;
}
