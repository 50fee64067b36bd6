import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another reader than ours finds in a PDF: its text page by page, its properties, its tags. */
export type PdfLook = {
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Texts that stand, in part or whole, above, below or beside their page. */
  readonly strays: readonly string[];
  /** How often each tag stands on the pages. */
  readonly tags: ReadonlyMap<string, number>;
};

/** Looks into a PDF with pdf.js. */
export async function lookInto(pdf: Uint8Array): Promise<PdfLook> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const pages: string[] = [];
    const strays: string[] = [];
    const tags = new Map<string, number>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      const [, , width = 0, height = 0] = page.view;
      pages.push(texts.map(({ str }) => str).join(''));
      strays.push(
        ...texts
          .filter(({ transform: [, , , , x, y], width: own }) => x < 0 || y < 0 || x + own > width || y > height)
          .map(({ str }) => str),
      );
      count(await page.getStructTree(), tags);
    }
    const { info } = await document.getMetadata();
    const { Title: title, Language: language } = info as { Title?: string; Language?: string };
    const marks = await document.getMarkInfo();
    return {
      pages,
      title: title ?? null,
      strays,
      language: language ?? null,
      isTagged: (marks as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
      tags,
    };
  } finally {
    await task.destroy();
  }
}

type Node = { readonly role?: string; readonly children?: readonly unknown[] };

function count(node: unknown, tags: Map<string, number>): void {
  if (typeof node !== 'object' || node === null) return;
  const { role, children = [] } = node as Node;
  if (role !== undefined) tags.set(role, (tags.get(role) ?? 0) + 1);
  for (const child of children) count(child, tags);
}
