import { describe, expect, test } from 'vitest';
import { consolidated, filed, memberNamed, saidIn, submitted, sumAt } from '../../../test/builders/submitted.ts';
import { consolidate } from './consolidate.ts';

const RECEIVED = 'table3/received_this_year/total';
const FEE = 'table2/art20_8.administrative_fees/fee_amount';
const LICENCES = 'table2/art20_5.administrative_licence/decisions';
const MERGED = 'table3/outcome.other_handling/total';
const OTHER_3 = 'table3/outcome.other_handling.other/total';

describe('figures', () => {
  test('every cell is the sum of the members, and says what each of them gave', () => {
    const sum = consolidated([
      submitted('青河区示例一局', { [RECEIVED]: 3, 'table4/reconsideration.total': 1 }),
      submitted('青河区示例二局', { [RECEIVED]: 4 }),
    ]);
    expect(sum.cells.find(({ address }) => address === RECEIVED)).toMatchObject({ sum: 7, figures: [3, 4] });
    expect(sum.report.table3?.['received_this_year']?.['total']).toBe(7);
    expect(sum.report.table4?.['reconsideration.total']).toBe(1);
    expect(sum.cells).toHaveLength(10 + 25 * 7 + 15);
  });

  test('amounts of money add up to the last place', () => {
    const sum = consolidated(
      [0.1, 0.2, 1234.56].map((fee, index) => submitted(`青河区示例${index}局`, { [FEE]: fee })),
    );
    expect(sumAt(sum, FEE)).toBe(1234.86);
  });

  test('an amount in yuan is not added to amounts in ten thousand yuan', () => {
    const inYuan = submitted('青河区示例二局', { [FEE]: 69969.73 }, { remarks: { [FEE]: '元' } });
    const sum = consolidated([submitted('青河区示例一局', { [FEE]: 1.5 }), inYuan]);
    expect(sumAt(sum, FEE)).toBe(1.5);
    expect(sum.notAdded).toMatchObject([{ member: 1, reason: 'other_unit', value: 69969.73 }]);
    expect(sum.members[1]?.state).toBe('counted_in_part');
    expect(sumAt(consolidated([submitted('青河区示例局', { [FEE]: 2 }, { remarks: { [FEE]: '万元' } })]), FEE)).toBe(2);
  });

  test('blanks and strokes are nothing in the sum, and are named', () => {
    const sum = consolidated([
      submitted('青河区示例一局', { [LICENCES]: '/', [FEE]: null }),
      submitted('青河区示例二局', { [LICENCES]: 4, [FEE]: 0.5 }),
    ]);
    expect([sumAt(sum, LICENCES), sumAt(sum, FEE)]).toEqual([4, 0.5]);
    expect(sum.notAdded.map(({ reason, value }) => [reason, value])).toEqual([
      ['not_a_number', '/'],
      ['blank', null],
    ]);
    expect(saidIn(sum)).toEqual(['CONSOL-UNREAD 青河区示例一局', 'CONSOL-BLANK 青河区示例一局']);
  });

  test('a cell that everybody left blank is blank in the sum, not 0', () => {
    const sum = consolidated([
      submitted('青河区示例一局', { [FEE]: null }),
      submitted('青河区示例二局', { [FEE]: null }),
    ]);
    expect(sumAt(sum, FEE)).toBeNull();
  });

  test('a table that is missing is said, and the others are added', () => {
    const sum = consolidated([
      submitted('青河区示例一局', {}, { table4: null }),
      submitted('青河区示例二局', { 'table4/reconsideration.total': 2 }),
    ]);
    expect(saidIn(sum)).toContain('CONSOL-TABLE 青河区示例一局');
    expect(sumAt(sum, 'table4/reconsideration.total')).toBe(2);
  });

  test('（六） filled in as one row is summed beside its three rows, so that （七） still adds up', () => {
    const merged = submitted('青河区示例一局', {
      [MERGED]: 5,
      'table3/outcome.other_handling/natural_person': 5,
      'table3/outcome.total/natural_person': 5,
      'table3/outcome.total/total': 5,
      'table3/received_this_year/natural_person': 5,
      [RECEIVED]: 5,
      ...Object.fromEntries(
        ['overdue_correction', 'overdue_fee', 'other'].flatMap((row) =>
          ['natural_person', 'total'].map((column) => [`table3/outcome.other_handling.${row}/${column}`, null]),
        ),
      ),
    });
    const sum = consolidated([merged, submitted('青河区示例二局')]);
    expect([sumAt(sum, MERGED), sumAt(sum, OTHER_3)]).toEqual([5, 0]);
    expect(saidIn(sum)).toEqual(['CONSOL-GROUP']);
  });

  test('figures that do not agree in a member do not agree in the sum, and that is said', () => {
    const sum = consolidated([submitted('青河区示例一局', { [RECEIVED]: 3 }), submitted('青河区示例二局')]);
    expect(sum.findings.map(({ rule }) => rule)).toContain('T3-ROW');
  });
});

