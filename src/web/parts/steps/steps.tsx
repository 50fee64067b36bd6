import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

type Props = {
  steps: readonly { readonly label: string; readonly href: string }[];
  current: number;
  language: Language;
};

/** 步骤: said as text; the bar is decoration. Steps already done can be gone back to. */
export const Steps: FC<Props> = ({ steps, current, language }) => (
  <div class="steps">
    <p class="steps-words">{say(TEXTS.parts.step(current, steps.length), language)}</p>
    <ol>
      {steps.map(({ label, href }, index) => {
        const step = index + 1;
        if (step < current) {
          return (
            <li class="step step--done">
              <a href={href}>{label}</a>
            </li>
          );
        }
        return step === current ? (
          <li class="step step--now" aria-current="step">
            {label}
          </li>
        ) : (
          <li class="step">{label}</li>
        );
      })}
    </ol>
  </div>
);
