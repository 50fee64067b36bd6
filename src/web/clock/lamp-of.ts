import type { Words } from '../../base/words.ts';
import type { IconName } from '../parts/icon/icon.tsx';
import type { LampColour } from '../parts/lamp/lamp.tsx';
import { TEXTS } from '../texts.ts';
import type { CaseView } from './case-view.ts';

/** 灯: how a case stands, in colour, shape and words. */
export type CaseLamp = { readonly colour: LampColour; readonly icon?: IconName; readonly words: Words };

/** The number of working days from which time is short. */
const NEAR = 3;

/** 状态: every lamp that a case shows; one that waits for an opinion has its days left as well. */
export function lampsOf({ answer, reckoning, today }: CaseView): readonly CaseLamp[] {
  const words = TEXTS.clock.lamp;
  const { file, kind } = reckoning;
  const { status, remaining_working_days: remaining } = answer;
  switch (status) {
    case 'stopped':
      return [{ colour: 'grey', icon: 'ok', words: kind === 'publication' ? words.published : words.ended }];
    case 'not_started':
      return [{ colour: 'grey', words: words.notStarted }];
    case 'paused':
      if (file.waiting !== null) return [{ colour: 'grey', icon: 'pause', words: words[file.waiting.for] }];
      return [
        { colour: 'grey', icon: 'pause', words: words.opinion },
        ...timeLeft(remaining, isPast(reckoning.replyDue, today)),
      ];
    case 'running':
      return timeLeft(remaining, isPast(reckoning.replyDue ?? reckoning.publicationDue, today));
  }
}

function timeLeft(remaining: number | null, past: boolean): readonly CaseLamp[] {
  const words = TEXTS.clock.lamp;
  if (remaining === null) return [];
  // On the days off after the last day no working day has passed yet.
  if (past) return [{ colour: 'red', words: remaining === 0 ? words.justPast : words.past(-remaining) }];
  if (remaining === 0) return [{ colour: 'amber', words: words.today }];
  return [{ colour: remaining > NEAR ? 'green' : 'amber', words: words.left(remaining) }];
}

function isPast(due: number | null, today: number): boolean {
  return due !== null && today > due;
}
