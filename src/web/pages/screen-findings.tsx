import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { RULE_NAMES, type ScreeningSeverity } from '../../screening/index.ts';
import { findingAnchor } from '../anchors.ts';
import { Empty } from '../parts/empty/empty.tsx';
import { groupOf } from '../screen/choice-on.ts';
import type { DecisionProblem } from '../screen/decided-of.ts';
import { groupAnchor, type ReviewView, type ViewedFinding } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';
import { FindingDecision } from './screen-decision.tsx';
import { GroupDecision } from './screen-group-decision.tsx';

const WORDS = TEXTS.screen;

type Props = { view: ReviewView; problems: readonly DecisionProblem[]; language: Language };

/** 发现与决定: every finding with its place, and what is done with it. */
export const ScreenFindings: FC<Props> = ({ view, problems, language }) => (
  <>
    <h2 id="findings" class="findings-title">
      {say(WORDS.findings, language)}
    </h2>
    {view.findings.length === 0 && <Empty words={say(WORDS.nothingMore, language)} />}
    {SEVERITIES.map((severity) => (
      <Group
        severity={severity}
        some={view.findings.filter(({ reviewed }) => reviewed.finding.severity === severity)}
        problems={problems}
        language={language}
      />
    ))}
  </>
);

const SEVERITIES: readonly ScreeningSeverity[] = ['error', 'warning', 'notice'];

/** As many findings of one rule, one behind the other, are shown as they are; more are folded into one line that opens. */
const MOST_ALIKE = 6;

type GroupProps = Omit<Props, 'view'> & { severity: ScreeningSeverity; some: readonly ViewedFinding[] };

const Group: FC<GroupProps> = ({ severity, some, problems, language }) => {
  if (some.length === 0) return null;
  const item = (viewed: ViewedFinding) => <Item viewed={viewed} language={language} />;
  return (
    <>
      <h3 class="findings-severity">{say(WORDS.groups[severity](some.length), language)}</h3>
      <ol class="findings-list">
        {alike(some).map((run) =>
          run.length <= MOST_ALIKE ? (
            run.map(item)
          ) : (
            <li
              class="findings-bundle"
              id={groupAnchor(run[0] === undefined ? '' : groupOf(run[0].reviewed))}
              tabindex={-1}
            >
              <details open={isTouched(run) || groupProblem(run, problems) !== null}>
                <summary>
                  <b>{nameOf(run[0], language)}</b>
                  <span class="quiet">{say(WORDS.alike(run[0]?.number ?? 0, run.at(-1)?.number ?? 0), language)}</span>
                </summary>
                <GroupDecision run={run} problem={groupProblem(run, problems)} language={language} />
                <ol class="findings-list">{run.filter(({ isListed }) => isListed).map(item)}</ol>
                <NotListed run={run} language={language} />
              </details>
            </li>
          ),
        )}
      </ol>
    </>
  );
};

const NotListed: FC<{ run: readonly ViewedFinding[]; language: Language }> = ({ run, language }) => {
  const count = run.filter(({ isListed }) => !isListed).length;
  return count === 0 ? null : <p class="findings-rest">{say(WORDS.notListed(count), language)}</p>;
};

/** Somebody decided otherwise than proposed on one of them: it is not folded away. */
const isTouched = (run: readonly ViewedFinding[]): boolean =>
  run.some(({ problem, act, reviewed }) => problem !== null || act !== reviewed.proposed);

function groupProblem([first]: readonly ViewedFinding[], problems: readonly DecisionProblem[]): DecisionProblem | null {
  const group = first === undefined ? null : groupOf(first.reviewed);
  return problems.find(({ at }) => at !== null && 'group' in at && at.group === group) ?? null;
}

const Item: FC<{ viewed: ViewedFinding; language: Language }> = ({ viewed, language }) => {
  const { number, reviewed, marks } = viewed;
  const { severity, text, place, hidden, message, basis } = reviewed.finding;
  const [first] = marks;
  return (
    <li
      class={`finding finding--${severity}`}
      id={findingAnchor('', number)}
      tabindex={-1}
      data-finding
      data-cells={marks.join(' ')}
    >
      <span class="finding-number">
        <span class="hidden-words">{say(TEXTS.result.findingWord, language)} </span>
        {number}
      </span>
      <div class="finding-body">
        <b class="finding-name">{nameOf(viewed, language)}</b>
        {text !== '' && (
          <span class="finding-value" lang="zh-CN">
            {text}
          </span>
        )}
        <p>{say(message, language)}</p>
        <p class="finding-links">
          {first !== undefined && (
            <a href={`#${first}`} data-finding-link>
              {say(WORDS.seePlace, language)}
            </a>
          )}
          <span class="quiet" lang="zh-CN">
            {place}
          </span>
          {hidden && <span class="tag">{say(WORDS.hidden, language)}</span>}
          <span class="quiet" lang={language === 'zh' ? undefined : 'zh-CN'}>
            {basis}
          </span>
        </p>
        <FindingDecision viewed={viewed} language={language} />
      </div>
    </li>
  );
};

const nameOf = (viewed: ViewedFinding | undefined, language: Language): string =>
  viewed === undefined ? '' : say(RULE_NAMES[viewed.reviewed.finding.rule], language);

/** Runs of findings of one kind. */
function alike(some: readonly ViewedFinding[]): readonly (readonly ViewedFinding[])[] {
  const runs: ViewedFinding[][] = [];
  for (const one of some) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && groupOf(run[0].reviewed) === groupOf(one.reviewed)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
