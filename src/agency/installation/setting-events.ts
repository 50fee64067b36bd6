import type { EventValue, Projection, RecordedEvent } from '../../platform/ledger/index.ts';
import { idOf } from '../audit/audit-projection.ts';

/** 设置卷: settings of the installation, in one stream under the first body. */
export const INSTALLATION_STREAM = 'installation';

export const installationStream = (agency: string) => ({
  kind: INSTALLATION_STREAM,
  id: idOf(`gongkai.installation.1 ${agency}`),
});

export type SettingEvent = {
  readonly type: 'setting_changed';
  readonly body: { readonly name: string; readonly value: EventValue };
};

/** 登录各表已加封: under this name it stands in the ledger that rows without a seal are of another hand from then on. */
export const ROWS_SEALED = 'sign_in_rows_sealed';

export const rowsSealed: SettingEvent = { type: 'setting_changed', body: { name: ROWS_SEALED, value: true } };

/** 设置的状态表: of each setting the last that was made. */
export const INSTALLATION_PROJECTION: Projection = {
  kind: INSTALLATION_STREAM,
  tables: [
    {
      name: 'installation_setting',
      stream: 'stream_id',
      key: ['agency_id', 'name'],
      columns: ['agency_id', 'stream_id', 'name', 'value'],
    },
  ],
  rowsOf: ({ agency, id }, events) => {
    const last = new Map(events.map(settingOf));
    const rows = [...last].map(([name, value]) => ({ agency_id: agency, stream_id: id, name, value: { is: value } }));
    return { installation_setting: rows };
  },
};

function settingOf({ body }: RecordedEvent): readonly [string, EventValue] {
  const { name, value } = body;
  if (typeof name !== 'string' || value === undefined)
    throw new Error('A setting was written down without name or value');
  return [name, value];
}
