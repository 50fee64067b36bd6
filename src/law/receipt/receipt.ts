import type { DayNumber } from '../../base/day.ts';
import type { WorkingDays } from '../calendar/index.ts';
import { CHANNELS, type Channel, type ChannelRule } from './channels.data.ts';

/** What came in: the day it came, and the day it was confirmed, null while it is not. */
export type Arrival = {
  readonly channel: Channel;
  readonly on: DayNumber;
  readonly confirmedOn: DayNumber | null;
};

/** 收到之日 (条例第三十一条): the day from which the term counts; null while it is not confirmed, a later day than today included. */
export function receiptDay({ channel, on, confirmedOn }: Arrival, today: DayNumber): DayNumber | null {
  if (!needsConfirmation(channel)) return on;
  if (confirmedOn === null || confirmedOn > today) return null;
  return Math.max(on, confirmedOn);
}

/** 是否要确认: whether the day of receipt is a day of confirmation. */
export function needsConfirmation(channel: Channel): boolean {
  return CHANNELS[channel].received === 'confirmation';
}

/**
 * 应确认之日: the last day on which the body is to confirm what came in; null for channels that need no confirmation. `moreDays` are working days that
 * the body's policy adds where the article names no day.
 */
export function confirmBy({ channel, on }: Arrival, workingDays: WorkingDays, moreDays: number = 0): DayNumber | null {
  const rule: ChannelRule = CHANNELS[channel];
  switch (rule.confirmBy) {
    case 'same_day':
      return on;
    case 'first_working_day':
      return workingDays.after(workingDays.onOrAfter(on), moreDays);
    case null:
      return null;
  }
}
