import type { Box, LaidPage } from '../../base/laid-page.ts';
import type { HiddenKind } from '../finding.ts';
import type { PassagePart } from '../passage.ts';

/**
 * 页: a file as it is shown to the person who decides: a page of a PDF, a picture, a sheet of a workbook, or a stretch of a text. Long ones are several sheets.
 * What is in it is told in full: it is for the eyes of who holds the file.
 */
export type Sheet = PageSheet | GridSheet | TextSheet;

type AnySheet = {
  /** The same when the same file is screened again; of a page it names the page: p3, in the second file of an archive 2.p3. */
  readonly id: string;
  /** 第2页, 工作表“名单”, 正文; in an archive with the file before it. */
  readonly title: string;
  /** The file of an archive that it belongs to; null in any other file. */
  readonly member: string | null;
  /** How many findings are marked on it. */
  readonly findings: number;
  /** Text beside the main one: comments, headers, boxes, notes, what is hidden without a place. */
  readonly around: readonly Block[];
};

/** A page or a picture: drawn from what was read of it, or as an image, with the boxes of the findings in the units of the page. */
export type PageSheet = AnySheet & {
  readonly kind: 'page';
  readonly page: LaidPage;
  readonly image: SheetImage | null;
  readonly marks: readonly SheetMark[];
};

/** A picture that browsers show, upright though it may be stored on its side; of a photograph what its camera wrote beside it is gone. */
export type SheetImage = { readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array };

export type SheetMark = { readonly finding: string; readonly box: Box };

/** A sheet of a workbook, or a table in text: rows in which something was found and some around them. */
export type GridSheet = AnySheet & {
  readonly kind: 'grid';
  readonly hiddenBy: HiddenKind | null;
  /** In order; only those in which something stands. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
};

/** `name`: letters in a workbook, a number elsewhere. */
export type SheetColumn = { readonly number: number; readonly name: string; readonly isHidden: boolean };

export type SheetRow =
  | { readonly kind: 'row'; readonly number: number; readonly isHidden: boolean; readonly cells: readonly SheetCell[] }
  | Gap;

/** 略去的部分: so many lines or rows that are not shown, because nothing was found in them or because there is too much. */
export type Gap = {
  readonly kind: 'gap';
  /** First and last that is left out, as a person finds it: 第120行, 第4500行. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Places of findings in what is left out; 0 where nothing was found. */
  readonly findings: number;
};

export type SheetCell = Stretch & { readonly column: number };

/** A text with its findings. `passage` names the place for masks of one's own. */
export type Stretch = {
  readonly passage: number;
  readonly place: string;
  readonly hiddenBy: HiddenKind | null;
  readonly segments: readonly Segment[];
};

/**
 * A piece of a text and the findings that it belongs to; none for text in which nothing was found. `leftOut`: so many characters of a long text are
 * left out behind it; 0 usually.
 */
export type Segment = { readonly text: string; readonly findings: readonly string[]; readonly leftOut: number };

/** The text of a document in the order in which it is read. */
export type TextSheet = AnySheet & { readonly kind: 'text'; readonly blocks: readonly Block[] };

export type Block =
  | (Stretch & { readonly kind: 'paragraph'; readonly part: PassagePart; readonly isHeading: boolean })
  | { readonly kind: 'table'; readonly name: string; readonly rows: readonly SheetRow[] }
  | Gap;
