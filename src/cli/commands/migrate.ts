import { DONE, NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS, withRegister } from '../register.ts';

/** `gongkai migrate`: brings the tables of the database up to this program. */
export const MIGRATE: Command = {
  name: 'migrate',
  usage: 'migrate [--data DIR]',
  summary: { zh: '把数据表升级到本程序的版本', en: 'Bring the tables up to this program' },
  help: {
    zh: '  --data DIR   数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n\n要么全部升级，要么一步不动；已是最新时什么也不做。\n\n例：gongkai migrate --data /srv/gongkai',
    en: '  --data DIR   the data folder; else DATABASE_URL, else the usual folder\n\nAll steps are taken or none; nothing is done when there is nothing to do.\n\nExample: gongkai migrate --data /srv/gongkai',
  },
  flags: REGISTER_FLAGS,
  run: async ({ values }, { out, err, language, register }) => {
    const asked = { data: values['data'], whereNone: 'begin', register } as const;
    const taken = await withRegister(asked, async (_, steps) => steps);
    if (!taken.ok) {
      err(taken.reason[language]);
      return NOT_DONE;
    }
    const { length } = taken.value;
    if (length === 0) out(language === 'zh' ? '数据表已是最新' : 'The tables are up to date');
    else out(language === 'zh' ? `数据表已升级 ${length} 步` : `${length} steps taken`);
    return DONE;
  },
};
