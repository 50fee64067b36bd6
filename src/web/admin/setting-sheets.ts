import {
  actorOf,
  changeSetting,
  heldTogether,
  PASSWORD_LENGTHS,
  ROLES,
  type InstallationSettings,
  type Origin,
  type Role,
  type SettingChange,
  type SettingProblem,
} from '../../agency/index.ts';
import { err, ok } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import type { ActProblem } from '../../platform/ledger/index.ts';
import type { ActSheet, FormField, TypedForm } from '../act-sheet/act-sheet.ts';
import { TypedReader } from '../act-sheet/typed-reader.ts';
import { TEXTS } from '../texts.ts';
import { BODY_FAULTS } from '../texts/body-acts.ts';
import { SETTING_NAMES } from '../texts/setting-names.ts';
import type { SheetAsked } from './sheet-of-body.ts';
import { asIs } from './naming-acts.ts';
import { joined } from './officer-act.ts';

const WORDS = TEXTS.adminSecurity;
const ALL_ROLES = Object.keys(ROLES) as readonly Role[];

/** A setting as people read it. */
export function saySetting(settings: InstallationSettings, name: keyof InstallationSettings): Words {
  if (name === 'isSmall') return settings.isSmall ? WORDS.yes : WORDS.no;
  if (name === 'secondFactorRoles') {
    const roles = settings.secondFactorRoles.map((role) => ROLES[role].name);
    return roles.length === 0 ? WORDS.none : joined(roles);
  }
  return asIs(String(settings[name]));
}

/** 修改一项设置的办理单. */
export function settingSheet(
  name: keyof InstallationSettings,
  settings: InstallationSettings,
  { ground, staff, back, origin }: SheetAsked & { readonly origin: Origin },
): ActSheet<SettingChange> {
  const label = SETTING_NAMES[name];
  const problemOf = (problem: SettingProblem | ActProblem) => [{ field: null, words: sayProblem(problem) }];
  return {
    title: label,
    lead: name === 'isSmall' ? WORDS.smallHint : WORDS.settingsLead,
    button: WORDS.save,
    isEnding: false,
    fields: fieldsOf(name),
    start: startOf(name, settings),
    back,
    read: async (typed) => {
      const reader = new TypedReader(typed, ground.clock.today());
      return reader.answer(readChange(name, reader));
    },
    tryOut: async (change) =>
      JSON.stringify(change.value) === JSON.stringify(settings[name])
        ? [{ field: null, words: WORDS.nothingChanged }]
        : ground.database.read(async (transaction) => {
            const holders = await heldTogether(transaction, change, ground.clock.today());
            return holders.length === 0 ? [] : problemOf({ kind: 'held_together', holders });
          }),
    effects: async (change) => {
      const from = saySetting(settings, name);
      const to = saySetting({ ...settings, [change.name]: change.value }, name);
      const said: Words = {
        zh: WORDS.set(label, from.zh, to.zh).zh,
        en: WORDS.set(label, from.en, to.en).en,
      };
      return change.name === 'isSmall' && change.value ? [said, WORDS.isSmall] : [said];
    },
    carryOut: async (change, key) => {
      const { session, acting } = staff;
      const done = await changeSetting(
        ground.database,
        {
          key,
          actor: actorOf(acting.officer.id),
          algorithm: ground.algorithm,
          at: ground.clock.moment(),
        },
        { change, by: { agency: session.agency, officer: session.officer }, origin },
      );
      return done.ok ? ok(`${back}?done`) : err(problemOf(done.reason));
    },
  };
}

function fieldsOf(name: keyof InstallationSettings): readonly FormField[] {
  if (name === 'isSmall') return [{ name, label: WORDS.smallSetting, kind: 'tick' }];
  if (name === 'secondFactorRoles') {
    return ALL_ROLES.map((role) => ({ name: role, label: ROLES[role].name, kind: 'tick' }));
  }
  const { least, most } = PASSWORD_LENGTHS;
  return [{ name, label: SETTING_NAMES[name], hint: WORDS.lengthHint(least, most), kind: 'short', figures: true }];
}

function startOf(name: keyof InstallationSettings, settings: InstallationSettings): TypedForm {
  if (name === 'isSmall') return { isSmall: settings.isSmall ? 'yes' : '' };
  if (name === 'secondFactorRoles') {
    return Object.fromEntries(settings.secondFactorRoles.map((role) => [role, 'yes']));
  }
  return { [name]: String(settings[name]) };
}

function readChange(name: keyof InstallationSettings, reader: TypedReader): SettingChange {
  if (name === 'isSmall') return { name, value: reader.isTicked(name) };
  if (name === 'secondFactorRoles') return { name, value: ALL_ROLES.filter((role) => reader.isTicked(role)) };
  const length = reader.figure(name);
  const { least, most } = PASSWORD_LENGTHS;
  if (length === null) reader.needed(name);
  else if (length < least || length > most) reader.fault(name, WORDS.outOfRange(least, most));
  return { name, value: length ?? least };
}

function sayProblem(problem: SettingProblem | ActProblem): Words {
  switch (problem.kind) {
    case 'no_body':
      return TEXTS.adminSystem.noBodies;
    case 'out_of_range':
      return WORDS.outOfRange(problem.least, problem.most);
    case 'unchanged':
      return WORDS.nothingChanged;
    case 'held_together':
      return WORDS.heldTogether(problem.holders.map(({ name, account, why }) => WORDS.deviates(name, account, why)));
    case 'stream_moved':
      return BODY_FAULTS.moved;
    case 'key_used_otherwise':
      return BODY_FAULTS.keyUsed;
  }
}
