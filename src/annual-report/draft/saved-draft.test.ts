import { describe, expect, test } from 'vitest';
import { NARRATIVE, noughtDraft } from '../../../test/builders/drafts.ts';
import { readingOfFigures } from '../../../test/builders/whole-report.ts';
import { checkReading } from '../check/index.ts';
import { readReportJson } from '../read/report-json.ts';
import { readHistory } from './draft-history.ts';
import { openDraft, saveDraft } from './saved-draft.ts';
import { draftFromLastYear } from './start-draft.ts';

const CELL = 'table3/received_this_year/total';

describe('a saved draft', () => {
  test('opens as it was: figures, text with its fields, notes, locks, last year', () => {
    const { report } = readingOfFigures(
      '2021',
      { 'table3/carried_forward_to_next_year/total': 2 },
      { year: 2022, agency: '青河区示例局', file: '年报2022.docx', title: null },
    );
    const begun = draftFromLastYear(report);
    const note = {
      rule: 'T2-BLANK',
      table: 'table2',
      row: 'art20_1.rules',
      column: null,
      quote: null,
      text: '没有',
    } as const;
    const draft = {
      ...begun,
      cells: { ...begun.cells, [CELL]: '17' },
      made: { [CELL]: { before: '', made: '17' } },
      narrative: {
        ...NARRATIVE,
        aspects: {
          proactive: '公开信息。',
          upon_application: '新收{{本年新收·总计}}件。',
          management: '',
          platform: '',
          supervision: '',
        },
      },
      notes: [note],
    };
    const saved = saveDraft(draft);
    expect(openDraft(saved, '草稿.json')).toEqual({ ...draft, source: '草稿.json' });
    expect(JSON.parse(saved).sections.overview).toBe('（一）主动公开\n公开信息。\n（二）依申请公开\n新收17件。');
  });

  test('is a report to every reader of reports, and its notes answer the findings', () => {
    const note = {
      rule: 'T2-NONNEG',
      table: 'table2',
      row: 'art20_5.administrative_licence',
      column: null,
      quote: null,
      text: '冲销上年',
    } as const;
    const saved = saveDraft(
      noughtDraft({ 'table2/art20_5.administrative_licence/decisions': '-3' }, { notes: [note] }),
    );
    const [reading] = readReportJson(saved, '草稿.json') ?? [];
    const findings = reading === undefined ? [] : checkReading(reading, null).findings;
    expect(findings.filter(({ note: said }) => said !== undefined).map(({ rule, note: said }) => [rule, said])).toEqual(
      [['T2-NONNEG', '冲销上年']],
    );
  });

  test.each(['', 'x', '[]', '{}', '{"table3":{}, "draft":7}', '[{"table3":{}},{"table3":{}}]', 'null'])(
    'from what is none, %s, there is at most an empty one',
    (text) => {
      const draft = openDraft(text, 'x.json');
      expect(draft === null || Object.values(draft.cells).every((typed) => typed === '')).toBe(true);
    },
  );
});

describe('a history that anybody may have written', () => {
  test.each(['', '[]', '7', 'null', '{'])('%s is none', (text) => expect(readHistory(text)).toBeNull());

  test('holds cells of the forms alone, each short', () => {
    const history = readHistory(
      `{"before":{"${CELL}":"3","__proto__":{"x":1},"table9/x":"1","table4/reconsideration.total":${JSON.stringify('9'.repeat(500))}},
        "made":{"${CELL}":{"before":1}},"locked":[1],"lastYear":{"table3":7},"source":{"a":1}}`,
    );
    expect(history).toEqual({ source: null, before: { [CELL]: '3' }, made: {}, locked: {}, lastYear: null });
  });
});
