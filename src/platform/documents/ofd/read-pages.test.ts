import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MANNERS, ofdOf, ofdParts, PLAIN } from '../../../../test/builders/ofd.ts';
import { zipOf } from '../../../../test/builders/zip.ts';
import type { LaidLine, LaidPage, LaidText } from '../../../base/laid-page.ts';
import { Meter } from '../meter.ts';
import { openArchive } from '../zip.ts';
import { readPages } from './read-pages.ts';

async function pagesOf(bytes: Uint8Array): Promise<readonly LaidPage[]> {
  const meter = new Meter();
  return readPages(await openArchive(bytes, 'ofd', meter), meter);
}

/** The pages of an OFD whose one page is drawn of these objects. */
const drawn = async (objects: string, more: Readonly<Record<string, string>> = {}): Promise<LaidPage> => {
  const page = `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="1">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
  const parts = ofdParts([{ page: 1, width: 595, height: 842, texts: [], lines: [] }]).map((part) => {
    const content = part.name.endsWith('Content.xml') ? page : (more[part.name] ?? part.content);
    return { ...part, content };
  });
  const [first] = await pagesOf(zipOf(parts));
  if (first === undefined) throw new Error('there is no page');
  return first;
};

const millimetres = (points: number): number => Math.round((points * 25.4 * 100) / 72) / 100;

/** Texts in short, in millimetres: text, left, the line it is written on, whether it goes downwards. */
const textsIn = (page: LaidPage) =>
  page.texts.map(({ text, left, top, size, downwards }) => [
    text,
    millimetres(left),
    millimetres(top + 0.88 * size),
    ...(downwards === true ? ['downwards'] : []),
  ]);

const linesIn = (page: LaidPage) =>
  page.lines.map(({ fromX, fromY, toX, toY, thickness }) => [fromX, fromY, toX, toY, thickness].map(millimetres));

const line = fc.constantFrom('规章', '0', '12', '（一）予以公开', '69969.73元', 'A & B < C', '“引”', '𠀀字', '总 计');
/** Texts stand in their own places of a grid, so that none touches another. */
const page = fc
  .array(
    fc.record({
      text: line,
      column: fc.integer({ min: 0, max: 3 }),
      row: fc.integer({ min: 0, max: 20 }),
      size: fc.constantFrom(9, 10.5, 12),
    }),
    { maxLength: 20 },
  )
  .map((wanted) => [...new Map(wanted.map((one) => [`${one.column} ${one.row}`, one])).values()])
  .map((wanted): readonly LaidText[] =>
    wanted.map(({ text, column, row, size }) => {
      const width = [...text].reduce((sum, character) => sum + (/[\u0020-\u007E]/.test(character) ? 0.5 : 1), 0) * size;
      return { text, left: 50 + column * 130, top: 60 + row * 30, width, height: size, size };
    }),
  );
const rule = fc
  .record({
    // Upright lines stand between the columns of texts: one through a text parts it.
    x: fc.constantFrom(45, 170, 300, 430),
    y: fc.integer({ min: 40, max: 600 }),
    length: fc.integer({ min: 10, max: 200 }),
    level: fc.boolean(),
    thickness: fc.constantFrom(0.5, 1),
  })
  .map(({ x, y, length, level, thickness }): LaidLine => ({
    fromX: x,
    fromY: y,
    toX: level ? x + length : x,
    toY: level ? y : y + length,
    thickness,
  }));
const pages = fc
  .array(fc.record({ texts: page, lines: fc.array(rule, { maxLength: 12 }) }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((one, index): LaidPage => ({ page: index + 1, width: 595, height: 842, ...one })));

const withoutBlanks = (one: LaidPage): LaidPage => ({
  ...one,
  texts: one.texts.filter(({ text }) => !text.includes(' ')),
});

const rounded = (value: number): number => Math.round(value * 4) / 4;
const said = (all: readonly LaidPage[]) =>
  all.map(({ page: number, width, height, texts, lines }) => ({
    number,
    size: [width, height].map(rounded),
    texts: texts
      .map((one) => `${one.text} ${[one.left, one.top, one.width, one.height, one.size].map(rounded).join(' ')}`)
      .toSorted(),
    lines: lines
      .map((one) => [one.fromX, one.fromY, one.toX, one.toY, one.thickness].map(rounded).join(' '))
      .toSorted(),
  }));

describe('pages are read as they were laid', () => {
  test.each(Object.entries(MANNERS))('%s', async (_, manner) => {
    await fc.assert(
      fc.asyncProperty(pages, async (all) => {
        // Between characters drawn one by one a blank is a gap, of which the layout of the page makes what it means.
        const written = manner.texts === 'a character' ? all.map(withoutBlanks) : all;
        expect(said(await pagesOf(ofdOf(written, manner)))).toEqual(said(written));
      }),
      { numRuns: 60 },
    );
  });
});

/** A page on which more stands upright than level is one that lies on its side. */
const LEVEL =
  '<ofd:TextObject Boundary="10 90 90 5" Size="4"><ofd:TextCode X="0" Y="4">政府信息公开工作年度报告</ofd:TextCode></ofd:TextObject>';

describe('text', () => {
  test('a matrix that turns the page over is followed, as printers write it', async () => {
    const page = await drawn(
      '<ofd:TextObject Boundary="-47.2618 -22.22009 400 408" CTM="0.3527 0 0 0.3527 0 296.6207" Size="9"><ofd:TextCode X="586" Y="-728.00006" DeltaX="9 9 9 9">发票代码：</ofd:TextCode></ofd:TextObject>',
    );
    expect(textsIn(page)).toEqual([['发票代码：', 159.42, 17.63]]);
    expect(millimetres(page.texts[0]?.width ?? 0)).toBe(15.87);
  });

  test('cells that share an object are told apart, a spread title is not', async () => {
    const cells =
      '<ofd:TextObject Boundary="10 10 90 5" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="24.5 7.7">12：</ofd:TextCode></ofd:TextObject>';
    const title =
      '<ofd:TextObject Boundary="10 20 90 5" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 3 6">总体情况</ofd:TextCode></ofd:TextObject>';
    expect(textsIn(await drawn(cells + title))).toEqual([
      ['1', 10, 14],
      ['2', 34.5, 14],
      ['：', 42.2, 14],
      ['总体情况', 10, 24],
    ]);
  });

  test('a paragraph in one object becomes its lines', async () => {
    const steps = 'DeltaX="4 4 -8 4 4" DeltaY="0 0 6 0 0"';
    const one = `<ofd:TextObject Boundary="10 10 90 5" Size="4"><ofd:TextCode X="0" Y="4" ${steps}>政府信公开法</ofd:TextCode></ofd:TextObject>`;
    expect(textsIn(await drawn(one))).toEqual([
      ['政府信', 10, 14],
      ['公开法', 10, 20],
    ]);
  });

  test('several codes of one object, the later ones without a place of their own in one direction', async () => {
    const codes = '<ofd:TextCode X="2" Y="4" DeltaX="4">规章</ofd:TextCode><ofd:TextCode Y="10">12</ofd:TextCode>';
    expect(textsIn(await drawn(`<ofd:TextObject Boundary="10 10 9 9" Size="4">${codes}</ofd:TextObject>`))).toEqual([
      ['规章', 12, 14],
      ['12', 12, 20],
    ]);
  });

  test('without steps the widths of the type hold', async () => {
    const page = await drawn(
      '<ofd:TextObject Boundary="10 10 9 9" Size="4"><ofd:TextCode X="0" Y="4">收到12件</ofd:TextCode></ofd:TextObject>',
    );
    expect(textsIn(page)).toEqual([['收到12件', 10, 14]]);
    expect(millimetres(page.texts[0]?.width ?? 0)).toBe(16);
  });

  test('one step for many characters goes on, and nought is no step', async () => {
    const code = (step: string) =>
      `<ofd:TextObject Boundary="10 10 9 9" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="${step}">测试机关</ofd:TextCode></ofd:TextObject>`;
    expect(textsIn(await drawn(code('4.5')))).toEqual([['测试机关', 10, 14]]);
    expect(textsIn(await drawn(code('0')))).toEqual([['测试机关', 10, 14]]);
  });

  test.each([
    ['characters below one another', '', 'DeltaY="g 3 4.2"'],
    ['a matrix that turns by a quarter', 'CTM="0 1 -1 0 0.5 -2"', 'DeltaX="g 3 4"'],
    ['read downwards, steps as they are read', 'ReadDirection="90" CharDirection="90"', 'DeltaX="g 3 4"'],
    ['read downwards, characters upright, without steps', 'ReadDirection="90"', ''],
    ['read downwards, steps downwards', 'ReadDirection="90" CharDirection="0"', 'DeltaX="g 3 0" DeltaY="g 3 4"'],
  ])('%s', async (_, direction, steps) => {
    const { texts } = await drawn(
      `${LEVEL}<ofd:TextObject Boundary="50 50 20 20" Size="4" ${direction}><ofd:TextCode X="3" Y="3" ${steps}>申请数量</ofd:TextCode></ofd:TextObject>`,
    );
    const column = texts.find(({ text }) => text === '申请数量');
    expect(column).toMatchObject({ downwards: true });
    expect((column?.height ?? 0) > 3 * (column?.width ?? 0)).toBe(true);
  });

  test('what nobody sees is not read: clear, hidden, unpainted, slantwise, beside the page', async () => {
    const text = (attributes: string, inside = '') =>
      `<ofd:TextObject Boundary="10 10 9 9" Size="4" ${attributes}>${inside}<ofd:TextCode X="0" Y="4" DeltaX="4">水印</ofd:TextCode></ofd:TextObject>`;
    const page = await drawn(
      [
        LEVEL,
        text('Visible="false"'),
        text('Alpha="0"'),
        text('Fill="false"'),
        text('', '<ofd:FillColor Value="0 0 0" Alpha="0"/>'),
        text('CTM="0.7 0.7 -0.7 0.7 0 0"'),
        text('CTM="1 0 0 1 900 0"'),
      ].join(''),
    );
    expect(page.texts.map((one) => one.text)).toEqual(['政府信息公开工作年度报告']);
  });

  test('white text is seen on a coloured area alone, in whatever colours it is written', async () => {
    const text = (y: number, colour: string) =>
      `<ofd:TextObject Boundary="10 ${y} 9 9" Size="4"><ofd:FillColor ${colour}/><ofd:TextCode X="0" Y="4" DeltaX="4">表头</ofd:TextCode></ofd:TextObject>`;
    const area =
      '<ofd:PathObject Boundary="5 20 90 9" Fill="true" Stroke="false"><ofd:FillColor Value="20 60 120"/><ofd:AbbreviatedData>M 0 0 L 90 0 L 90 9 L 0 9 C</ofd:AbbreviatedData></ofd:PathObject>';
    const white = ['Value="255 255 255"', 'Value="255"', 'Value="0 0 0 0"'];
    const page = await drawn(
      LEVEL + area + text(22, 'Value="255 255 255"') + white.map((one, row) => text(40 + row * 9, one)).join(''),
    );
    expect(page.texts.map((one) => one.text)).toEqual(['政府信息公开工作年度报告', '表头']);
  });

  test('what a text is cut off by or filled with is not read as part of the page', async () => {
    const inner =
      '<ofd:TextObject Boundary="0 0 9 9" Size="4"><ofd:TextCode X="0" Y="4">底纹</ofd:TextCode></ofd:TextObject>';
    const clip =
      '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 9 9"><ofd:AbbreviatedData>M 0 0 L 9 0</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>';
    const fill = `<ofd:FillColor><ofd:Pattern Width="1" Height="1"><ofd:CellContent>${inner}</ofd:CellContent></ofd:Pattern></ofd:FillColor>`;
    const page = await drawn(
      `<ofd:TextObject Boundary="10 10 9 9" Size="4">${fill}${clip}<ofd:TextCode X="0" Y="4">正文</ofd:TextCode></ofd:TextObject>`,
    );
    expect(textsIn(page)).toEqual([['正文', 10, 14]]);
    expect(page.lines).toEqual([]);
  });

  test('escaped characters, blanks at the ends, line ends of the XML', async () => {
    const page = await drawn(
      '<ofd:TextObject Boundary="10 10 9 9" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="2 2 2 2">\n\\0020A\\0020B\\0020\n</ofd:TextCode></ofd:TextObject>',
    );
    expect(textsIn(page)).toEqual([['A B', 12, 14]]);
  });
});

describe('lines', () => {
  const path = (data: string, attributes = ''): string =>
    `<ofd:PathObject Boundary="10 20 90 90" ${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

  test('a rectangle gives its edges, a curve and a slope give none', async () => {
    const page = await drawn(
      path('M 0 0 L 40 0 L 40 10 L 0 10 C', 'LineWidth="0.5"') +
        path('M 0 0 B 1 1 2 2 40 0 Q 1 1 40 10 A 3 3 0 0 1 40 20 M 0 0 L 9 9'),
    );
    expect(linesIn(page)).toEqual([
      [10, 20, 50, 20, 0.5],
      [50, 20, 50, 30, 0.5],
      [10, 30, 50, 30, 0.5],
      [10, 20, 10, 30, 0.5],
    ]);
  });

  test('a thin filled rectangle is a line, a filled area has edges without thickness', async () => {
    const filled = 'Fill="true" Stroke="false"';
    const page = await drawn(
      path('M 0 0 L 40 0 L 40 0.5 L 0 0.5 L 0 0 C', filled) + path('M 0 0 L 40 0 L 40 10 L 0 10 C', filled),
    );
    expect(linesIn(page)).toEqual([
      [10, 20.25, 50, 20.25, 0.5],
      [10, 20, 50, 20, 0],
      [10, 30, 50, 30, 0],
      [10, 20, 10, 30, 0],
      [50, 20, 50, 30, 0],
    ]);
  });

  test('its width comes from the path, its parameter, the layer, or the standard', async () => {
    const resources =
      '<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DrawParams><ofd:DrawParam ID="7" LineWidth="0.2"/><ofd:DrawParam ID="8" Relative="7"/><ofd:DrawParam ID="9" Relative="9"/></ofd:DrawParams></ofd:Res>';
    const line = 'M 0 0 L 40 0';
    const page = await drawn(
      [
        path(line, 'LineWidth="0.7" DrawParam="7"'),
        path(line, 'DrawParam="8"'),
        path(line, 'DrawParam="9"'),
        path(line),
      ].join(''),
      { 'Doc_0/PublicRes.xml': resources },
    );
    expect(page.lines.map(({ thickness }) => millimetres(thickness))).toEqual([0.7, 0.2, 0.35, 0.35]);
  });

  test('what is not painted is no line', async () => {
    expect(linesIn(await drawn(path('M 0 0 L 40 0', 'Stroke="false"') + path('M 0 0 L 40 0', 'Alpha="0"')))).toEqual(
      [],
    );
  });
});

