import { beforeAll, describe, expect, test } from 'vitest';
import { checkReading, readReportFile, type CellValue, type Finding, type Reading } from '../../annual-report/index.ts';
import { day } from '../../base/day.ts';
import { planAgency, type SampleDistrict } from '../agency.ts';
import { SampleDays } from '../time/sample-days.ts';
import { sampleReports, type SampleReport } from './sample-reports.ts';

const districtOf = (today: string): SampleDistrict => planAgency('qinghe', new SampleDays(day(today))).district;

describe.each(['2026-11-29', '2027-01-20', '2027-02-10', '2026-03-01'])('the reports of a sample of %s', (today) => {
  const reports = sampleReports(districtOf(today));
  let readings: ReadonlyMap<string, Reading>;

  beforeAll(async () => {
    readings = new Map(await Promise.all(reports.map(async (one) => [keyOf(one), await readingOf(one)] as const)));
  });

  test('have no error, no warning and no likeness to the year before', () => {
    const found = reports.flatMap((one) => {
      const reading = readings.get(keyOf(one));
      const before = readings.get(keyOf({ ...one, year: one.year - 1 })) ?? null;
      if (reading === undefined) throw new Error('It was read');
      return checkReading(reading, before === null ? null : withTakenOver(before, one, readings)).findings.map(
        (finding): [string, Finding['rule']] => [keyOf(one), finding.rule],
      );
    });
    expect(found).toEqual([]);
  });

  test('came out on time, under the name that the body had, and say that they are a sample', () => {
    for (const { body, year, on, report } of reports) {
      const latest = body.kind === 'government' ? `${year + 1}-03-31` : `${year + 1}-01-31`;
      expect([on > `${year}-12-31`, on <= latest, on < today]).toEqual([true, true, true]);
      expect(report.title).toBe(`${report.agency}${year}年政府信息公开工作年度报告`);
      expect(report.opening).toContain('样例');
    }
  });
});

describe('the reports of two finished years', () => {
  const district = districtOf('2026-11-29');
  const reports = sampleReports(district);
  const of = (key: string, year: number) => reports.find((one) => one.body.key === key && one.year === year);
  const total = (key: string, year: number, row: string) => Number(of(key, year)?.report.table3?.[row]?.['total']);

  test('are there for every body with the duty and for no enterprise', () => {
    const owing = [...district.bodies.values()].filter(
      ({ kind, staff, from, until }) =>
        kind !== 'public_enterprise' && staff !== 'outside' && from <= '2025-12-31' && (until ?? '9') > '2025-12-31',
    );
    expect(reports.flatMap(({ body, year }) => (year === 2025 ? [body.key] : [])).toSorted()).toEqual(
      owing.map(({ key }) => key).toSorted(),
    );
    expect(of('xiangzhen', 2024)).toBeDefined();
  });

  test('speak of a body by the name that it had then', () => {
    expect(of('baiyang', 2024)?.report.agency).toBe('青河区白杨乡人民政府');
    expect(of('baiyang', 2025)?.report.agency).toBe('青河区白杨镇人民政府');
    expect(of('chengguan', 2025)?.report.agency).toBe('青河区城市管理和综合执法局');
  });

  test('carry the open cases of a body that was merged over to the one that follows it', () => {
    const [own, merged] = ['nongye', 'xiangzhen'].map((key) => total(key, 2024, 'carried_forward_to_next_year'));
    expect(merged).toBeGreaterThan(0);
    expect(total('nongye', 2025, 'carried_over_from_last_year')).toBe(Number(own) + Number(merged));
    expect(of('nongye', 2025)?.report.sections.overview).toContain('由原青河区乡村振兴局转来');
  });

  test('are many cases in the government’s office and in land and housing, and few in a township', () => {
    const received = (key: string) => total(key, 2025, 'received_this_year');
    for (const key of ['zhengfuban', 'ziran', 'zhujian']) expect(received(key)).toBeGreaterThan(50);
    for (const key of ['baiyang', 'yunling', 'wenchang']) expect(received(key)).toBeLessThan(5);
  });

  test('are added up in that of the government, which lets no case go', () => {
    expect(total('qinghe', 2025, 'carried_over_from_last_year')).toBe(
      total('qinghe', 2024, 'carried_forward_to_next_year'),
    );
    const parts = reports.filter(
      ({ body, year }) => year === 2025 && body.parent === 'qinghe' && body.kind !== 'line_superior',
    );
    const received = parts.reduce((sum, { body }) => sum + total(body.key, 2025, 'received_this_year'), 0);
    expect(total('qinghe', 2025, 'received_this_year')).toBeGreaterThan(received);
  });

  test('divide the open cases of a body that was divided up among those that follow it', () => {
    const later = sampleReports(districtOf('2027-06-30'));
    const carried = (key: string, year: number, row: string) =>
      Number(later.find(({ body, year: of_ }) => body.key === key && of_ === year)?.report.table3?.[row]?.['total']);
    const followers = ['jiaotong', 'shuiwu'].map((key) => carried(key, 2026, 'carried_over_from_last_year'));
    expect(followers.reduce((sum, cases) => sum + cases, 0)).toBe(
      carried('jiaoshui', 2025, 'carried_forward_to_next_year'),
    );
  });
});

const keyOf = ({ body, year }: Pick<SampleReport, 'body' | 'year'>): string => `${body.key} ${year}`;

async function readingOf({ report }: SampleReport): Promise<Reading> {
  const read = await readReportFile({ name: '样例.json', bytes: Buffer.from(JSON.stringify(report)) });
  const [reading] = read.ok ? read.value : [];
  if (reading === undefined) throw new Error(`${report.title} cannot be read`);
  return reading;
}

/** Last year's report with the open cases of the body that was merged into this one since. */
function withTakenOver(before: Reading, { body, year }: SampleReport, readings: ReadonlyMap<string, Reading>): Reading {
  const merged = body.key === 'nongye' ? readings.get(`xiangzhen ${year - 1}`) : undefined;
  const isMerged = merged !== undefined && !readings.has(`xiangzhen ${year}`);
  if (!isMerged) return before;
  const row = 'carried_forward_to_next_year';
  const rows = { ...before.report.table3, [row]: added(before.report.table3?.[row], merged.report.table3?.[row]) };
  return { ...before, report: { ...before.report, table3: rows } };
}

type Row = Readonly<Record<string, CellValue>> | undefined;

const added = (one: Row, other: Row): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(Object.keys(one ?? {}).map((key) => [key, Number(one?.[key]) + Number(other?.[key])]));
