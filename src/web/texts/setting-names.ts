import type { InstallationSettings } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { ADMIN_SECURITY } from './admin-security.ts';

/** 设置的名称, in the order in which they are shown. */
export const SETTING_NAMES: Readonly<Record<keyof InstallationSettings, Words>> = {
  isSmall: ADMIN_SECURITY.smallSetting,
  secondFactorRoles: ADMIN_SECURITY.secondFactor,
  leastPassword: ADMIN_SECURITY.leastPassword,
  leastPasswordAlone: ADMIN_SECURITY.leastPasswordAlone,
};

/** A setting by the name that a record holds; one of another version is shown as it stands. */
export const settingNamed = (name: string): Words => NAMES.get(name) ?? { zh: name, en: name };

const NAMES: ReadonlyMap<string, Words> = new Map(Object.entries(SETTING_NAMES));
