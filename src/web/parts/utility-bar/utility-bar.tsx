import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';

type Props = {
  visit: Visit;
  /** Id of a form whose content goes along when language or text size is changed. */
  keepsForm?: string | null;
  /** Whose site it is; the product unless said. */
  home?: string | null;
};

/** 页首工具条: whose site it is, text size, language. */
export const UtilityBar: FC<Props> = ({
  visit: { language, mode, path, query, posted, hasDesk },
  keepsForm = null,
  home = null,
}) => {
  const { elderMode, standardMode, otherLanguage, productName, settings } = TEXTS.frame;
  const elder = mode === 'elder';
  const other = language === 'zh' ? 'en' : 'zh';
  const modeWords = { elder: say(elderMode, language), standard: say(standardMode, language) };
  const here = query === '' ? `${path}?` : `${path}?${query}&`;
  return (
    <div class="utility">
      <nav class="wrap" aria-label={say(settings, language)}>
        <a class="utility-home" href="/">
          {home ?? say(productName, language)}
        </a>
        <Switch to={`${here}mode=${elder ? 'standard' : 'elder'}`} keepsForm={keepsForm} words={modeWords}>
          {say(elder ? standardMode : elderMode, language)}
          {posted && <ChooseAgain language={language} />}
        </Switch>
        <Switch to={`${here}lang=${other}`} keepsForm={keepsForm} hreflang={other === 'zh' ? 'zh-CN' : 'en'}>
          <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{say(otherLanguage, language)}</span>
          {posted && <ChooseAgain language={language} />}
        </Switch>
        {hasDesk && <a href="/desk">{say(TEXTS.frame.desk, language)}</a>}
      </nav>
    </div>
  );
};

type SwitchProps = PropsWithChildren<{
  to: string;
  keepsForm: string | null;
  hreflang?: string;
  /** Set where a script changes the look without asking for the page again. */
  words?: { readonly elder: string; readonly standard: string };
}>;

/** A link to the same page in another look; where a form holds what was typed, a button that takes it along. */
const Switch: FC<SwitchProps> = ({ to, keepsForm, hreflang, words, children }) => {
  const live = {
    'data-display-mode': words !== undefined,
    'data-words-elder': words?.elder,
    'data-words-standard': words?.standard,
  };
  return keepsForm === null ? (
    <a href={to} hreflang={hreflang} {...live}>
      {children}
    </a>
  ) : (
    <button class="utility-switch" type="submit" form={keepsForm} formaction={to} {...live}>
      {children}
    </button>
  );
};

/** What the link costs is said before it is followed: nothing of an upload is kept. */
const ChooseAgain: FC<{ language: Language }> = ({ language }) => (
  <span class="choose-again">{say(TEXTS.frame.chooseAgain, language)}</span>
);
