import type { FC } from 'hono/jsx';
import type { Severity } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { CheckOutcome } from '../checking.ts';
import { Icon } from '../parts/icon/icon.tsx';
import { say, TEXTS } from '../texts.ts';
import { sayEdition } from './report-head.tsx';
import type { ReportView } from './report-view.ts';

const COUNTED: readonly Severity[] = ['error', 'warning', 'notice'];

type Props = { outcomes: readonly CheckOutcome[]; views: readonly ReportView[]; language: Language };

/** 多份的总表: a line for each report, in the order given; a file that could not be read has its sentence there. */
export const CheckSummary: FC<Props> = ({ outcomes, views, language }) => {
  const words = TEXTS.result.table;
  const heads = [words.file, words.agency, words.year, words.edition];
  return (
    <div class="slide-box" role="region" tabindex={0} aria-label={say(words.caption, language)}>
      <table class="list-table summary-table">
        <caption class="hidden-words">{say(words.caption, language)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{say(head, language)}</th>
            ))}
            {COUNTED.map((severity) => (
              <th scope="col" class="number">
                {say(TEXTS.result.severities[severity], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{summaryRows(outcomes, views, language)}</tbody>
      </table>
    </div>
  );
};

function summaryRows(outcomes: readonly CheckOutcome[], views: readonly ReportView[], language: Language) {
  const waiting = [...views];
  return outcomes.flatMap((outcome) =>
    outcome.ok
      ? waiting.splice(0, outcome.reports.length).map((view) => <ReportRow view={view} language={language} />)
      : [
          <tr>
            <th scope="row">{outcome.file}</th>
            <td colspan={6} class="summary-problem">
              <Icon name="stop" /> {say(outcome.problem, language)}
            </td>
          </tr>,
        ],
  );
}

const ReportRow: FC<{ view: ReportView; language: Language }> = ({ view: { report, counts, scope }, language }) => {
  const unknown = <span class="quiet">{say(TEXTS.result.table.unknown, language)}</span>;
  return (
    <tr>
      <th scope="row">
        <a href={`#${scope}report`} data-opens>
          {report.file}
          {report.part !== undefined && `（${say(TEXTS.result.part(report.part), language)}）`}
        </a>
      </th>
      <td lang="zh-CN">{report.agency ?? unknown}</td>
      <td class="fact">{report.year ?? unknown}</td>
      <td class="fact">{sayEdition(report, language)}</td>
      {COUNTED.map((severity) => (
        <td
          class={counts[severity] > 0 ? `number number--${severity}` : 'number'}
          data-head={say(TEXTS.result.severities[severity], language)}
        >
          {counts[severity]}
        </td>
      ))}
    </tr>
  );
};
