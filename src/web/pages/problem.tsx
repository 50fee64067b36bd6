import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../base/words.ts';
import { ButtonLink } from '../parts/button/button.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

type Props = {
  visit: Visit;
  title: Words;
  words: Words;
  /** Where to go on; the check unless said. */
  back?: { readonly href: string; readonly words: Words };
  /** Names the request, as the log does; null where nobody needs to ask for it. */
  reference?: string | null;
};

/** 出错页: what happened in one sentence, and where to go on. */
export const ProblemPage: FC<Props> = ({ visit, title, words, back = TO_CHECK, reference = null }) => (
  <PageFrame
    visit={visit}
    title={say(title, visit.language)}
    tagline={say(back === TO_CHECK ? TEXTS.frame.checkTagline : TEXTS.home.tagline, visit.language)}
    privacy={back === TO_CHECK ? TEXTS.frame.privacy : null}
    islands={['display-mode']}
  >
    <h1>{say(title, visit.language)}</h1>
    <p class="lead">{say(words, visit.language)}</p>
    <p class="problem-way">
      <ButtonLink href={back.href}>{say(back.words, visit.language)}</ButtonLink>
    </p>
    {reference !== null && <Reference reference={reference} language={visit.language} />}
  </PageFrame>
);

/** 编号: what to say when asking about it. */
export const Reference: FC<{ reference: string; language: Language }> = ({ reference, language }) => (
  <p class="reference">
    {say(TEXTS.problems.reference, language)} <b>{reference}</b>
  </p>
);

const TO_CHECK = { href: '/check', words: TEXTS.problems.toCheck };
