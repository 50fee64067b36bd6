import { day, dayNumber, dayOf, type Day, type DayNumber } from '../../../src/base/day.ts';
import { PUBLISHED_CALENDAR } from '../../../src/law/calendar/index.ts';
import { confirmBy, receiptDay, type Channel } from '../../../src/law/receipt/index.ts';

type Asked = { readonly channel: Channel; readonly on: string; readonly confirmed_on?: string; readonly today: string };

/** 收到的问题: the day of receipt, and by when it is to be confirmed. */
export const RECEIPT_QUESTIONS = {
  receipt: ({ channel, on, confirmed_on, today }: Asked) => {
    const confirmedOn = confirmed_on === undefined ? null : dayNumber(day(confirmed_on));
    const arrival = { channel, on: dayNumber(day(on)), confirmedOn };
    const seenOn = dayNumber(day(today));
    return {
      received_on: written(receiptDay(arrival, seenOn)),
      confirm_by: written(confirmBy(arrival, PUBLISHED_CALENDAR.asOf(seenOn))),
    };
  },
};

function written(on: DayNumber | null): Day | null {
  return on === null ? null : dayOf(on);
}
