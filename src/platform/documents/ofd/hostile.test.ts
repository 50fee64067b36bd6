import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MANNERS, ofdOf, ofdParts } from '../../../../test/builders/ofd.ts';
import { reasonOf } from '../../../../test/builders/paper.ts';
import { zipOf, type Part } from '../../../../test/builders/zip.ts';
import type { LaidPage } from '../../../base/laid-page.ts';
import { LIMITS, readPaper } from '../index.ts';

const SIZE = 12;
const PAGE: LaidPage = {
  page: 1,
  width: 595,
  height: 842,
  texts: ['一、总体情况', '全年收到申请12件'].map((text, row) => ({
    text,
    left: 50,
    top: 60 + row * 30,
    width: text.length * SIZE,
    height: SIZE,
    size: SIZE,
  })),
  lines: [{ fromX: 50, fromY: 200, toX: 300, toY: 200, thickness: 1 }],
};

/** As long as a page must be to be no scan. */
const TITLE = '示例局政府信息公开工作年度报告';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const DAMAGED = { kind: 'damaged', format: 'ofd' };
const tooMuch = (what: string) => ({ kind: 'too_much_inside', what });

/** The OFD with some of its parts put in the place of what they were; null takes a part out. */
function spoiled(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = ofdParts([PAGE]).flatMap((part): readonly Part[] => {
    const change = changes[part.name];
    return change === null ? [] : [change === undefined ? part : { name: part.name, content: change }];
  });
  const more = Object.entries(changes).filter(([name]) => !parts.some((part) => part.name === name));
  return zipOf([...parts, ...more.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]))]);
}

const CONTENT = 'Doc_0/Pages/Page_0/Content.xml';
const contentOf = (objects: string, before = ''): string =>
  `<ofd:Page ${NAMESPACE}>${before}<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
const documentOf = (pages: string, common = ''): string =>
  `<ofd:Document ${NAMESPACE}><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages>${pages}</ofd:Pages></ofd:Document>`;
const text = (attributes: string, characters: string): string =>
  `<ofd:TextObject Boundary="10 10 90 9" Size="4"><ofd:TextCode X="0" Y="4" ${attributes}>${characters}</ofd:TextCode></ofd:TextObject>`;
const path = (data: string): string =>
  `<ofd:PathObject Boundary="10 10 90 90"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
/** Refused for what it asks; where the machine is slow the time is over before that. */
const refused = (what: string) =>
  expect.objectContaining({ kind: 'too_much_inside', what: expect.stringMatching(`^(?:${what}|time)$`) });
const reasonFor = (changes: Readonly<Record<string, string | null>>) => reasonOf(spoiled(changes), 'a.ofd');