describe('editions', () => {
  const old = submitted(
    '青河区示例一局',
    {
      [RECEIVED]: 3,
      [MERGED]: 1,
      'table2/art20_5.administrative_licence/decisions': 9,
      'table2/art20_1.rules/made_this_year': 1,
    },
    { edition: '2019' },
  );

  test('of a report in the old form only the rows that are the same are added, and the rest is said', () => {
    const sum = consolidated([old, submitted('青河区示例二局', { [RECEIVED]: 2 })]);
    expect(sumAt(sum, RECEIVED)).toBe(5);
    expect(sumAt(sum, 'table2/art20_5.administrative_licence/decisions')).toBe(0);
    expect(sumAt(sum, MERGED)).toBe(1);
    expect(saidIn(sum)).toEqual(expect.arrayContaining(['CONSOL-EDITION 青河区示例一局']));
    expect(sum.members[0]).toMatchObject({ state: 'counted_in_part', edition: '2019' });
  });

  test('the sum has the form of its year', () => {
    const sum = consolidated([submitted('青河区示例局', { [MERGED]: 2 }, { edition: '2019', year: 2020 })]);
    expect([sum.form.edition, sumAt(sum, MERGED)]).toEqual(['2019', 2]);
  });
});

describe('members', () => {
  const LIST = [
    memberNamed('青河区示例财政局', { aliases: ['区财政局'] }),
    memberNamed('青河区示例工业和信息化局'),
    memberNamed('青河区示例税务局', { countsIn: false }),
  ];

  test('who is missing is named; who does not count is not missed and not added', () => {
    const sum = consolidated([submitted('青河区示例财政局'), submitted('青河区示例税务局', { [RECEIVED]: 9 })], {
      members: LIST,
    });
    expect(sum.members.map(({ state }) => state)).toEqual(['counted', 'missing', 'not_counted']);
    expect(saidIn(sum)).toEqual(['CONSOL-MISSING 青河区示例工业和信息化局']);
    expect(sumAt(sum, RECEIVED)).toBe(0);
  });

  test('short names count, by the list and by the official tails of names', () => {
    const sum = consolidated([submitted('区财政局'), submitted('青河区示例工信局')], { members: LIST });
    expect(sum.members.map(({ state }) => state)).toEqual(['counted', 'counted', 'not_counted']);
  });

  test('a report of a body that is not on the list is named and not added; a like name is only pointed out', () => {
    const sum = consolidated(
      [submitted('白石区示例局', { [RECEIVED]: 5 }), submitted('示例财政局', { [RECEIVED]: 5 })],
      { members: LIST },
    );
    expect(sum.files.map(({ state, like }) => [state, like])).toEqual([
      ['foreign', null],
      ['foreign', '青河区示例财政局'],
    ]);
    expect(sumAt(sum, RECEIVED)).toBeNull();
  });

  test('a report that names no body is taken by the name of its file, where that names one member', () => {
    const named = submitted(null, { [RECEIVED]: 2 }, { file: '收件/03青河区示例财政局2023年报.docx' });
    const unnamed = submitted(null, {}, { file: '年报定稿.docx' });
    const sum = consolidated([named, unnamed], { members: LIST });
    expect(sum.files.map(({ state, member }) => [state, member])).toEqual([
      ['counted', 0],
      ['foreign', null],
    ]);
    expect(saidIn(sum)).toContain('CONSOL-FILE-NAME 青河区示例财政局');
  });

  test('a file that cannot be read explains why a member is missing', () => {
    const problem = { zh: '坏了', en: 'broken' };
    const sum = consolidated(
      [submitted('青河区示例财政局'), { file: '青河区示例工业和信息化局.docx', ok: false, problem }],
      { members: LIST },
    );
    expect(sum.members[1]?.state).toBe('unreadable');
  });

  test('without a list everybody who is found is a member', () => {
    const sum = consolidated([submitted('青河区示例一局'), submitted(null, {}, { file: '无名.docx' })]);
    expect(sum.members.map(({ name, state }) => [name, state])).toEqual([
      ['青河区示例一局', 'counted'],
      ['无名.docx', 'counted'],
    ]);
  });
});

