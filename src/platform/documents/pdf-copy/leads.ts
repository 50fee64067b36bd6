import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** 目标: a page of the copy, counted from 0, and the height on it, from below, where one is told. */
export type PageTarget = { readonly page: number; readonly top: number | null };

/** 链接: where it lies on its page of the copy (left, bottom, right, top), and where it leads. */
export type PageLink = {
  readonly corners: readonly [number, number, number, number];
  readonly target: PageTarget | { readonly address: string };
};

/** 书签: a title in the list beside the pages; `depth` from 0. */
export type Bookmark = {
  readonly title: string;
  readonly depth: number;
  readonly isOpen: boolean;
  readonly target: PageTarget | null;
};

/** Puts the links of a page on it. */
export function addLinks(document: PDFDocument, page: PDFPage, links: readonly PageLink[]): void {
  const { context } = document;
  const made = links.flatMap(({ corners, target }) => {
    const leads = 'address' in target ? addressed(document, target.address) : placed(document, target);
    if (leads === null) return [];
    return [
      context.register(
        context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...corners], Border: [0, 0, 0], ...leads }),
      ),
    ];
  });
  if (made.length > 0) page.node.set(PDFName.of('Annots'), context.obj(made));
}

type Leads = Readonly<Record<string, PDFObject>>;

function addressed({ context }: PDFDocument, address: string): Leads {
  const escaped = address.replaceAll(/[\\()]/gu, '\\$&');
  return { A: context.obj({ S: 'URI', URI: PDFString.of(escaped) }) };
}

function placed(document: PDFDocument, target: PageTarget): Leads | null {
  const place = placeOf(document, target);
  return place === null ? null : { Dest: place };
}

function placeOf(document: PDFDocument, { page, top }: PageTarget): PDFArray | null {
  const reference = document.getPages()[page]?.ref;
  if (reference === undefined) return null;
  const place = PDFArray.withContext(document.context);
  place.push(reference);
  if (top === null) place.push(PDFName.of('Fit'));
  else for (const part of [PDFName.of('XYZ'), PDFNull, PDFNumber.of(top), PDFNull]) place.push(part);
  return place;
}

type Entry = { readonly bookmark: Bookmark; readonly reference: PDFRef; readonly children: Entry[] };

/** 书签: the list beside the pages, in the order and the depth that it had. */
export function addBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = document;
  if (bookmarks.length === 0) return;
  const roots: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    const entry = { bookmark, reference: context.nextRef(), children: [] };
    open.length = Math.min(open.length, bookmark.depth);
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  const list = context.nextRef();
  const ends = assignEntries(document, roots, list);
  context.assign(list, context.obj({ Type: 'Outlines', ...ends, Count: roots.length }));
  document.catalog.set(PDFName.of('Outlines'), list);
}

function assignEntries(
  document: PDFDocument,
  entries: readonly Entry[],
  parent: PDFRef,
): Readonly<Record<string, PDFRef>> {
  const { context } = document;
  for (const [index, { bookmark, reference, children }] of entries.entries()) {
    const place = bookmark.target === null ? null : placeOf(document, bookmark.target);
    const [before, behind] = [entries[index - 1], entries[index + 1]];
    context.assign(
      reference,
      context.obj({
        Title: PDFHexString.fromText(bookmark.title),
        Parent: parent,
        ...(before === undefined ? {} : { Prev: before.reference }),
        ...(behind === undefined ? {} : { Next: behind.reference }),
        ...(place === null ? {} : { Dest: place }),
        ...assignEntries(document, children, reference),
        // Below zero: how many there are, folded in.
        ...(children.length === 0 ? {} : { Count: bookmark.isOpen ? children.length : -children.length }),
      }),
    );
  }
  const [first, last] = [entries[0], entries.at(-1)];
  return first === undefined || last === undefined ? {} : { First: first.reference, Last: last.reference };
}
