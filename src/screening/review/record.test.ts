import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { findOffice } from '../../../test/builders/find-office.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { convertWithOffice } from '../../../test/builders/office.ts';
import { lookInto } from '../../../test/builders/pdf-text.ts';
import { finishOf, foundBy, keep, reviewOf } from '../../../test/builders/review.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { day } from '../../base/day.ts';
import type { DocumentToWrite } from '../../platform/documents/index.ts';
import type { Decided } from './decision.ts';
import { recordOf, writeRecord, type RecordMatter } from './record.ts';

const ID = '445102199001011234';
const SOURCE = `获奖学生：王小明，8岁，身份证号${ID}，电话13800138000。\n示例局值班电话13900139000，各司其责。\n`;

async function matterOf(
  source: Uint8Array | string,
  name: string,
  decide: Partial<Decided>,
  who: string | null = '示例筛查人',
): Promise<RecordMatter> {
  const finished = await finishOf(source, name, decide);
  if (!('copy' in finished)) throw new Error(JSON.stringify(finished));
  const { review, decisions, ownPlaces, sha256 } = finished;
  return {
    review,
    decisions,
    ownPlaces,
    ownMasks: decide.ownMasks ?? [],
    copySha256: sha256,
    who,
    on: day('2026-03-01'),
  };
}

const rowsOf = (record: DocumentToWrite): readonly string[] =>
  record.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('|')) : [block.text],
  );

describe('the record of a review', () => {
  test('says of each finding what it is, where, on which ground, what was decided and why, and by whom', async () => {
    const review = await reviewOf(SOURCE, '示例.txt');
    const matter = await matterOf(SOURCE, '示例.txt', {
      decisions: [keep(foundBy(review, 'mobile_phone')[1], '对外公布的值班电话')],
      ownMasks: [{ kind: 'words', words: '获奖学生', passage: null, ground: 'personal_privacy' }],
    });
    const rows = rowsOf(recordOf(matter));
    expect(rows.slice(0, 5)).toEqual([
      '公开前筛查记录',
      '文件|示例.txt',
      `原件 SHA-256|${matter.review.sha256}`,
      `副本 SHA-256|${matter.copySha256}`,
      '共发现5处：遮盖3处、保留1处、改正1处。自加遮盖1处。',
    ]);
    expect(rows).toContain('1|儿童姓名 王××|第1行|未成年人信息（个人信息保护法第二十八条、第三十一条）|遮盖|');
    expect(rows).toContain('4|手机号 139****9000|第2行|个人信息保护法第二十五条|保留|对外公布的值班电话');
    expect(rows).toContain('5|错敏词 各司其责|第2行|国办秘函〔2019〕19号|改正为“各司其职”|');
    expect(rows).toContain('6|自加的遮盖|全文 指定文字（1处）|个人隐私（条例第十五条）|遮盖|');
    expect(rows.at(-1)).toBe('筛查人：示例筛查人　2026年3月1日');
  });

  test('leaves a line to sign on where nobody is named', async () => {
    expect(rowsOf(recordOf(await matterOf('正文\n', '示例.txt', {}, null)))).toContain(
      '筛查人（签字）：＿＿＿＿　2026年3月1日',
    );
    expect(rowsOf(recordOf(await matterOf('正文\n', '示例.txt', {}, ' ')))).toContain('没有发现不能公开的内容。');
  });

  test('tells nothing in full: not in what was found, not in a reason, not in the name of the file or of a person', async () => {
    const name = `王小明（8岁）申请13800138000.txt`;
    const review = await reviewOf(SOURCE, name);
    const reason = `王小明的家长同意，证号${ID}，电话138 0013 8000`;
    const matter = await matterOf(
      SOURCE,
      name,
      {
        decisions: foundBy(review, 'minor')
          .filter(({ possible }) => possible.includes('keep'))
          .map((finding) => keep(finding, reason)),
      },
      `示例人 13800138000`,
    );
    const secrets = ['王小明', ID, ID.slice(0, 14), ID.slice(-12), '13800138000', '138 0013 8000', '13900139000'];
    const docx = await writeRecord(matter, 'docx');
    expect(leaksIn(docx, secrets)).toEqual([]);
    const text = (await lookInto(await writeRecord(matter, 'pdf'))).pages.join('').replaceAll(/\s/gu, '');
    for (const secret of secrets) expect(text).not.toContain(secret.replaceAll(' ', ''));
  });
});

test('the record does not tell a child by the name of a file in an archive', async () => {
  const source = zipOf([
    { name: '王小明（8岁）.txt', content: '获奖学生：王小明，8岁，就读于示例小学二年级。' },
    { name: '乙.txt', content: '电话13800138000' },
  ]);
  const matter = await matterOf(source, '示例.zip', {
    ownMasks: [{ kind: 'words', words: '就读于', passage: null, ground: null }],
  });
  const rows = rowsOf(recordOf(matter)).join('\n');
  expect(rows).toContain('压缩包“王××（8岁）.txt”');
  expect(rows).not.toContain('王小明');
});

describe('the record is one page', () => {
  const many = Array.from(
    { length: 500 },
    (_, index) => `示例户${index}，电话138${String(10_000_000 + index * 7919)}，各司其责`,
  );
  const source = `${many.join('\n')}\n`;

  async function manyKept(): Promise<RecordMatter> {
    const review = await reviewOf(source, '示例.txt');
    const phones = foundBy(review, 'mobile_phone');
    return matterOf(source, `${'示例文件名'.repeat(30)}.txt`, {
      decisions: [
        keep(phones[250], '经本人书面同意公开，同意书已经存档备查'.repeat(8)),
        keep(phones[499], '对外公布的值班电话'),
      ],
    });
  }

  test('as PDF, for a thousand findings; what was kept stands in it, the rest is counted', async () => {
    const matter = await manyKept();
    expect(matter.review.findings).toHaveLength(1_000);
    const rows = rowsOf(recordOf(matter));
    expect(rows.filter((row) => row.includes('|保留|'))).toHaveLength(2);
    const listed = rows.filter((row) => /^\d+\|/u.test(row)).length;
    const rest = rows.find((row) => row.startsWith('其余')) ?? '';
    const counts = [...rest.matchAll(/(\d+)处/gu)].map(([, count]) => Number(count));
    expect(listed).toBeGreaterThan(5);
    expect(counts[0]).toBe(1_000 - listed);
    expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(counts[0]);
    const pdf = await PDFDocument.load(await writeRecord(matter, 'pdf'), { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(1);
    expect(pdf.getPage(0).getSize()).toMatchObject({
      width: expect.closeTo(595.28, 0),
      height: expect.closeTo(841.89, 0),
    });
  });

  test.runIf(findOffice() !== null)('as Word too', async () => {
    const made = await convertWithOffice({ 'record.docx': await writeRecord(await manyKept(), 'docx') }, 'pdf');
    const document = await PDFDocument.load(made['record.pdf'] ?? new Uint8Array(), { updateMetadata: false });
    expect(document.getPageCount()).toBe(1);
  });
});
