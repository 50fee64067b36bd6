import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { changeBody, NO_CONTACT, NO_SETTINGS, type BodyChange } from '../agency/index.ts';
import { readReportFile, type Report } from '../annual-report/index.ts';
import { importReport } from '../compilation/index.ts';
import { askerOn, type SampleDistrict } from './agency.ts';
import type { PlannedAct } from './plan.ts';
import { sampleReports, type SampleReport } from './reports/sample-reports.ts';
import { officeMoment } from './time/sample-days.ts';
import { seededId } from './time/seeded-random.ts';

/** 真实的年报: the one thing in the sample that is not invented. */
export async function readRealReport(path: string): Promise<Report> {
  const read = await readReportFile({ name: basename(path), bytes: await readFile(path) });
  const [reading] = read.ok ? read.value : [];
  if (reading === undefined) throw new Error(`${path} holds no annual report`);
  return reading.report;
}

/** What the body is called in the register: its public name, with what it is here wherever it is shown; letters it never sends would bear the name alone. */
const REAL_BODY = {
  fullName: '湘桥区工信局（真实已公布的年报，仅作示例）',
  letterName: '湘桥区工信局',
  shortName: '湘桥区工信局（示例）',
  slug: 'xiangqiao-gongxin',
} as const;

/** 样例的年报: what the bodies of the district published in its two years, and beside it the one real report. */
export function planCompilation(district: SampleDistrict, report: Report): readonly PlannedAct[] {
  return [
    ...planRealReport(district, report),
    ...sampleReports(district).map((published) => publication(published, district)),
  ];
}

/** A body asks for the publication of its report itself, in the course of the day. */
function publication({ body, year, on, report }: SampleReport, district: SampleDistrict): PlannedAct {
  const wanted = { year, report, url: null, publishedOn: on, file: null };
  return {
    at: officeMoment(on, 60 + body.number * 5),
    agency: body.id,
    actor: askerOn(district, { by: 'disclosure', body: body.key, on }),
    asked: wanted,
    perform: (database, request) => importReport(database, { ...request, today: on }, wanted),
  };
}

/** A real body is laid out for its real report of 2019, with nothing of it but its public name, and nobody in it. */
function planRealReport({ seed, days }: SampleDistrict, report: Report): readonly PlannedAct[] {
  const agency = seededId(seed, 'body real');
  const on = days.first;
  const founding: BodyChange = {
    kind: 'found',
    on: null,
    names: { fullName: REAL_BODY.fullName, shortName: REAL_BODY.shortName, letterName: REAL_BODY.letterName },
    identity: { kind: 'department', level: 'county', creditCode: null, slug: REAL_BODY.slug },
    place: { parent: null, competent: null },
    contact: NO_CONTACT,
    settings: NO_SETTINGS,
  };
  const wanted = { year: report.year ?? YEAR, report, url: null, publishedOn: null, file: null };
  return [
    {
      at: officeMoment(on, 0),
      agency,
      actor: 'setup',
      asked: founding,
      perform: (database, request) => changeBody(database, request, [founding]),
    },
    {
      at: officeMoment(on, 30),
      agency,
      actor: 'setup',
      asked: wanted,
      perform: (database, request) => importReport(database, { ...request, today: on }, wanted),
    },
  ];
}

/** Its title says none. */
const YEAR = 2019;
