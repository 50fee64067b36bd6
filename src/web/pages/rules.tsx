import type { FC } from 'hono/jsx';
import type { ListedRule } from '../checking.ts';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

/** 全部规则: what is checked, how serious it is, and on which ground. */
export const RulesPage: FC<{ visit: Visit; rules: readonly ListedRule[] }> = ({ visit, rules }) => {
  const { language } = visit;
  const words = TEXTS.rules;
  return (
    <PageFrame
      visit={visit}
      title={say(words.title, language)}
      tagline={say(TEXTS.frame.checkTagline, language)}
      islands={['display-mode']}
    >
      <p class="breadcrumb">
        <a href="/check">{say(TEXTS.upload.title, language)}</a>
      </p>
      <h1>{say(words.title, language)}</h1>
      <p class="lead">{say(words.lead(rules.length), language)}</p>
      <table class="list-table rules-table">
        <caption class="hidden-words">{say(words.caption, language)}</caption>
        <thead>
          <tr>
            {[words.severity, words.says, words.basis, words.id].map((head) => (
              <th scope="col">{say(head, language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr id={rule.id}>
              <td class={`severity severity--${rule.severity}`}>{say(words.severityOne[rule.severity], language)}</td>
              <th scope="row">{say(rule.name, language)}</th>
              <td class="basis" lang="zh-CN">
                {rule.basis}
              </td>
              <td class="rule-id">
                <code>{rule.id}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PageFrame>
  );
};
