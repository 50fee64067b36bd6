import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import type { BlockToWrite, DocumentToWrite } from '../document.ts';
import { printable } from '../printable.ts';
import { PAGE, STYLE, STYLES } from './page-and-styles.ts';
import { runsOf } from './runs.ts';
import { wordTable } from './word-table.ts';

/** 写 docx: a document on pages of GB/T 9704, its tables with merged cells and heads that come again on each page. */
export async function writeDocx({ title, author, blocks }: DocumentToWrite): Promise<Uint8Array> {
  const by = author === null ? {} : { creator: printable(author), lastModifiedBy: printable(author) };
  const document = new Document({
    title: printable(title),
    ...by,
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: PAGE },
        // 单页码居右空一字，双页码居左空一字 (GB/T 9704).
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: blocks.flatMap((block, index) => childrenOf(block, blocks[index - 1])),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function childrenOf(block: BlockToWrite, before: BlockToWrite | undefined): readonly FileChild[] {
  if (block.kind !== 'table') {
    const isFirstOfSignature = block.kind === 'signature' && before?.kind !== 'signature';
    const style = isFirstOfSignature ? STYLE.firstSignature : styleOf(block);
    return [new Paragraph({ style, children: runsOf(block.text) })];
  }
  const caption = block.captionPrinted
    ? [new Paragraph({ style: STYLE.caption, keepNext: true, children: runsOf(block.caption) })]
    : [];
  // Two tables with nothing between them would be one in Word.
  return [...caption, wordTable(block), new Paragraph({ style: STYLE.gap })];
}

function styleOf(block: Exclude<BlockToWrite, { readonly kind: 'table' }>): string {
  return block.kind === 'heading' ? STYLE[`heading${block.level}`] : STYLE[block.kind];
}

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Footer({ children: [new Paragraph({ style: STYLE.footer, alignment, children })] });
}
