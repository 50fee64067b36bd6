import type { LaidPage } from '../base/laid-page.ts';
import type { Place } from '../base/paper.ts';
import type { SectionKey, TableKey } from '../law/index.ts';

/** What one cell of the form holds: a figure, what stood there when it is no figure (`/`), or null for blank and absent. Never 0 for blank. */
export type CellValue = number | string | null;

/** Rows of a table: row key → column key → value. */
export type TableFigures = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** Edition of the tables as they stand; `mixed` when rows of two editions stand side by side; null when no table tells. */
export type ReportEdition = string | 'mixed' | null;

/** Text of the sections that the form has for tables alone. */
export type BesideTables = Readonly<Partial<Record<'proactive' | 'applications' | 'disputes', string>>>;

/** 年度报告 as read from a file: the stable JSON of `gongkai read`. A missing table is null. */
export type Report = {
  readonly file: string;
  /** 1, 2, … where one file holds several reports. */
  readonly part?: number;
  readonly edition: ReportEdition;
  readonly title: string | null;
  /** The body's name as the title or the opening gives it, short or full; null when neither does. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly sections: {
    readonly overview: string | null;
    readonly problems: string | null;
    readonly other_matters: string | null;
  };
  /** What stands between the title and section one (the sentence of the period, say); absent where nothing does. */
  readonly opening?: string;
  /** What bodies write under 二, 三 and 四 besides the tables; a section without any is absent. */
  readonly beside_tables?: BesideTables;
  /** 落款: the lines of the signature, the body's name and the date; absent where there are none. */
  readonly closing?: string;
  readonly table2: TableFigures | null;
  readonly table3: TableFigures | null;
  readonly table4: Readonly<Record<string, CellValue>> | null;
  /** Cell address → where it stood. */
  readonly places: Readonly<Record<string, Place>>;
  /** Cell address → what stood beside the figure (a unit, a remark). */
  readonly remarks: Readonly<Record<string, string>>;
  /** What the body says to findings; only in a report that was saved here. */
  readonly notes?: readonly Note[];
  /** The text as it was written, with figures as fields; `sections` then holds it resolved. Only in a report that was saved here. */
  readonly narrative?: Narrative;
};

/** 说明: what the body says to one finding that is no error. It names the finding by its rule and its place. */
export type Note = {
  readonly rule: string;
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
  /** The words of the text that the finding quotes, where it quotes any. */
  readonly quote: string | null;
  readonly text: string;
};

/** 文字部分, as it is written: section one by its five aspects or as one text, and every other text; figures may stand in it as fields. */
export type Narrative = {
  /** What stands between the title and section one: on what basis, for which period. */
  readonly opening: string;
  /** Section one as one text; null where it is written by aspects. */
  readonly whole: string | null;
  /** What stands before the first aspect. */
  readonly lead: string;
  /** Aspect key → its text. */
  readonly aspects: Readonly<Record<string, string>>;
  /** What is written under 二, 三 and 四 besides the tables. */
  readonly beside_tables: BesideTables;
  readonly problems: string;
  readonly other_matters: string;
  readonly closing: string;
};

/** Part of the report in which a line of text stands. `opening` is what comes between the title and section one, `closing` the signature. */
export type TextPart = 'title' | 'opening' | SectionKey | 'closing';

export type TextLine = { readonly part: TextPart; readonly text: string; readonly place: Place | null };

/**
 * How the tables differ from the form: misprinted labels, rows the form does not have (a subtotal too), several filled rows of one
 * label, rows merged into one (（六）1–3), rows whose cells do not answer to the columns.
 */
export type Deviation = {
  readonly kind: 'misprint' | 'unknown_row' | 'duplicate_row' | 'merged_row' | 'unfit_row';
  readonly table: TableKey;
  /** The row (or, for a misprinted head, null) in the form's key; for a row that the form does not have, null. */
  readonly row: string | null;
  /** The label as it stands in the file. */
  readonly label: string;
  /** The form's own label, where one is meant. */
  readonly meant: string | null;
  readonly place: Place;
};

/** Leavings of a conversion or a template that were taken out of the text on reading (`[bookmark: _GoBack]`). */
export type Leaving = { readonly text: string; readonly place: Place };

/** A report with everything around it that the rules about text need. */
export type Reading = {
  readonly report: Report;
  /** All text outside the three tables, in reading order, leavings taken out. */
  readonly lines: readonly TextLine[];
  readonly deviations: readonly Deviation[];
  readonly leavings: readonly Leaving[];
  /** The pages of the file as they are laid out, where it has some and they were asked for; never in the JSON. */
  readonly pages?: readonly LaidPage[];
};

/** Address of a cell: `table3/outcome.total/natural_person`, `table2/art20_1.rules/in_force`, `table4/reconsideration.total`. */
export function cellAddress(table: TableKey, row: string | null, column: string): string {
  return row === null ? `${table}/${column}` : `${table}/${row}/${column}`;
}

/** The table, row and column that an address names; null for what is no address of a cell. */
export function cellAt(
  address: string,
): { readonly table: TableKey; readonly row: string | null; readonly column: string } | null {
  const [table, first, second, ...rest] = address.split('/');
  if (first === undefined || rest.length > 0) return null;
  if (table === 'table4') return second === undefined ? { table, row: null, column: first } : null;
  return (table === 'table2' || table === 'table3') && second !== undefined
    ? { table, row: first, column: second }
    : null;
}
