import type { FC } from 'hono/jsx';
import type { InstallationSettings } from '../../../agency/index.ts';
import { saySetting } from '../../admin/setting-sheets.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import { SETTING_NAMES } from '../../texts/setting-names.ts';
import type { Desk } from '../../visit.ts';
import { SECURITY } from './security.tsx';

const WORDS = TEXTS.adminSecurity;

/** 安全设置 of the installation: what holds, and where it deviates, plainly. */
export const SettingsPage: FC<{ desk: Desk; settings: InstallationSettings; isDone: boolean }> = ({
  desk,
  settings,
  isDone,
}) => {
  const { language } = desk.visit;
  const title = say(WORDS.settings, language);
  const names = Object.keys(SETTING_NAMES) as readonly (keyof InstallationSettings)[];
  return (
    <DeskFrame desk={desk} title={title} current={SECURITY}>
      <Trail label={title} steps={[{ words: say(WORDS.title, language), href: SECURITY }]} />
      {isDone && <Notice kind="done">{say(WORDS.saved, language)}</Notice>}
      <h1>{title}</h1>
      <p class="quiet">{say(WORDS.settingsLead, language)}</p>
      {settings.isSmall && <Notice kind="warning">{say(WORDS.isSmall, language)}</Notice>}
      <RecordTable
        caption={title}
        columns={[
          { head: title },
          { head: say(WORDS.now, language) },
          { head: say(WORDS.change, language), kind: 'act' },
        ]}
        rows={names.map((name) => ({
          cells: [
            say(SETTING_NAMES[name], language),
            say(saySetting(settings, name), language),
            <a href={`${SECURITY}/settings/${name}`}>{say(WORDS.change, language)}</a>,
          ],
        }))}
      />
    </DeskFrame>
  );
};
