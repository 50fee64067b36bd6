import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Words } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';
import { Icon } from '../icon/icon.tsx';
import { PageDocument, titleOfTab } from '../page-document/page-document.tsx';
import { UtilityBar } from '../utility-bar/utility-bar.tsx';

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
  const { language } = visit;
  return (
    <PageDocument
      visit={visit}
      title={titleOfTab(title, visit, wrong)}
      look={wide ? 'page page--wide' : 'page'}
      islands={islands}
    >
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
    </PageDocument>
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