describe('an OFD that is not whole', () => {
  test.each([
    ['a page that is missing', { [CONTENT]: null }],
    ['a document that is missing', { 'Doc_0/Document.xml': null }],
    ['a template that is not declared', { [CONTENT]: contentOf('', '<ofd:Template TemplateID="9"/>') }],
    [
      'a composite unit that is missing',
      { [CONTENT]: contentOf('<ofd:CompositeObject ResourceID="9" Boundary="0 0 9 9"/>') },
    ],
    [
      'a path that leads out of the file',
      { 'Doc_0/Document.xml': documentOf('<ofd:Page BaseLoc="../../../etc/passwd"/>') },
    ],
    ['a page that is no XML', { [CONTENT]: 'no XML' }],
    ['a page that breaks off', { [CONTENT]: contentOf(text('', TITLE)).slice(0, -20) }],
    [
      'a version that is missing',
      {
        'OFD.xml': `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>Nowhere.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
      },
    ],
  ])('%s is damaged, never half read', async (_, changes) => {
    expect(await reasonFor(changes)).toEqual(DAMAGED);
  });

  test('one that is encrypted asks for the password to be taken off', async () => {
    expect(await reasonFor({ 'Encryptions.xml': '<Encryptions/>' })).toEqual({ kind: 'encrypted' });
  });

  test('one of pictures is a scan', async () => {
    const picture = '<ofd:ImageObject ResourceID="3" Boundary="0 0 210 297" CTM="210 0 0 297 0 0"/>';
    expect(await reasonFor({ [CONTENT]: contentOf(picture) })).toEqual({ kind: 'scanned' });
  });

  test('one whose signs have no codes is not read, one such sign is unknown', async () => {
    expect(await reasonFor({ [CONTENT]: contentOf(text('', '¤'.repeat(40))) })).toEqual({ kind: 'garbled' });
    const read = await readPaper(spoiled({ [CONTENT]: contentOf(text('', `${TITLE}¤`)) }), 'a.ofd');
    expect(read.ok && read.value.blocks).toMatchObject([{ text: `${TITLE}\uFFFD` }]);
  });

  test('entities are refused', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(await reasonFor({ [CONTENT]: xml + contentOf(text('', '&b;')) })).toEqual({ kind: 'forbidden_declaration' });
  });

  test('cut off anywhere it is damaged or incomplete', async () => {
    const whole = ofdOf([PAGE]);
    for (let length = 4; length < whole.length; length += 53) {
      expect(await reasonOf(whole.subarray(0, length), 'a.ofd')).toEqual(DAMAGED);
    }
  });
});

describe('an OFD that is made to harm', () => {
  test('a template that asks for itself is drawn once', async () => {
    const template = '<ofd:TemplatePage ID="7" BaseLoc="Tpl.xml"/>';
    const read = await readPaper(
      spoiled({
        'Doc_0/Document.xml': documentOf('<ofd:Page BaseLoc="Pages/Page_0/Content.xml"/>', template),
        'Doc_0/Tpl.xml': contentOf(text('', TITLE), '<ofd:Template TemplateID="7"/>'),
        [CONTENT]: contentOf('', '<ofd:Template TemplateID="7"/>'),
      }),
      'a.ofd',
    );
    expect(read.ok && read.value.pages?.map(({ texts }) => texts.length)).toEqual([1]);
  });

  const units = (inside: (id: number) => string, count: number): string =>
    `<ofd:Res ${NAMESPACE}><ofd:CompositeGraphicUnits>${Array.from(
      { length: count },
      (_, id) =>
        `<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${inside(id)}</ofd:Content></ofd:CompositeGraphicUnit>`,
    ).join('')}</ofd:CompositeGraphicUnits></ofd:Res>`;
  const composite = (id: number): string => `<ofd:CompositeObject ResourceID="${id}" Boundary="0 0 9 9"/>`;

  test('composite units inside themselves, or ten in each of the next', async () => {
    const objects = contentOf(composite(0));
    const loop = units((id) => composite((id + 1) % 3), 3);
    expect(await reasonFor({ [CONTENT]: objects, 'Doc_0/DocumentRes.xml': loop })).toEqual(DAMAGED);
    const power = units((id) => (id === 29 ? text('', TITLE) : composite(id + 1).repeat(10)), 30);
    expect(await reasonFor({ [CONTENT]: objects, 'Doc_0/DocumentRes.xml': power })).toEqual(refused('text'));
    const empty = units((id) => (id === 29 ? '' : composite(id + 1).repeat(10)), 30);
    expect(await reasonFor({ [CONTENT]: objects, 'Doc_0/DocumentRes.xml': empty })).toEqual(refused('text'));
    const deep = units((id) => composite(id + 1), LIMITS.depth + 5);
    expect(await reasonFor({ [CONTENT]: objects, 'Doc_0/DocumentRes.xml': deep })).toEqual(tooMuch('depth'));
  });

  test('ten thousand pages', async () => {
    const pages = '<ofd:Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(10_000);
    expect(await reasonFor({ 'Doc_0/Document.xml': documentOf(pages) })).toEqual(tooMuch('pages'));
  });

  test('steps without end are made as far as there are characters', async () => {
    const read = await readPaper(
      spoiled({ [CONTENT]: contentOf(text('DeltaX="g 999999999 4" DeltaY="g Infinity 0"', TITLE)) }),
      'a.ofd',
    );
    expect(read.ok && read.value.pages?.[0]?.texts.map((one) => one.text)).toEqual([TITLE]);
  });

  test.each(['DeltaX="g g g g"', 'DeltaX="g -1 4 x"', 'DeltaX="1e999 NaN"', 'DeltaY="g 1"'])(
    'numbers that are none: %s',
    async (attributes) => {
      expect((await readPaper(spoiled({ [CONTENT]: contentOf(text(attributes, TITLE)) }), 'a.ofd')).ok).toBe(true);
    },
  );

  test('a path of points without end: slopes are passed over, lines are counted', async () => {
    const slopes = Array.from({ length: 150_000 }, (_, index) => `L ${index % 97} ${index % 89}`).join(' ');
    const page = contentOf(text('', TITLE) + path(`M 0 0 ${slopes}`) + path(`M 0 0 ${'1 '.repeat(100_000)}`));
    expect((await readPaper(spoiled({ [CONTENT]: page }), 'a.ofd')).ok).toBe(true);
    const lines = path(`M 0 0 ${'L 90 0 L 0 0 '.repeat(160_000)}`);
    expect(await reasonFor({ [CONTENT]: contentOf(text('', TITLE) + lines) })).toEqual(refused('lines'));
  });

  test('objects by the million, and a text of a million characters', async () => {
    expect(await reasonFor({ [CONTENT]: contentOf('<ofd:TextObject/>'.repeat(1_200_000)) })).toEqual(refused('text'));
    expect(await reasonFor({ [CONTENT]: contentOf(text('', '年'.repeat(1_200_000))) })).toEqual(refused('text'));
  });

  test('a page that unpacks to more than is read', async () => {
    const blank = ' '.repeat(LIMITS.unpackedSize + 1);
    expect(await reasonFor({ [CONTENT]: contentOf(blank) })).toEqual(tooMuch('unpacked_size'));
  });

  test('bytes that were changed give an answer', async () => {
    const files = Object.values(MANNERS).map((manner) => ofdOf([PAGE], manner));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          const bytes = Uint8Array.from(file);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect(typeof (await readPaper(bytes, 'a.ofd')).ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('parts whose words were changed give an answer', async () => {
    const parts = ofdParts([PAGE]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('"', '<', 'g', '-', '9999999999', ' ', '/', '..'),
        async (which, at, put) => {
          const broken = parts.map((part, index) => {
            if (index !== which % parts.length) return part;
            const content = String(part.content);
            const place = at % content.length;
            return { ...part, content: content.slice(0, place) + put + content.slice(place + 1) };
          });
          expect(typeof (await readPaper(zipOf(broken), 'a.ofd')).ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
});
