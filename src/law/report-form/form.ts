import type { Words } from '../../base/words.ts';

/** 统一格式的一版: one edition of the unified form of the annual report (条例第五十条第二款), as data. */
export type ReportForm = {
  readonly edition: string;
  readonly name: Words;
  readonly notice: Notice;
  /** Report years for which this edition is the form, `[from, to)`; `to` is null while it is in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly sections: readonly FormSection[];
  readonly table2: Table2Form;
  readonly table3: Table3Form;
  readonly table4: Table4Form;
  readonly relations: readonly Relation[];
};

/** The notice that set the form: number, issuer, day of issue where known. */
export type Notice = { readonly number: string; readonly issuer: string; readonly issuedOn: string | null };

export type SectionKey = 'overview' | 'proactive' | 'applications' | 'disputes' | 'problems' | 'other_matters';
export type TableKey = 'table2' | 'table3' | 'table4';

/** `label` with the number the form prints; `variants` are titles seen in published reports, without their number. */
export type FormSection = {
  readonly key: SectionKey;
  readonly label: string;
  readonly en: string;
  readonly variants: readonly string[];
  readonly table: TableKey | null;
};

/** What a cell may hold. `signed` is a change (本年增/减); `decimal` an amount. */
export type CellType = 'count' | 'signed' | 'decimal';

export type FormLabel = {
  readonly key: string;
  readonly label: string;
  readonly en: string;
  /** Other ways in which bodies print the same label without changing its meaning: read without a finding. */
  readonly variants?: readonly string[];
};

export type FormColumn = FormLabel & { readonly type: CellType; readonly unit: string | null };

/** 表二 is a pile of blocks, one for each item of 条例第二十条, each with columns of its own. */
export type Table2Form = { readonly blocks: readonly Table2Block[] };
export type Table2Block = {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormLabel[];
};

/** 表三: rows in the form's order; groups (三、（三）…) have no cells of their own and stand in `groups` of their rows. */
export type Table3Form = {
  readonly cornerNote: string;
  readonly columnHead: string;
  readonly columnGroup: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly Table3Row[];
};
export type Table3Row = FormLabel & {
  /** The group labels above the row, outermost first. */
  readonly groups: readonly FormLabel[];
  readonly cite: string | null;
};

/** 表四: one row of figures under `groups` of heads. */
export type Table4Form = { readonly columns: readonly Table4Column[] };
export type Table4Column = FormColumn & { readonly groups: readonly FormLabel[] };

/**
 * 勾稽关系: what must hold between cells. `left` and `right` are sums of terms: a key, `-key` (subtracted), `last:key` (last year's
 * figure). In sums a blank counts as nothing. The relation is tried on each row, each column or once, as `over` says.
 */
export type Relation = {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly name: Words;
  readonly basis: string;
  readonly over: RelationScope;
  /** The cell or cells whose figure is judged. */
  readonly left: readonly string[];
  /** The cells it must equal; for `relation: 'at_most'` it must not exceed. */
  readonly right: readonly string[];
  readonly relation: 'equals' | 'at_most';
  /** Terms that must hold a figure; where one is blank the relation is not judged (a blank total is a blank, not a wrong sum). */
  readonly needs: readonly string[];
};

export type RelationScope =
  /** Terms are columns of table 3, tried on every row. */
  | { readonly kind: 'each_table3_row' }
  /** Terms are rows of table 3, tried on every column. */
  | { readonly kind: 'each_table3_column' }
  /** Terms are columns of table 4. */
  | { readonly kind: 'table4' }
  /** Terms are columns of table 2, tried on the rows named (`BLOCK.ROW`). */
  | { readonly kind: 'table2_rows'; readonly rows: readonly string[] };
