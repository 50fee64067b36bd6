import { readFileSync } from 'node:fs';
import type { Block } from '../src/base/paper.ts';
import { docxBodyOf, docxOfBody } from '../test/builders/docx.ts';
import { linesOf } from '../test/builders/report-grids.ts';
import { Fiction } from '../test/screening/fiction.ts';
import { WRITTEN_GENRES } from '../test/screening/genres-written.ts';
import { unmarked } from '../test/screening/marked.ts';

/** A docx of thirty pages: text, and ten lists of persons, others for each seed. */
export function thirtyPages(seed: number): Uint8Array {
  return docxOfBody(bodyAsWordWrites(pages(seed)));
}

/** The XML of a body with the properties that Word gives each paragraph and run. Bare ones are read in no time, and no office has such files. */
export function bodyAsWordWrites(blocks: readonly Block[]): string {
  const type =
    '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="Times New Roman" w:hint="eastAsia"/>';
  const run = `<w:rPr>${type}<w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`;
  const lines =
    '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/><w:jc w:val="both"/>';
  return docxBodyOf(blocks)
    .replaceAll('<w:r>', `<w:r>${run}`)
    .replaceAll('<w:p>', `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>${lines}${run}</w:pPr>`);
}

/** Prose of official texts: the published reports, over and over. */
export function prose(length: number): string {
  const folder = 'src/annual-report/fixtures/published/';
  const texts = ['longgang-2024.txt', 'changchun-scjg-2020.txt', 'dizhang-2023.txt'].map((name) =>
    readFileSync(folder + name, 'utf8'),
  );
  const one = texts.join('\n');
  return one.repeat(Math.ceil(length / one.length)).slice(0, length);
}

const CHARACTERS_OF_A_PAGE = 700;

/** What thirty pages hold. */
export function pages(seed: number): readonly Block[] {
  const lines = prose(30 * CHARACTERS_OF_A_PAGE).split('\n');
  return [...linesOf(...lines), ...lists(seed, 10)];
}

/** Lists of persons, as a notice has them at its end. */
function lists(seed: number, count: number): readonly Block[] {
  const genre = WRITTEN_GENRES[0];
  return genre === undefined
    ? []
    : Array.from({ length: count }, (_, at) => unmarked(genre.draft(new Fiction(seed + at))).blocks).flat();
}
