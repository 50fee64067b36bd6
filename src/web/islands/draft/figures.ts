import {
  checkFigures,
  fixedFiguresOf,
  typedReport,
  type Draft,
  type Report,
} from '../../../annual-report/live/index.ts';
import { showChanges } from './changes.ts';
import { liveFindings, rememberFindings, type LiveFinding } from './live-findings.ts';
import { showMarks } from './marks.ts';
import { CHANGED, FRESH, keptHistory, typedDraft } from './page.ts';
import { showProposals } from './proposals.ts';
import { showStatus } from './status.ts';

let waiting = 0;
let history = keptHistory();

/** 随填随核: the rules about figures are tried on what is typed, a moment after the last key. */
export function listenToFigures(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) soon();
  });
  document.addEventListener(CHANGED, soon);
  document.addEventListener(FRESH, () => {
    // The server has counted what was sent.
    window.clearTimeout(waiting);
    history = keptHistory();
    rememberFindings();
    showProposals(proposalsOf(typedDraft(), typedReport(typedDraft())));
  });
  rememberFindings();
  showProposals(proposalsOf(typedDraft(), typedReport(typedDraft())));
}

function soon(): void {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(recount, PAUSE);
}

/** In milliseconds: shorter than people notice, longer than between two keys of a figure. */
const PAUSE = 150;

function recount(): void {
  const draft = typedDraft();
  const report = typedReport(draft);
  const proposals = proposalsOf(draft, report);
  const findings: readonly LiveFinding[] = liveFindings(checkFigures(report, lastYearOf(report)), proposals);
  showMarks(findings);
  showProposals(proposals);
  showChanges(draft, history);
  showStatus(findings);
}

/** Last year's report, where it is the one of the year before. */
function lastYearOf({ year }: Report): Report | null {
  const { lastYear } = history;
  if (lastYear === null || lastYear === undefined) return null;
  return year === null || lastYear.year === null || lastYear.year === year - 1 ? lastYear : null;
}

const proposalsOf = (draft: Pick<Draft, 'edition' | 'year' | 'cells'>, report: Report) =>
  fixedFiguresOf(draft, report).filter(({ table, row, column }) => {
    const address = row === null ? `${table}/${column}` : `${table}/${row}/${column}`;
    return history.locked?.[address] === undefined;
  });
