import type { RecordedEvent } from '../platform/ledger/index.ts';
import type { KeptReport } from './kept-report.ts';
import { reportEventOf } from './report-events.ts';
import { reportOfText } from './report-text.ts';

/** 年报现状: a report as its events leave it; null before it was taken over. Pure. */
export function foldReport(agency: string, events: readonly RecordedEvent[]): KeptReport | null {
  return events.reduce<KeptReport | null>((before, event) => follow(agency, before, event), null);
}

function follow(agency: string, before: KeptReport | null, recorded: RecordedEvent): KeptReport {
  const event = reportEventOf(recorded);
  const changedAt = recorded.recordedAt;
  if (event.type === 'report_withdrawn') {
    if (before === null) throw new Error(`A report of body ${agency} was withdrawn before it was there`);
    return { ...before, state: 'withdrawn', withdrawn: event.body, changedAt };
  }
  const { year, source, url, published_on: publishedOn, file, report } = event.body;
  const versions = before?.versions ?? [];
  const version = {
    number: versions.length + 1,
    report: reportOfText(report, String(year)),
    url,
    publishedOn,
    file,
    takenAt: changedAt,
  };
  return {
    agency,
    year,
    state: 'published',
    source,
    versions: [...versions, version],
    withdrawn: null,
    changedAt,
  };
}
