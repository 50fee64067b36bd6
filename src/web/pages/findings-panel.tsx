import type { FC } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Severity } from '../../annual-report/index.ts';
import { sayPlace } from '../../base/paper.ts';
import type { Language } from '../../base/words.ts';
import { cellAnchor, findingAnchor, sectionAnchor, textAnchor } from '../anchors.ts';
import type { ListedRule } from '../checking.ts';
import { Empty } from '../parts/empty/empty.tsx';
import type { FindingLink } from '../parts/finding/finding.tsx';
import { FindingItem } from '../parts/finding/finding.tsx';
import { say, TEXTS } from '../texts.ts';
import type { PlacedFinding, ReportView } from './report-view.ts';

type Props = {
  view: ReportView;
  rules: readonly ListedRule[];
  language: Language;
  /** What can be done about a finding, where the report is a draft. */
  acts?: (placed: PlacedFinding) => JSX.Element | null;
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** 发现一览: what was found, errors first, numbered as in the cells. */
export const FindingsPanel: FC<Props> = ({ view, rules, language, acts }) => (
  <section class="findings" aria-labelledby={`${view.scope}findings`}>
    <h2 id={`${view.scope}findings`} class="findings-title">
      {say(TEXTS.result.findings, language)}
    </h2>
    {view.findings.length === 0 && (
      <Empty
        words={say(TEXTS.result.noFindings(rules.length), language)}
        link={{ href: '/check/rules', words: say(TEXTS.upload.allRules, language) }}
      />
    )}
    {SEVERITIES.filter((severity) => view.counts[severity] > 0).map((severity) => (
      <FindingsGroup
        placed={view.findings.filter(({ finding }) => finding.severity === severity && finding.note === undefined)}
        title={say(TEXTS.result.groups[severity](view.counts[severity]), language)}
        view={view}
        rules={rules}
        language={language}
        acts={acts}
      />
    ))}
    {view.noted > 0 && (
      <FindingsGroup
        placed={view.findings.filter(({ finding }) => finding.note !== undefined)}
        title={say(TEXTS.draft.noted(view.noted), language)}
        view={view}
        rules={rules}
        language={language}
        acts={acts}
      />
    )}
  </section>
);

/** As many findings of one rule, one behind the other, are shown as they are; more are folded into one line that opens. */
const MOST_ALIKE = 4;

type GroupProps = Omit<Props, 'acts'> & {
  placed: readonly PlacedFinding[];
  title: string;
  acts: Props['acts'] | undefined;
};

const FindingsGroup: FC<GroupProps> = ({ placed, title, view, rules, language, acts }) => {
  const item = (one: PlacedFinding) => (
    <FindingItem
      id={findingAnchor(view.scope, one.finding.number)}
      finding={one.finding}
      name={nameOf(one.finding.rule, rules, language)}
      links={[...linksOf(one, view.scope, language), ...linksToPaper(one, view, language)]}
      cells={[
        ...one.cells.map((address) => cellAnchor(view.scope, address)),
        ...(view.original?.boxes.get(one.finding.number) ?? []).map(({ id }) => id),
      ]}
      place={placeInFile(one, view, language)}
      language={language}
    >
      {acts?.(one)}
    </FindingItem>
  );
  return (
    <>
      <h3 class="findings-severity">{title}</h3>
      <ol class="findings-list">
        {alike(placed).map((some) =>
          some.length <= MOST_ALIKE ? (
            some.map(item)
          ) : (
            <li class="findings-bundle">
              <details>
                <summary>
                  <b>{nameOf(some[0]?.finding.rule ?? '', rules, language)}</b>
                  <span class="quiet">
                    {say(TEXTS.result.alike(some[0]?.finding.number ?? 0, some.at(-1)?.finding.number ?? 0), language)}
                  </span>
                </summary>
                <ol class="findings-list">{some.map(item)}</ol>
              </details>
            </li>
          ),
        )}
      </ol>
    </>
  );
};

/** Runs of findings of one rule. */
function alike(placed: readonly PlacedFinding[]): readonly (readonly PlacedFinding[])[] {
  const runs: PlacedFinding[][] = [];
  for (const one of placed) {
    const run = runs.at(-1);
    if (run?.[0]?.finding.rule === one.finding.rule) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function nameOf(id: string, rules: readonly ListedRule[], language: Language): string | null {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? null : say(rule.short, language);
}

function linksOf(
  { finding, cells, missingTable, textIn }: PlacedFinding,
  scope: string,
  language: Language,
): FindingLink[] {
  const { seeCells, seeTable, seeText } = TEXTS.result;
  const [first] = cells;
  return [
    ...(first === undefined
      ? []
      : [{ href: `#${cellAnchor(scope, first)}`, words: say(seeCells(cells.length), language) }]),
    ...(missingTable === null
      ? []
      : [{ href: `#${sectionAnchor(scope, missingTable)}`, words: say(seeTable, language) }]),
    ...(textIn === null ? [] : [{ href: `#${textAnchor(scope, finding.number)}`, words: say(seeText, language) }]),
  ];
}

/** To the box on the paper, where the pages of the file are shown. */
function linksToPaper({ finding }: PlacedFinding, { original, scope }: ReportView, language: Language): FindingLink[] {
  const [box] = (scope === '' ? original?.boxes.get(finding.number) : undefined) ?? [];
  return box === undefined ? [] : [{ href: `#${box.id}`, words: say(TEXTS.original.seePage(box.page), language) }];
}

/** The finding's own place, else where its first cell stood. */
function placeInFile({ finding }: PlacedFinding, { report }: ReportView, language: Language): string | null {
  if (finding.place !== undefined) return finding.place;
  const place = report.places[finding.cells[0] ?? ''];
  return place === undefined ? null : say(sayPlace(place), language);
}