describe('doubles', () => {
  test('the same report twice counts once', () => {
    const sum = consolidated([
      submitted('青河区示例局', { [RECEIVED]: 3 }),
      submitted('青河区 示例局', { [RECEIVED]: 3 }, { file: '再发.docx' }),
    ]);
    expect(sum.files.map(({ state }) => state)).toEqual(['counted', 'same_again']);
    expect(sumAt(sum, RECEIVED)).toBe(3);
  });

  test('two that differ are an error, and neither is used', () => {
    const sum = consolidated([
      submitted('青河区示例局', { [RECEIVED]: 3 }),
      submitted('青河区示例局', { [RECEIVED]: 4 }, { file: '改.docx' }),
      submitted('青河区示例二局', { [RECEIVED]: 1 }),
    ]);
    expect(sum.members[0]?.state).toBe('double');
    expect(sumAt(sum, RECEIVED)).toBe(1);
    expect(saidIn(sum)).toContain('CONSOL-DOUBLE 青河区示例局');
  });
});

describe('years', () => {
  test('the year is that of most reports; others are named and left out', () => {
    const sum = consolidated([
      submitted('青河区示例一局'),
      submitted('青河区示例二局'),
      submitted('青河区示例三局', { [RECEIVED]: 9 }, { year: 2022 }),
    ]);
    expect([sum.year, sumAt(sum, RECEIVED)]).toEqual([2023, 0]);
    expect(saidIn(sum)).toEqual(['CONSOL-YEAR 青河区示例三局']);
  });

  test('two years with as many reports each are not chosen between', () => {
    const files = [submitted('青河区示例一局'), submitted('青河区示例二局', {}, { year: 2022 })].map((one) =>
      filed(one),
    );
    expect(consolidate({ files, members: null, year: null, own: null, previous: null })).toEqual({
      ok: false,
      reason: { kind: 'years_tie', years: [2022, 2023] },
    });
  });

  test('a year of which there is no report has no sum', () => {
    const files = [filed(submitted('青河区示例一局'))];
    expect(consolidate({ files, members: null, year: 2021, own: null, previous: null })).toEqual({
      ok: false,
      reason: { kind: 'none_of_year', year: 2021 },
    });
  });

  test('a report whose year was not found is not added', () => {
    const sum = consolidated([
      submitted('青河区示例一局'),
      submitted('青河区示例二局', { [RECEIVED]: 1 }, { year: null }),
    ]);
    expect(sum.files.map(({ state }) => state)).toEqual(['counted', 'no_year']);
  });
});

