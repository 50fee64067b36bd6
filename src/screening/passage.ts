import type { HiddenKind } from './finding.ts';

/**
 * 片段: a stretch of text of a file as the rules look at it: a paragraph, a cell, a header, a comment, a property. Texts of neighbouring
 * runs are joined in it; line breaks stand as `\n`.
 */
export type Passage = {
  readonly text: string;
  /** Where a person finds it, in Chinese: 第3段, 表2 第4行 第3列, 工作表“名单” C12, 页眉, 批注2, 附件“x.xlsx” > 工作表1 B3. */
  readonly place: string;
  readonly part: PassagePart;
  /**
   * What hides it from a reader of the page; null for what is seen. It makes the findings in it hidden ones; the hiding itself is a thing of its own,
   * told once in `Gathered.hidden`, however many passages it hides.
   */
  readonly hiddenBy: HiddenKind | null;
  /** For a cell: the table it stands in; null elsewhere. */
  readonly cell: CellContext | null;
  /** The last heading above it, where the format tells. */
  readonly heading: string | null;
};

export type PassagePart =
  | 'body'
  | 'cell'
  | 'header'
  | 'footer'
  | 'text_box'
  | 'footnote'
  | 'comment'
  | 'deleted'
  | 'watermark'
  | 'property'
  | 'file_name';

/** A cell among its neighbours. `columnHeads`: texts of the head cells above, from the top; `rowHead`: the first cell of the row. */
export type CellContext = {
  /** One number a table or sheet of the file, so that cells of one row are found together. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columnHeads: readonly string[];
  readonly rowHead: string | null;
};

/**
 * 隐藏之处: one hiding, said once: a comment, a deleted stretch, a hidden row with all its cells, a hidden sheet, an embedded file, a position. Each is a
 * finding `metadata` of its kind; `text` is what is hidden, or a name for it.
 */
export type HiddenThing = { readonly kind: HiddenKind; readonly text: string; readonly place: string };

/** Something that could not be read: never clean. */
export type UnreadPart = { readonly place: string; readonly why: UnreadReason };

export type UnreadReason = 'encrypted' | 'damaged' | 'picture_only' | 'unknown_kind' | 'too_deep' | 'too_large';

/** 待筛文件: all that a file says, seen or not. What is hidden stands in `passages` for its text and in `hidden` for being hidden. */
export type Gathered = {
  readonly passages: readonly Passage[];
  readonly hidden: readonly HiddenThing[];
  readonly unread: readonly UnreadPart[];
  /** Day of the document where it tells one, ISO; else null (the present day is then taken). */
  readonly madeOn: string | null;
};
