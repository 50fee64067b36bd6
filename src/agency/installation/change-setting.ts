import { err, ok, type Result } from '../../base/result.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import type { Database, Transaction } from '../../platform/db/index.ts';
import {
  bringUp,
  eventsOf,
  perform,
  type ActProblem,
  type ActRequest,
  type Done,
} from '../../platform/ledger/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { conflictsOf } from '../people/conflicts.ts';
import { pairsHeldFrom } from '../people/people-lists-store.ts';
import { rootBody } from './first-body.ts';
import { readSettings } from './read-settings.ts';
import { INSTALLATION_PROJECTION, installationStream, type SettingEvent } from './setting-events.ts';
import { PASSWORD_LENGTHS, type InstallationSettings } from './settings.data.ts';

/** 设置的一处修改. */
export type SettingChange = {
  readonly [Name in keyof InstallationSettings]: { readonly name: Name; readonly value: InstallationSettings[Name] };
}[keyof InstallationSettings];

/** 设置不成的原因. */
export type SettingProblem =
  | { readonly kind: 'no_body' }
  | { readonly kind: 'out_of_range'; readonly least: number; readonly most: number }
  /** It is so already. */
  | { readonly kind: 'unchanged' }
  /** 小型部署关不了: these hold together what only a small installation allows. */
  | { readonly kind: 'held_together'; readonly holders: readonly RolesTogether[] };

/** 兼任: somebody, and what stands against his two roles. */
export type RolesTogether = { readonly name: string; readonly account: string; readonly why: Words };

/**
 * 关闭小型部署前须分开的兼任, now or later: as long as one person holds both, the installation is a small one, and the setting must not say that it is none. Empty for any
 * other change.
 */
export async function heldTogether(
  transaction: Transaction,
  { name, value }: SettingChange,
  on: Day,
): Promise<readonly RolesTogether[]> {
  if (name !== 'isSmall' || value) return [];
  const pairs = await pairsHeldFrom(transaction, on);
  return pairs.flatMap(({ name: called, account, roles }) =>
    conflictsOf(roles, { isSmall: true })
      .filter(({ isDeviation }) => isDeviation)
      .map(({ why }) => ({ name: called, account, why })),
  );
}

/** 修改设置: for the whole installation, with its entry in the audit log. Who may do it, the page asks (`set_installation`). */
export async function changeSetting(
  database: Database,
  request: Omit<ActRequest, 'asked' | 'agency'> & { readonly at: string },
  {
    change,
    by,
    origin,
  }: {
    readonly change: SettingChange;
    readonly by: { readonly agency: string; readonly officer: string } | null;
    readonly origin: Origin | null;
  },
): Promise<Result<Done, SettingProblem | ActProblem>> {
  const agency = await database.transaction(rootBody);
  if (agency === null) return err({ kind: 'no_body' });
  return perform<SettingProblem>(
    database,
    { ...request, agency, asked: { name: change.name, value: change.value } },
    {
      decide: async (transaction) => {
        if (typeof change.value === 'number' && !isLength(change.value))
          return err({ kind: 'out_of_range', ...PASSWORD_LENGTHS });
        const before = (await readSettings(transaction))[change.name];
        if (JSON.stringify(before) === JSON.stringify(change.value)) return err({ kind: 'unchanged' });
        const holders = await heldTogether(transaction, change, todayInBeijing(Date.parse(request.at)));
        if (holders.length > 0) return err({ kind: 'held_together', holders });
        const stream = installationStream(agency);
        const events = await eventsOf(transaction, { agency, id: stream.id });
        return ok([{ stream, after: events.length, events: [settingChanged(change)] }]);
      },
      cache: async (transaction, events) => {
        await bringUp(transaction, INSTALLATION_PROJECTION, events);
        const { name, value } = change;
        const entry = {
          kind: 'setting_changed',
          officer: by?.officer ?? null,
          origin,
          detail: { name, value },
        } as const;
        await recordAudit(transaction, { ...entry, agency: by?.agency ?? agency }, request);
      },
    },
  );
}

export const settingChanged = ({ name, value }: SettingChange): SettingEvent => ({
  type: 'setting_changed',
  body: { name, value },
});

const isLength = (value: number): boolean =>
  Number.isInteger(value) && value >= PASSWORD_LENGTHS.least && value <= PASSWORD_LENGTHS.most;