describe("the superior's own report", () => {
  const members = [submitted('青河区示例一局', { [RECEIVED]: 3 }), submitted('青河区示例二局', { [RECEIVED]: 4 })];

  test('each cell that is not the sum of the members is an error with both figures', () => {
    const sum = consolidated(members, { own: submitted('青河区人民政府', { [RECEIVED]: 8 }) });
    expect(sum.findings.find(({ rule }) => rule === 'X-CONSOL')).toMatchObject({
      severity: 'error',
      table: 'table3',
      row: 'received_this_year',
      column: 'total',
      expected: 7,
      actual: 8,
      message: { zh: '表三 一、本年新收政府信息公开申请数量 总计：各成员之和 7，上级年报 8，多 1' },
    });
  });

  test('where it agrees nothing is said of it', () => {
    const sum = consolidated(members, { own: submitted('青河区人民政府', { [RECEIVED]: 7 }) });
    expect(saidIn(sum).filter((said) => said.startsWith('X-CONSOL'))).toEqual([]);
  });

  test('lying among the reports it is not added to itself', () => {
    const own = submitted('青河区人民政府', { [RECEIVED]: 7 });
    expect(sumAt(consolidated([...members, own], { own }), RECEIVED)).toBe(7);
    const unasked = consolidated([...members, own]);
    expect(sumAt(unasked, RECEIVED)).toBe(7);
    expect(unasked.members).toHaveLength(2);
    expect(saidIn(unasked)).toContain('CONSOL-OWN 青河区人民政府');
  });

  test('a township is a member like any other', () => {
    const sum = consolidated([...members, submitted('青河区石桥镇人民政府', { [RECEIVED]: 1 })]);
    expect(sumAt(sum, RECEIVED)).toBe(8);
  });

  test('where members did not divide （六）, the group is compared as a whole', () => {
    const own = submitted('青河区人民政府', { [OTHER_3]: 5, [RECEIVED]: 7 });
    const sum = consolidated([...members, submitted('青河区示例三局', { [MERGED]: 5 })], { own });
    expect(saidIn(sum).filter((said) => said === 'X-CONSOL')).toEqual([]);
    const wrong = consolidated([...members, submitted('青河区示例三局', { [MERGED]: 6 })], { own });
    expect(wrong.findings.find(({ rule }) => rule === 'X-CONSOL')).toMatchObject({
      row: 'outcome.other_handling',
      expected: 6,
      actual: 5,
    });
  });
});

describe('merged bodies', () => {
  const LIST = [memberNamed('青河区示例新局', { predecessors: ['青河区示例甲局', '青河区示例乙局'] })];
  const CARRIED = 'table3/carried_over_from_last_year/total';
  const FORWARD = 'table3/carried_forward_to_next_year/total';
  const lastYear = [
    submitted('青河区示例甲局', { [FORWARD]: 2 }, { year: 2022 }),
    submitted('青河区示例乙局', { [FORWARD]: 3 }, { year: 2022 }),
  ];

  test('reports of the bodies merged into it count for the successor, and that is said', () => {
    const sum = consolidated(
      [submitted('青河区示例新局', { [RECEIVED]: 1 }), submitted('青河区示例甲局', { [RECEIVED]: 2 })],
      { members: LIST },
    );
    expect(sum.cells.find(({ address }) => address === RECEIVED)).toMatchObject({ sum: 3, figures: [3] });
    expect(saidIn(sum)).toContain('CONSOL-MERGED 青河区示例新局');
  });

  test('what the successor carried over is what all of them carried forward', () => {
    const right = consolidated([submitted('青河区示例新局', { [CARRIED]: 5 })], { members: LIST, previous: lastYear });
    expect(saidIn(right).filter((said) => said.startsWith('X-CARRY'))).toEqual([]);
    const wrong = consolidated([submitted('青河区示例新局', { [CARRIED]: 2 })], { members: LIST, previous: lastYear });
    expect(wrong.findings.find(({ rule }) => rule === 'X-CARRY')).toMatchObject({
      member: '青河区示例新局',
      column: 'total',
      expected: 5,
      actual: 2,
    });
  });

  test('without the report of one of them it is not judged', () => {
    const sum = consolidated([submitted('青河区示例新局', { [CARRIED]: 2 })], {
      members: LIST,
      previous: lastYear.slice(0, 1),
    });
    expect(saidIn(sum).filter((said) => said.startsWith('X-CARRY'))).toEqual([]);
  });
});

test('what tables cannot show is noted: joint documents and cases against several bodies', () => {
  const cells = { 'table2/art20_1.normative_documents/in_force': 1, 'table4/reconsideration.total': 1 };
  expect(consolidated([submitted('青河区示例一局', cells), submitted('青河区示例二局', cells)]).notes).toHaveLength(2);
  expect(consolidated([submitted('青河区示例一局', cells), submitted('青河区示例二局')]).notes).toEqual([]);
});
