import type { Projection } from '../../platform/ledger/index.ts';
import { idOf } from '../audit/audit-projection.ts';

/** 提醒卷: of what a body was reminded by those who supervise it, in one stream under the body. */
const REMINDER_STREAM = 'reminder';

export const reminderStream = (agency: string) => ({
  kind: REMINDER_STREAM,
  id: idOf(`gongkai.reminder.1 ${agency}`),
});

/** 提醒的状态表: of each supervisor the last day. */
export const REMINDER_PROJECTION: Projection = {
  kind: REMINDER_STREAM,
  tables: [
    {
      name: 'reminder',
      stream: 'stream_id',
      key: ['agency_id', 'supervisor_id'],
      columns: ['agency_id', 'supervisor_id', 'stream_id', 'on_day'],
    },
  ],
  rowsOf: ({ agency, id }, events) => {
    const last = new Map(events.map(({ body }) => [String(body['supervisor']), String(body['on'])]));
    return {
      reminder: [...last].map(([supervisor, on]) => ({
        agency_id: agency,
        supervisor_id: supervisor,
        stream_id: id,
        on_day: on,
      })),
    };
  },
};
