import type { FC } from 'hono/jsx';
import type { BodyColumn } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { ButtonLink } from '../parts/button/button.tsx';
import { PortalFrame } from '../parts/portal-frame/portal-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { Reference } from './problem.tsx';

type Props = {
  visit: Visit;
  site: PortalSite;
  /** The body in whose column the address would lie; null where in none. */
  column: BodyColumn | null;
  title: Words;
  words: Words;
  reference: string;
};

const WORDS = TEXTS.problems;

/** 出错页 of the portal: what happened in plain words, in the frame of the public pages, and where to go on. */
export const PortalProblemPage: FC<Props> = ({ visit, site, column, title, words, reference }) => {
  const { language } = visit;
  const shown = column?.shown ?? null;
  const body = shown === null ? null : { name: shown.fullName, slug: shown.slug, phone: null };
  return (
    <PortalFrame visit={visit} site={site} title={say(title, language)} body={body}>
      <h1>{say(title, language)}</h1>
      <p class="lead">{say(words, language)}</p>
      <p class="problem-way">
        <ButtonLink href={body === null ? '/' : `/${body.slug}/`}>
          {say(body === null ? WORDS.toHome : WORDS.toColumn, language)}
        </ButtonLink>
      </p>
      <Reference reference={reference} language={language} />
    </PortalFrame>
  );
};
