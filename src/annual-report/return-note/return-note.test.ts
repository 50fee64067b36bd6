import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertWithOffice } from '../../../test/builders/office.ts';
import { findOffice } from '../../../test/builders/find-office.ts';
import { addressesOf, formNamed, readingOfFigures } from '../../../test/builders/whole-report.ts';
import { day } from '../../base/day.ts';
import type { BlockToWrite } from '../../platform/documents/index.ts';
import { checkReading } from '../check/index.ts';
import type { CellValue } from '../report.ts';
import { noteMatter, readNoteMatter, writeNoteMatter } from './note-matter.ts';
import { returnNote, writeReturnNote } from './return-note.ts';

const SENDER = { office: '青河区政务公开办公室', replyBy: day('2024-01-20'), on: day('2024-01-10') };
const AGENCY = '青河区示例局';
const RECEIVED = 'table3/received_this_year/total';

const checked = (cells: Readonly<Record<string, CellValue>>, agency: string | null = AGENCY) => {
  const { report, findings, form } = checkReading(readingOfFigures('2021', cells, { agency }), null);
  // What a whole text would not have is of no concern here.
  return noteMatter({ report, form, findings: findings.filter(({ table }) => table !== null) });
};

const textsOf = (blocks: readonly BlockToWrite[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('|')) : [block.text],
  );

describe('a return note', () => {
  test('says to whom, what must be mended with both figures and the basis, by when, from whom and on which day', () => {
    const note = returnNote(checked({ [RECEIVED]: 3 }), SENDER);
    expect(textsOf(note?.blocks ?? [])).toEqual([
      '关于退回修改青河区示例局2023年政府信息公开工作年度报告的意见',
      '青河区示例局：',
      '你单位报送的2023年政府信息公开工作年度报告经核对，有2处应当改正，列表如下。',
      '序号|处理|事项|应为|填报|依据',
      expect.stringMatching(/^1\|改正\|表三 一、本年新收.+\|0\|3\|国办公开办函〔2021〕30号$/u),
      expect.stringMatching(/^2\|改正\|表三 总计：.+\|3\|0\|国办公开办函〔2021〕30号$/u),
      '请逐项改正或者说明原因，于2024年1月20日前重新报送；已经公布的同步更新，并保留原来的版本。',
      '青河区政务公开办公室',
      '2024年1月10日',
    ]);
  });

  test('leaves lines to fill in for what was not said', () => {
    const note = returnNote(checked({ [RECEIVED]: 3 }, null), { ...SENDER, office: null, replyBy: null });
    const texts = textsOf(note?.blocks ?? []);
    expect(texts[1]).toMatch(/^＿+：$/u);
    expect(texts.at(-3)).toContain('于＿＿＿＿年＿＿月＿＿日前');
    expect(texts.at(-2)).toMatch(/^＿+（印章）$/u);
  });

  test('asks for an explanation alone where nothing must be mended', () => {
    const note = returnNote(checked({ 'table2/art20_1.rules/in_force': null }), SENDER);
    expect(note?.title).toBe('关于请说明青河区示例局2023年政府信息公开工作年度报告有关数据的意见');
  });

  test('is not written where there is nothing to say', () => {
    expect(returnNote(checked({}), SENDER)).toBeNull();
  });

  test('takes many findings of one kind together, and counts what has no room', () => {
    const wrong = addressesOf(formNamed('2021')).map((address, index): [string, CellValue] => [
      address,
      index % 3 === 0 ? '/' : index,
    ]);
    const found = checked(Object.fromEntries(wrong), '示例'.repeat(60));
    const texts = textsOf(returnNote(found, SENDER)?.blocks ?? []);
    expect(texts.find((text) => text.startsWith('1|改正'))).toMatch(/ 等，共\d+处\|/u);
    const rows = texts.filter((text) => /^\d+\|/u.test(text));
    const told = rows.map((row) => Number(/，共(\d+)处\|/u.exec(row)?.[1] ?? 1)).reduce((sum, count) => sum + count, 0);
    const rest = /^另有(?:应当改正的(\d+)处)?、?(?:需要说明的(\d+)处)?，见检查清单。$/u.exec(
      texts.find((text) => text.startsWith('另有')) ?? '',
    );
    const all = found.findings.filter(({ severity }) => severity !== 'notice').length;
    expect(told + Number(rest?.[1] ?? 0) + Number(rest?.[2] ?? 0)).toBe(all);
  });
});

test('what a page carries of a report gives the same note', () => {
  const matter = checked({ [RECEIVED]: 3, 'table2/art20_1.rules/in_force': null, 'table4/reconsideration.total': '/' });
  const back = readNoteMatter(writeNoteMatter(matter));
  expect(back && returnNote(back, SENDER)).toEqual(returnNote(matter, SENDER));
});

test.each([
  '',
  '[]',
  '{}',
  '{"findings":[{}]}',
  '{"findings":[{"rule":"A","severity":"fatal","basis":"b","message":{"zh":"x"}}]}',
])('what a stranger sends instead is not taken: %s', (text) => expect(readNoteMatter(text)).toBeNull());

const pagesOf = async (bytes: Uint8Array): Promise<number> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();

/** Reports in which anything may be wrong. */
const wrongCells = fc.dictionary(
  fc.constantFrom(...addressesOf(formNamed('2021'))),
  fc.oneof(
    fc.constant(null),
    fc.constant('/'),
    fc.integer({ min: 1, max: 99_999 }),
    fc.constant('填报内容待核实后另行补报'),
  ),
  { maxKeys: 60 },
);
const longName = fc.constantFrom(
  AGENCY,
  '青河区示例市场监督管理和知识产权保护局（食品安全委员会办公室）',
  '示例'.repeat(60),
);

test('a note is one page as PDF, whatever is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(wrongCells, longName, async (cells, agency) => {
      const bytes = await writeReturnNote(checked(cells, agency), SENDER, 'pdf');
      if (bytes !== null) expect(await pagesOf(bytes)).toBe(1);
    }),
    { numRuns: 40 },
  );
});

test.runIf(findOffice())('and as Word, as LibreOffice lays it out', { timeout: 240_000 }, async () => {
  const files: Record<string, Uint8Array> = {};
  for (const [index, [cells, agency]] of fc
    .sample(fc.tuple(wrongCells, longName), { numRuns: 25, seed: 2021 })
    .entries()) {
    const bytes = await writeReturnNote(checked(cells, agency), SENDER, 'docx');
    if (bytes !== null) files[`${index}.docx`] = bytes;
  }
  const made = await convertWithOffice(files, 'pdf');
  const counts = await Promise.all(Object.values(made).map(pagesOf));
  expect(counts.length).toBeGreaterThan(15);
  expect(new Set(counts)).toEqual(new Set([1]));
});
