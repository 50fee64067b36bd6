import type { Child, FC } from 'hono/jsx';
import { dayBefore, type Day } from '../../../base/day.ts';
import type { Language, Words } from '../../../base/words.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../../texts.ts';

export type PeriodRow = {
  readonly cells: readonly Child[];
  /** The first day; null: it is not known. */
  readonly from: Day | null;
  /** The first day on which it holds no more; null: it goes on. */
  readonly to: Day | null;
  /** It holds no more, or not yet. */
  readonly isQuiet?: boolean;
};

type Props = {
  caption: Words;
  heads: readonly Words[];
  rows: readonly PeriodRow[];
  language: Language;
  /** What stands for the last day of what goes on. */
  endless?: Words;
};

const WORDS = TEXTS.adminSystem;

/** 起止日期表: things that hold for a time, each with its first and its last day. */
export const PeriodTable: FC<Props> = ({ caption, heads, rows, language, endless = WORDS.ongoing }) => (
  <RecordTable
    caption={say(caption, language)}
    columns={[...heads, WORDS.from, WORDS.lastDay].map((words) => ({ head: say(words, language) }))}
    rows={rows.map(({ cells, from, to, isQuiet = false }) => ({
      isQuiet,
      cells: [...cells, from ?? say(WORDS.notKnown, language), to === null ? say(endless, language) : dayBefore(to)],
    }))}
  />
);
