import type { FC } from 'hono/jsx';
import type { Words } from '../../base/words.ts';
import { ButtonLink } from '../parts/button/button.tsx';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';
import { Reference } from './problem.tsx';

type Props = {
  desk: Desk;
  title: Words;
  words: Words;
  reference: string;
  back?: { readonly href: string; readonly words: Words };
};

/** 出错页 of the desk: what happened in plain words, and where to go on. */
export const DeskProblemPage: FC<Props> = ({ desk, title, words, reference, back = TO_DESK }) => {
  const { language } = desk.visit;
  return (
    <DeskFrame desk={desk} title={say(title, language)} current={null}>
      <h1>{say(title, language)}</h1>
      <p class="problem-words">{say(words, language)}</p>
      <p class="problem-way">
        <ButtonLink href={back.href}>{say(back.words, language)}</ButtonLink>
      </p>
      <Reference reference={reference} language={language} />
    </DeskFrame>
  );
};

const TO_DESK = { href: '/desk', words: TEXTS.problems.toDesk };
