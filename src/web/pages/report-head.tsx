import type { FC } from 'hono/jsx';
import type { Report } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import { Lamp } from '../parts/lamp/lamp.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { say, TEXTS } from '../texts.ts';
import type { ReportView } from './report-view.ts';

type Props = { view: ReportView; language: Language };

/** 结论: how many errors, warnings, notices; the edition of the form; last year's file. */
export const ReportVerdict: FC<Props> = ({ view: { counts, noted, report, previous }, language }) => (
  <div class="row verdict">
    <span class="row verdict-lamps" data-lamps>
      {counts.error === 0 ? (
        <Lamp colour="green">{say(TEXTS.result.noErrors, language)}</Lamp>
      ) : (
        <Lamp colour="red">{say(TEXTS.result.counts.error(counts.error), language)}</Lamp>
      )}
      {counts.warning > 0 && <Lamp colour="amber">{say(TEXTS.result.counts.warning(counts.warning), language)}</Lamp>}
    </span>
    {counts.notice > 0 && <Lamp colour="grey">{say(TEXTS.result.counts.notice(counts.notice), language)}</Lamp>}
    {noted > 0 && <Lamp colour="grey">{say(TEXTS.draft.notedLamp(noted), language)}</Lamp>}
    <Tag>{sayEdition(report, language)}</Tag>
    {previous !== null && <span class="quiet">{say(TEXTS.result.lastYearFile(previous.file), language)}</span>}
  </div>
);

/** The name of a report as its page says it: body and year, else its file. */
export function titleOf(report: Report, language: Language): string {
  return say(TEXTS.result.reportTitle(report.agency ?? report.file, report.year), language);
}

/** Edition of the form as the tables have it. */
export function sayEdition(report: Report, language: Language): string {
  const { edition, editionMixed, editionUnknown } = TEXTS.result;
  if (report.edition === null) return say(editionUnknown, language);
  return report.edition === 'mixed' ? say(editionMixed, language) : say(edition(report.edition), language);
}
