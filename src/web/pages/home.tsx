import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

const TOOLS = [
  { href: '/check', title: TEXTS.upload.title, words: TEXTS.home.check },
  { href: '/consolidate', title: TEXTS.consolidate.title, words: TEXTS.home.consolidate },
  { href: '/screen', title: TEXTS.screen.title, words: TEXTS.home.screen },
  { href: '/clock', title: TEXTS.clock.title, words: TEXTS.home.clock },
];

/** 首页: the tools, each with what it does. */
export const HomePage: FC<{ visit: Visit }> = ({ visit }) => {
  const { language } = visit;
  return (
    <PageFrame
      visit={visit}
      title={say(TEXTS.home.title, language)}
      tagline={say(TEXTS.home.tagline, language)}
      privacy={null}
      islands={['display-mode']}
    >
      <h1>{say(TEXTS.home.title, language)}</h1>
      <p class="lead">{say(TEXTS.home.lead, language)}</p>
      <ToolList language={language} level={2} />
    </PageFrame>
  );
};

/** 工具清单: each with what it does; the whole box leads there. */
export const ToolList: FC<{ language: Language; level: 2 | 3 }> = ({ language, level }) => {
  const Heading = `h${level}` as const;
  return (
    <ul class="home-tools">
      {TOOLS.map(({ href, title, words }) => (
        <li>
          <Heading>
            <a href={href}>{say(title, language)}</a>
          </Heading>
          <p>{say(words, language)}</p>
        </li>
      ))}
    </ul>
  );
};
