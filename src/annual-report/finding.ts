import type { PagePlace } from '../base/paper.ts';
import type { Words } from '../base/words.ts';
import type { TableKey } from '../law/index.ts';

/** `error`: arithmetic and what the form prints; `warning`: likely wrong; `notice`: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** 检查发现: one thing wrong or worth a look, in the stable JSON of `gongkai check`. Row and column are keys of the report. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
  /** Several columns of one row (`INT`, `T2-BLANK`, `T2-NONNEG`). */
  readonly columns?: readonly string[];
  readonly expected: number | null;
  readonly actual: number | string | null;
  /** One plain sentence that names the cell in the form's words and both figures. */
  readonly message: Words;
  readonly basis: string;
  /** What stands in the text, and where (`第12段`), for rules about text. */
  readonly text?: string;
  readonly place?: string;
  /** The same place with its box, where the file has pages. */
  readonly at?: PagePlace;
  /** Addresses of every cell the finding touches, the judged one first; empty for rules about text alone. */
  readonly cells: readonly string[];
  /** 说明: what the body says to it; never on an error. */
  readonly note?: string;
};
