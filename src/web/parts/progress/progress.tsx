import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

/** 进度: how far, in words; the bar is decoration. */
export const Progress: FC<{ id: string; done: number; all: number; language: Language }> = ({
  id,
  done,
  all,
  language,
}) => (
  <div class="progress">
    <p id={id}>{say(TEXTS.parts.progress(done, all), language)}</p>
    <progress max={all} value={done} aria-labelledby={id}></progress>
  </div>
);
