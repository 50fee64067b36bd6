import type { Editable, OfficePackage, SourceText, XmlElement } from '../../platform/documents/raw/index.ts';
import type { Gathered } from '../passage.ts';
import type { LaidPage } from '../../base/laid-page.ts';
import type { TracedBookmark } from './pdf/pdf-links.ts';
import type { PageCover, PdfPageTrace } from './pdf/pdf-traces.ts';
import type { SharedTexts } from './workbook/shared-texts.ts';

/**
 * 出处: where the characters of a passage stand in the file: stretches in the order of the passage. A passage of which nothing can be changed has none.
 * `leaves`: what stands there does not come into a clean copy, so no mask is put there.
 */
export type Origin = readonly Stretch[];

export type Stretch = {
  /** First character in the passage. */
  readonly from: number;
  readonly length: number;
  readonly editable: Editable;
  /** First character in the editable text. */
  readonly at: number;
  readonly leaves: boolean;
};

/** 打开的文件: all that a file says, and its raw parts, in which a clean copy is made. `origins` has one entry a passage. */
export type OpenedFile = { readonly gathered: Gathered; readonly origins: readonly Origin[]; readonly raw: RawFile };

export type RawFile =
  | { readonly kind: 'word'; readonly parts: OfficePackage; readonly traces: WordTraces }
  | { readonly kind: 'workbook'; readonly parts: OfficePackage; readonly main: string; readonly shared: SharedTexts }
  /** A file that is one text; `hidden`: the stretches that nobody sees, and what stands there in a clean copy (nothing, if not said). */
  | {
      readonly kind: 'text' | 'page';
      readonly source: SourceText;
      readonly bytes: Uint8Array;
      readonly hidden: readonly HiddenStretch[];
    }
  | {
      readonly kind: 'pdf';
      readonly bytes: Uint8Array;
      readonly pages: readonly PdfPageTrace[];
      readonly bookmarks: readonly TracedBookmark[];
      /** The pages as they were read for their layout; none where they could not be. */
      readonly laid: readonly LaidPage[];
    }
  | {
      readonly kind: 'picture';
      readonly bytes: Uint8Array;
      readonly format: 'JPEG' | 'PNG';
      /** Rectangles that are painted over in a clean copy, in points of the picture as it is shown. */
      readonly covers: PageCover[];
    }
  | { readonly kind: 'archive'; readonly members: readonly ArchiveMember[] }
  /** A format of which no clean copy is made. */
  | { readonly kind: 'closed'; readonly format: string };

/** A file of an archive; `from`: the first of its passages among those of the archive. */
export type ArchiveMember = { readonly name: Editable; readonly opened: OpenedFile; readonly from: number };

/** What the reader of a Word file saw: its main part, and the runs and rows that are hidden and must go. */
export type WordTraces = { readonly main: string; readonly leaving: ReadonlySet<XmlElement> };

export type HiddenStretch = { readonly from: number; readonly to: number; readonly by?: string };
