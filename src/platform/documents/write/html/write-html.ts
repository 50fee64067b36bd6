import type { BlockToWrite, DocumentToWrite } from '../document.ts';
import { escaped } from './escaped.ts';
import { htmlTable } from './html-table.ts';
import { PAGE_STYLE } from './page-style.data.ts';

/**
 * 写网页: one page without scripts or anything from outside. All of it stands in one `article`, styles included, so that this part alone
 * can be put into the column of a site; headings begin at the first level.
 */
export function writeHtml({ title, author, blocks }: DocumentToWrite): Uint8Array {
  const byLine = author === null ? '' : `<meta name="author" content="${escaped(author)}">\n`;
  let tables = 0;
  const body = blocks.map((block) => blockHtml(block, block.kind === 'table' ? (tables += 1) : 0));
  return new TextEncoder().encode(`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${byLine}<title>${escaped(title)}</title>
</head>
<body>
<main>
<article class="gk-paper" lang="zh-CN">
<style>
${PAGE_STYLE}</style>
${body.join('\n')}
</article>
</main>
</body>
</html>
`);
}

function blockHtml(block: BlockToWrite, table: number): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escaped(block.text.replaceAll('\n', ''))}</h1>`;
    case 'heading':
      return `<h${block.level + 1}>${lines(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'addressee':
      return `<p class="gk-addressee">${lines(block.text)}</p>`;
    case 'signature':
      return `<p class="gk-signature">${lines(block.text)}</p>`;
    case 'table':
      return htmlTable(block, `gk-table-${table}`);
  }
}

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');
