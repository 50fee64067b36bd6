import type { Transaction } from '../../platform/db/index.ts';
import { ROLES, type Role } from '../people/roles.data.ts';
import { settingRows } from './installation-store.ts';
import { FIRST_SETTINGS, PASSWORD_LENGTHS, type InstallationSettings } from './settings.data.ts';

/** 现行设置: the settings of the installation. One that the tables hold in a way that this program does not know is as if nobody had set it. */
export async function readSettings(transaction: Transaction): Promise<InstallationSettings> {
  const made = new Map((await settingRows(transaction)).map(({ name, value }) => [name, value]));
  const isSmall = made.get('isSmall');
  const roles = made.get('secondFactorRoles');
  return {
    isSmall: typeof isSmall === 'boolean' ? isSmall : FIRST_SETTINGS.isSmall,
    secondFactorRoles: Array.isArray(roles) ? roles.filter(isRole) : FIRST_SETTINGS.secondFactorRoles,
    leastPassword: length(made.get('leastPassword')) ?? FIRST_SETTINGS.leastPassword,
    leastPasswordAlone: length(made.get('leastPasswordAlone')) ?? FIRST_SETTINGS.leastPasswordAlone,
  };
}

/** Whether a text is a role of the table. */
export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(ROLES, value);

function length(value: unknown): number | null {
  const isLength =
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= PASSWORD_LENGTHS.least &&
    value <= PASSWORD_LENGTHS.most;
  return isLength ? value : null;
}
