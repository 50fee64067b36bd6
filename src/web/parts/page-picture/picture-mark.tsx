import type { FC } from 'hono/jsx';
import type { Severity } from '../../../annual-report/index.ts';
import type { Box, LaidPage } from '../../../base/laid-page.ts';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

/** A box on the page that a finding is about; `part` is a box that only belongs to it. */
export type PageMark = {
  readonly id: string;
  readonly number: number;
  readonly severity: Severity;
  readonly role: 'wrong' | 'part';
  readonly box: Box;
  /** Where the finding itself stands. */
  readonly href: string;
};

type Props = { mark: PageMark; order: number; page: Pick<LaidPage, 'width' | 'height'>; language: Language };

/** Room between what stands in the box and its frame; how far its badge stands from the corner; how far badges of one box stand apart. */
const ROOM = 1.5;
const ASIDE = 5;
const APART = 15;

/**
 * 框: the frame round a box and a badge with the finding's number, its shape by how grave it is; both lead to the finding. `order` counts
 * the findings of the same box from 0.
 */
export const PictureMark: FC<Props> = ({ mark, order, page, language }) => {
  const { id, number, severity, role, box, href } = mark;
  const left = clamp(box.left - ROOM, page.width);
  const top = clamp(box.top - ROOM, page.height);
  const corner = [Math.max(0, left - ASIDE), Math.max(0, top - ASIDE)].map(tenth).join(' ');
  return (
    <a
      id={id}
      href={href}
      class={`page-mark page-mark--${severity} page-mark--${role}`}
      aria-label={say(TEXTS.original.mark(number, severity, role), language)}
      data-page-mark={number}
    >
      <rect
        class="page-mark-frame"
        x={tenth(left)}
        y={tenth(top)}
        width={tenth(Math.min(box.width + 2 * ROOM, page.width - left))}
        height={tenth(Math.min(box.height + 2 * ROOM, page.height - top))}
        rx={1}
      />
      <g transform={`translate(${corner})`} aria-hidden="true">
        <g class="page-mark-badge">
          <g transform={order === 0 ? undefined : `translate(${order * APART})`}>
            <path d={SHAPES[severity]} />
            <text y={severity === 'warning' ? 4.6 : 3.2} text-anchor="middle">
              {number}
            </text>
          </g>
        </g>
      </g>
    </a>
  );
};

/** The shapes of the lamps: an octagon, a triangle, a circle, round the middle of the badge. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M-2.9-7h5.8L7-2.9v5.8L2.9 7h-5.8L-7 2.9v-5.8z',
  warning: 'M0-8.5 9 7H-9z',
  notice: 'M-7 0a7 7 0 1 1 14 0 7 7 0 1 1-14 0z',
};

const clamp = (value: number, end: number): number => Math.min(Math.max(0, value), Math.max(0, end - 4));
const tenth = (value: number): number => Math.round(value * 10) / 10;
