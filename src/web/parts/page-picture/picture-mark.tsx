import type { FC } from 'hono/jsx';
import type { Severity } from '../../../annual-report/index.ts';
import type { Box } from '../../../base/laid-page.ts';
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

/** Room between what stands in the box and its frame, in points. */
const ROOM = 1.5;

type Props = { marks: readonly PageMark[]; isNumbered: boolean; language: Language };

/** 框: the frames of all findings of one box, each leading to its finding, and one badge with their numbers. */
export const MarkedBox: FC<Props> = ({ marks, isNumbered, language }) => (
  <>
    {/* The gravest is drawn last, over the others. */}
    {marks.toReversed().map((mark) => (
      <Frame mark={mark} language={language} />
    ))}
    {isNumbered && <Badge marks={marks} />}
  </>
);

const Frame: FC<{ mark: PageMark; language: Language }> = ({ mark, language }) => {
  const { id, number, severity, role, box, href } = mark;
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
        x={tenth(box.left - ROOM)}
        y={tenth(box.top - ROOM)}
        width={tenth(box.width + 2 * ROOM)}
        height={tenth(box.height + 2 * ROOM)}
        rx={1}
      />
    </a>
  );
};

/** On the left edge of the box, where it covers no figure; more than two numbers would. Its shape says how grave the gravest is. */
const Badge: FC<{ marks: readonly PageMark[] }> = ({ marks }) => {
  const [first, ...others] = marks;
  if (first === undefined) return null;
  const { severity, box } = first;
  const role = marks.some((mark) => mark.role === 'wrong') ? 'wrong' : 'part';
  const middle = [tenth(box.left - ROOM), tenth(box.top + Math.min(box.height, TALL) / 2)].join(' ');
  const numbers = marks.slice(0, 2).map(({ number }) => number);
  return (
    <g
      class={`page-mark-badge page-mark-badge--${severity} page-mark-badge--${role}`}
      transform={`translate(${middle})`}
      aria-hidden="true"
    >
      <g class="page-mark-badge-size">
        <path d={others.length === 0 ? SHAPES[severity] : PILL} />
        <text y={others.length === 0 && severity === 'warning' ? 4.4 : 3} text-anchor="middle">
          {numbers.join(' ')}
          {marks.length > numbers.length && '…'}
        </text>
      </g>
    </g>
  );
};

/** The badge of a tall box (a paragraph) stands at its first line. */
const TALL = 18;

/** The shapes of the lamps: an octagon, a triangle, a circle, round the middle of the badge. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M-2.5-6h5L6-2.5v5L2.5 6h-5L-6 2.5v-5z',
  warning: 'M0-7.5 8 6H-8z',
  notice: 'M-6 0a6 6 0 1 1 12 0 6 6 0 1 1-12 0z',
};

/** Room for two numbers. */
const PILL = 'M-5-6H5a6 6 0 0 1 0 12H-5a6 6 0 0 1 0-12z';

const tenth = (value: number): number => Math.round(value * 10) / 10;
