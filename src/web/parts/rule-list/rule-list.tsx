import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import type { SaidRule } from '../../portal/say-law.ts';
import { say } from '../../texts.ts';

/** 规定一览: rules of the law with their ground, one a line. */
export const RuleList: FC<{ rules: readonly SaidRule[]; language: Language }> = ({ rules, language }) => (
  <dl class="fact-list">
    {rules.map(({ name, words, basis }) => (
      <div>
        <dt>{say(name, language)}</dt>
        <dd>
          {say(words, language)} <span class="basis">{say(basis, language)}</span>
        </dd>
      </div>
    ))}
  </dl>
);
