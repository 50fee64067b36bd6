import type { FC } from 'hono/jsx';
import type { Words } from '../../base/words.ts';
import { ButtonLink } from '../parts/button/button.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

/** 出错页: what happened in one sentence, and where to go on. */
export const ProblemPage: FC<{ visit: Visit; title: Words; words: Words }> = ({ visit, title, words }) => (
  <PageFrame
    visit={visit}
    title={say(title, visit.language)}
    tagline={say(TEXTS.frame.checkTagline, visit.language)}
    islands={['display-mode']}
  >
    <h1>{say(title, visit.language)}</h1>
    <p class="lead">{say(words, visit.language)}</p>
    <p>
      <ButtonLink href="/check">{say(TEXTS.problems.toCheck, visit.language)}</ButtonLink>
    </p>
  </PageFrame>
);
