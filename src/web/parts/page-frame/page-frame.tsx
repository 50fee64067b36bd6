import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';
import { Icon, IconSymbols } from '../icon/icon.tsx';

type Props = PropsWithChildren<{
  visit: Visit;
  title: string;
  tagline: string;
  /** Set where the page tells of something to correct: its title then begins with that. */
  wrong?: boolean;
  wide?: boolean;
  /** What becomes of what is put in, said at the foot; null where the page says it itself. */
  privacy?: Words | null;
  islands?: readonly string[];
  /** Id of a form whose content goes along when language or text size is changed. */
  keepsForm?: string | null;
}>;

/** 页面框架: utility bar, head, main and foot of every public page. */
export const PageFrame: FC<Props> = ({
  visit,
  title,
  tagline,
  wrong = false,
  wide = false,
  privacy = TEXTS.frame.privacy,
  islands = [],
  keepsForm = null,
  children,
}) => {
  const { language, assets } = visit;
  const named = `${title} - ${say(TEXTS.frame.productName, language)}`;
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} data-mode={visit.mode}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={visit.mode === 'elder' ? 'light' : 'light dark'} />
        <title>{wrong ? say(TEXTS.frame.errorTitle(named), language) : named}</title>
        <link rel="icon" type="image/svg+xml" href={assets.mark} />
        <link rel="stylesheet" href={assets.css} />
        {islands.map((name) => (
          <script type="module" src={assets.islands[name]}></script>
        ))}
      </head>
      <body class={wide ? 'page page--wide' : 'page'}>
        <a class="skip-link" href="#main">
          {say(TEXTS.frame.skip, language)}
        </a>
        <IconSymbols />
        {keepsForm !== null && <DefaultAct form={keepsForm} />}
        <UtilityBar visit={visit} keepsForm={keepsForm} />
        <header class="masthead">
          <div class="wrap">
            <Icon name="mark" class="mark" />
            <div>
              <b class="site-name">{say(TEXTS.frame.siteName, language)}</b>
              <span class="tagline">{tagline}</span>
            </div>
            <Tools visit={visit} />
          </div>
        </header>
        <main id="main" class="wrap" tabindex={-1}>
          {children}
        </main>
        <footer class="footer">
          <div class="wrap">
            <p>
              {say(TEXTS.frame.productName, language)}　{say(TEXTS.frame.version(visit.version), language)}
            </p>
            {privacy !== null && <p>{say(privacy, language)}</p>}
          </div>
        </footer>
      </body>
    </html>
  );
};

/** Shown where it opens. */
const SCREENING = '/screen';

const TOOLS = [
  { href: '/check', words: TEXTS.frame.toolCheck },
  { href: '/consolidate', words: TEXTS.frame.toolConsolidate },
  { href: SCREENING, words: TEXTS.frame.toolScreen },
  { href: '/clock', words: TEXTS.frame.toolClock },
];

/** 工具: each leads to the other. */
const Tools: FC<{ visit: Visit }> = ({ visit: { language, path, onThisMachine } }) => (
  <nav class="tools" aria-label={say(TEXTS.frame.tools, language)}>
    {TOOLS.filter(({ href }) => onThisMachine || href !== SCREENING).map(({ href, words }) => (
      <a href={href} aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}>
        {say(words, language)}
      </a>
    ))}
  </nav>
);

/** The Enter key presses the first button of a form, wherever it stands: without this one, a switch of the bar above. */
const DefaultAct: FC<{ form: string }> = ({ form }) => (
  <button type="submit" form={form} name="act" value="check" hidden tabindex={-1}></button>
);

type BarProps = { visit: Visit; keepsForm: string | null };

const UtilityBar: FC<BarProps> = ({ visit: { language, mode, path, query, posted }, keepsForm }) => {
  const { elderMode, standardMode, otherLanguage, productName, settings } = TEXTS.frame;
  const elder = mode === 'elder';
  const other = language === 'zh' ? 'en' : 'zh';
  const modeWords = { elder: say(elderMode, language), standard: say(standardMode, language) };
  const here = query === '' ? `${path}?` : `${path}?${query}&`;
  return (
    <div class="utility">
      <nav class="wrap" aria-label={say(settings, language)}>
        <a class="utility-home" href="/">
          {say(productName, language)}
        </a>
        <Switch to={`${here}mode=${elder ? 'standard' : 'elder'}`} keepsForm={keepsForm} words={modeWords}>
          {say(elder ? standardMode : elderMode, language)}
          {posted && <ChooseAgain language={language} />}
        </Switch>
        <Switch to={`${here}lang=${other}`} keepsForm={keepsForm} hreflang={other === 'zh' ? 'zh-CN' : 'en'}>
          <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{say(otherLanguage, language)}</span>
          {posted && <ChooseAgain language={language} />}
        </Switch>
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