describe('the file around the pages', () => {
  const one: LaidPage = {
    page: 1,
    width: 595,
    height: 842,
    texts: [{ text: '第一份', left: 50, top: 60, width: 36, height: 12, size: 12 }],
    lines: [],
  };
  const renamed = (parts: ReturnType<typeof ofdParts>, from: string, to: string) =>
    parts.map((part) => ({
      name: part.name.replace(from, to),
      content: String(part.content).replaceAll(from, to).replaceAll('第一份', '第二份'),
    }));
  const parts = ofdParts([one]);
  const others = renamed(parts, 'Doc_0', 'Doc_1').filter(({ name }) => name !== 'OFD.xml');

  test('the documents of one file come one after another', async () => {
    const start = String(parts[0]?.content).replace(
      /(<ofd:DocBody>.*<\/ofd:DocBody>)/,
      (body) => body + body.replace('Doc_0', 'Doc_1'),
    );
    const pages = await pagesOf(zipOf([{ name: 'OFD.xml', content: start }, ...parts.slice(1), ...others]));
    expect(pages.map(({ page, texts }) => [page, texts[0]?.text])).toEqual([
      [1, '第一份'],
      [2, '第二份'],
    ]);
  });

  test('the version that is marked as current is read', async () => {
    const versions =
      '<ofd:Versions><ofd:Version ID="1" Index="1" Current="true" BaseLoc="Doc_0/Versions/V.xml"/></ofd:Versions></ofd:DocBody>';
    const start = String(parts[0]?.content).replace('</ofd:DocBody>', versions);
    const version = {
      name: 'Doc_0/Versions/V.xml',
      content:
        '<ofd:DocVersion xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot></ofd:DocVersion>',
    };
    const pages = await pagesOf(zipOf([{ name: 'OFD.xml', content: start }, ...parts.slice(1), ...others, version]));
    expect(pages.map(({ texts }) => texts[0]?.text)).toEqual(['第二份']);
  });

  test('resources that are missing and notes beside the page do no harm', async () => {
    const few = parts.filter(({ name }) => !name.endsWith('Res.xml'));
    const notes = { name: 'Doc_0/Annots/Page_0/Annot.xml', content: 'no XML at all' };
    expect((await pagesOf(zipOf([...few, notes]))).map(({ texts }) => texts[0]?.text)).toEqual(['第一份']);
  });

  test('a page whose corner is not the origin', async () => {
    const moved = ofdParts([one], { ...PLAIN, ownArea: true }).map((part) => ({
      ...part,
      content: String(part.content).replace('>0 0 ', '>10 5 '),
    }));
    const [page] = await pagesOf(zipOf(moved));
    expect(page?.texts.map(({ left, top }) => [left, top].map(rounded))).toEqual([[50 - 28.25, 60 - 14.25]]);
  });
});
