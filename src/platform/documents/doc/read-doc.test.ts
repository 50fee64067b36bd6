import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOffice } from '../../../../test/builders/find-office.ts';
import { convertWithOffice } from '../../../../test/builders/office.ts';
import { paperOf, reasonOf, sketch } from '../../../../test/builders/paper.ts';
import type { Block, Paper } from '../../../base/paper.ts';
import { readPaper } from '../index.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const FEATURES = fixture('features.doc');

/** A paper as lines that can be compared: paragraphs as they are, cells with their column and spans. */
const linesOf = ({ blocks }: Paper): readonly string[] =>
  blocks.flatMap((block: Block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) =>
          row.map((cell) => `${cell.column}+${cell.columnSpan}v${cell.rowSpan} ${cell.text}`).join(' | '),
        ),
  );

describe('an old Word file', () => {
  test('gives its paragraphs: no deleted and no hidden text, the result of a field, line breaks and tabs', async () => {
    const lines = linesOf(await paperOf(FEATURES, 'a.doc'));
    expect(lines).toContain('留下的字');
    expect(lines).toContain('网址：示例');
    expect(lines).toContain('一行\n二行\t跳格');
  });

  test('says which paragraph is a heading', async () => {
    const { blocks } = await paperOf(FEATURES, 'a.doc');
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: '标题', heading: 1 });
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', heading: null });
  });

  test('gives tables with cells merged across and downwards', async () => {
    const lines = linesOf(await paperOf(FEATURES, 'a.doc'));
    expect(lines.slice(lines.indexOf('0+3v1 合并三列'))).toEqual([
      '0+3v1 合并三列',
      '0+1v2 下并 | 1+1v1 甲\n乙 | 2+1v1 1',
      '1+2v1 跨两列',
      '表后',
      '0+1v1 外\n内甲\n内乙\n尾 | 1+1v1 右 | 2+1v1 ',
      '完',
    ]);
  });

  test('gives a table inside a cell as a table', async () => {
    const { blocks } = await paperOf(FEATURES, 'a.doc');
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const inside = cells.flatMap((cell) => (cell.inside === null ? [] : [sketch(cell.inside)]));
    expect(inside).toEqual([['外', [['内甲', '内乙']], '尾']]);
  });

  test('shows the numbers of lists that Word does not store in the text', async () => {
    const lines = linesOf(await paperOf(fixture('lists.doc'), 'a.wps'));
    expect(lines.slice(0, 4)).toEqual(['一、总体情况', '（一）主动公开', '（二）依申请公开', '1.细目']);
    expect(lines.slice(-2)).toEqual(['圆点', '无编号']);
  });

  test('takes the list and the level of a paragraph from its style, and from the style that one builds on', async () => {
    const file = Buffer.from(fixture('style-lists.doc'));
    const LIST = Buffer.from([0x0b, 0x46]);
    // The office program wrote the list to the paragraphs too; only the two styles keep it here.
    const places: number[] = [];
    for (let at = file.indexOf(LIST); at >= 0; at = file.indexOf(LIST, at + 1)) places.push(at);
    for (const at of places.slice(2)) file[at] = 0xff;
    const lines = linesOf(await paperOf(file, 'a.doc'));
    expect(lines).toEqual(['一、总体情况', '（一）主动公开', '（二）依申请公开', '二、存在的问题']);
  });

  test.runIf(findOffice() !== null)(
    'says the same as the docx it was made of: tables in tables',
    async () => {
      const docx = await docxOfTablesInTables();
      const made = await convertWithOffice({ 'a.docx': docx }, 'doc:MS Word 97');
      const read = wholeOf((await paperOf(made['a.doc'] ?? new Uint8Array(), 'a.doc')).blocks);
      expect(read).toEqual(wholeOf((await paperOf(docx, 'a.docx')).blocks));
      expect(JSON.stringify(read)).toContain('[["申请"],["12"]],[["结转"],["3"]]');
    },
    120_000,
  );

  test('is told by its content: under the name of a docx it is a mistake worth a sentence', async () => {
    expect(await reasonOf(FEATURES, 'a.docx')).toEqual({ kind: 'mislabelled', ending: 'docx', format: 'doc' });
  });
});

/** Every word with the tables it stands in. */
const wholeOf = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => row.map((cell) => (cell.inside === null ? [cell.text] : wholeOf(cell.inside)))),
  );

/** Tables three deep. */
async function docxOfTablesInTables(): Promise<Uint8Array> {
  const cell = (...children: readonly (string | Table)[]) =>
    new TableCell({ children: children.map((child) => (typeof child === 'string' ? new Paragraph(child) : child)) });
  const table = (...rows: readonly (readonly TableCell[])[]) =>
    new Table({ width: { size: 100, type: 'pct' }, rows: rows.map((children) => new TableRow({ children })) });
  const inner = () => table([cell('申请'), cell('12')], [cell('结转'), cell('3')]);
  const deeper = table(
    [cell('外', inner(), '尾'), cell('右')],
    [cell(table([cell('一', inner(), '又'), cell('二')]), '底'), cell('末')],
  );
  const document = new Document({ sections: [{ children: [new Paragraph('前'), deeper, new Paragraph('完')] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The place of the header of the Word stream, which begins on a sector. */
const header = FEATURES.indexOf(Buffer.from([0xec, 0xa5]));
const changed = (at: number, ...bytes: readonly number[]): Buffer => {
  const copy = Buffer.from(FEATURES);
  copy.set(bytes, at);
  return copy;
};

describe('an old Word file that is not to be read', () => {
  test('with a password', async () => {
    const flags = FEATURES.readUInt16LE(header + 10) | 0x0100;
    expect(await reasonOf(changed(header + 10, flags & 255, flags >> 8), 'a.doc')).toEqual({ kind: 'encrypted' });
  });

  test('of before 1997', async () => {
    expect(await reasonOf(changed(header + 2, 0x65, 0), 'a.doc')).toEqual({
      kind: 'not_supported',
      format: 'Word 95 (.doc)',
    });
  });

  test('cut off anywhere, answers and never breaks', async () => {
    for (let length = 1; length < FEATURES.length; length += 97) {
      const read = await readPaper(FEATURES.subarray(0, length), 'a.doc');
      expect(typeof read.ok).toBe('boolean');
    }
  });

  test('whose sectors follow one another in a circle, is damaged', async () => {
    const circle = Buffer.from(FEATURES);
    const table = 512 * (circle.readUInt32LE(76) + 1);
    for (let sector = 0; sector < 128; sector += 1) circle.writeUInt32LE(sector, table + sector * 4);
    expect(await reasonOf(circle, 'a.doc')).toEqual({ kind: 'damaged', format: 'doc' });
  });

  test('with any bytes changed, answers within its limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(FEATURES.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        async (changes) => {
          const copy = Buffer.from(FEATURES);
          for (const [at, byte] of changes) copy[at] = byte;
          const read = await readPaper(copy, 'a.doc');
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('whose header says any number, answers within its limits', async () => {
    for (let at = 0; at < 900; at += 2) {
      for (const byte of [0xff, 0x7f]) {
        const read = await readPaper(changed(header + at, byte, byte), 'a.doc');
        expect(typeof read.ok).toBe('boolean');
      }
    }
  });
});
