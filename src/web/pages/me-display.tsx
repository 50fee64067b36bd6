import type { FC } from 'hono/jsx';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';

const WORDS = TEXTS.me;

/** 显示和按键: what this browser keeps. */
export const MeDisplay: FC<{ desk: Desk }> = ({ desk: { visit, proof, keysAreOn } }) => {
  const { language, mode } = visit;
  const other = language === 'zh' ? 'en' : 'zh';
  const { elderMode, standardMode, otherLanguage } = TEXTS.frame;
  return (
    <section class="card card--padded" aria-labelledby="display">
      <h2 id="display">{say(WORDS.display, language)}</h2>
      <dl class="me-facts">
        <dt>{say(WORDS.language, language)}</dt>
        <dd>
          <a href={`/desk/me?lang=${other}`} lang={other === 'zh' ? 'zh-CN' : 'en'}>
            {say(otherLanguage, language)}
          </a>
        </dd>
        <dt>{say(WORDS.mode, language)}</dt>
        <dd>
          <a href={`/desk/me?mode=${mode === 'elder' ? 'standard' : 'elder'}`}>
            {say(mode === 'elder' ? standardMode : elderMode, language)}
          </a>
        </dd>
      </dl>
      <ActForm action="/desk/me/keys" proof={proof} class="row" id="keys-switch">
        <span>{say(keysAreOn ? WORDS.keysOn : WORDS.keysOff, language)}</span>
        <input type="hidden" name="keys" value={keysAreOn ? 'off' : 'on'} />
        <Button kind="second">{say(keysAreOn ? WORDS.switchOff : WORDS.switchOn, language)}</Button>
        <a href="/desk/keys">{say(TEXTS.desk.allKeys, language)}</a>
      </ActForm>
    </section>
  );
};
