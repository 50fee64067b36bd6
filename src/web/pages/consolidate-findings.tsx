import type { FC } from 'hono/jsx';
import { consolidationRule, type NumberedFinding } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import { cellAnchor, findingAnchor } from '../anchors.ts';
import type { ListedRule } from '../checking.ts';
import type { SumView } from '../consolidate/sum-view.ts';
import { FindingItem } from '../parts/finding/finding.tsx';
import { say, TEXTS } from '../texts.ts';

/** More are listed in the workbook. */
const MOST = 300;

type Props = { view: SumView; rules: readonly ListedRule[]; language: Language };

/** 汇总的发现: errors and warnings one by one, notices folded. */
export const ConsolidateFindings: FC<Props> = ({ view: { findings }, rules, language }) => {
  const words = TEXTS.consolidate;
  const plain = findings.filter(({ severity }) => severity !== 'notice');
  const notices = findings.filter(({ severity }) => severity === 'notice');
  return (
    <section
      class="findings sum-findings"
      aria-labelledby="findings"
      data-result
      data-words-keys={say(TEXTS.result.keys, language)}
    >
      <h2 id="findings" class="findings-title">
        {say(words.findings, language)}
      </h2>
      {findings.length === 0 && <p class="sum-quiet">{say(words.noFindings, language)}</p>}
      {(['error', 'warning'] as const).map((severity) => (
        <Group
          findings={plain.filter((one) => one.severity === severity)}
          severity={severity}
          rules={rules}
          language={language}
        />
      ))}
      {notices.length > 0 && (
        <details class="sum-notices">
          <summary>{say(words.notices(notices.length), language)}</summary>
          <List findings={notices} rules={rules} language={language} />
        </details>
      )}
    </section>
  );
};

type GroupProps = { findings: readonly NumberedFinding[]; rules: readonly ListedRule[]; language: Language };

const Group: FC<GroupProps & { severity: 'error' | 'warning' }> = ({ findings, severity, rules, language }) =>
  findings.length === 0 ? null : (
    <>
      <h3 class="findings-severity">{say(TEXTS.result.counts[severity](findings.length), language)}</h3>
      <List findings={findings} rules={rules} language={language} />
    </>
  );

const List: FC<GroupProps> = ({ findings, rules, language }) => (
  <>
    <ol class="findings-list">
      {findings.slice(0, MOST).map((finding) => (
        <FindingItem
          id={findingAnchor('', finding.number)}
          finding={finding}
          name={nameOf(finding.rule, rules, language)}
          links={finding.cells.slice(0, 1).map((address) => ({
            href: `#${cellAnchor('', address)}`,
            words: say(TEXTS.consolidate.seeCell, language),
          }))}
          cells={finding.cells.map((address) => cellAnchor('', address))}
          place={finding.place ?? null}
          language={language}
        />
      ))}
    </ol>
    {findings.length > MOST && <p class="sum-quiet">{say(TEXTS.consolidate.more(findings.length - MOST), language)}</p>}
  </>
);

function nameOf(rule: string, rules: readonly ListedRule[], language: Language): string | null {
  const known = consolidationRule(rule)?.short ?? rules.find(({ id }) => id === rule)?.short;
  return known === undefined ? null : say(known, language);
}
