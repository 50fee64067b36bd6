import { conflictsOf, isWithin, PERMISSIONS, ROLES, rolesOn, type Permission, type Role } from '../../agency/index.ts';
import { dayAfter } from '../../base/day.ts';
import type { FieldOption } from '../act-sheet/act-sheet.ts';
import { OFFICER_EFFECTS, OFFICER_FIELDS } from '../texts/officer-acts.ts';
import { joinedActs, ON_FIELD, sectionField, sectionNamed, type OfficerAct } from './officer-act.ts';
import type { OfficerView } from './officer-view.ts';

const ALL_ROLES = Object.keys(ROLES) as readonly Role[];
const ALL_ACTS: readonly Permission[] = Object.values(PERMISSIONS);

/** 授予角色, for days that may have an end. */
export const GIVE_ROLE: OfficerAct = {
  isEnding: false,
  fields: (view) => [
    {
      name: 'role',
      label: OFFICER_FIELDS.role,
      kind: 'choice',
      options: ALL_ROLES.map((value) => ({ value, words: ROLES[value].name })),
    },
    sectionField(view),
    ON_FIELD,
    { ...ON_FIELD, name: 'until', label: OFFICER_FIELDS.lastDay, hint: OFFICER_FIELDS.untilHint },
  ],
  start: ({ today }) => ({ on: today, role: 'disclosure_office' }),
  read: async (reader) => {
    const last = reader.dayOrNone('until');
    return {
      kind: 'give_role',
      role: reader.choice('role', ALL_ROLES) ?? 'inspector',
      section: reader.line('section'),
      on: reader.day('on'),
      until: last === null ? null : dayAfter(last),
    };
  },
  effects: (asked, { officer, name }, isSmall) => {
    if (asked.kind !== 'give_role' || officer === null) return [];
    const { role, on, until } = asked;
    const acts = ALL_ACTS.filter(({ by }) => by.some((one) => one.role === role)).map((one) => one.name);
    const roles = [...rolesOn(officer, on).map((held) => held.role), role];
    const deviations = conflictsOf(roles, { isSmall }).filter((one) => one.isDeviation && one.roles.includes(role));
    return [
      OFFICER_EFFECTS.given(name, ROLES[role].name, on, until),
      OFFICER_EFFECTS.mayDo(joinedActs(acts)),
      ...deviations.map(({ why }) => OFFICER_EFFECTS.deviation(why)),
    ];
  },
};

/** A role that is held, as one value: role and section. */
const valueOf = ({ role, section }: { readonly role: Role; readonly section: string | null }): string =>
  section === null ? role : `${role}@${section}`;

function heldOptions(view: OfficerView): readonly FieldOption[] {
  const { officer, today } = view;
  const held = officer?.roles.filter(({ to, from }) => from !== to && (to === null || to > today)) ?? [];
  return held.map((one) => {
    const section = sectionNamed(view, one.section);
    const { zh, en } = ROLES[one.role].name;
    const behind = section === null ? '' : `（${section}）`;
    return { value: valueOf(one), words: { zh: zh + behind, en: en + behind } };
  });
}

/** 收回角色. */
export const TAKE_ROLE: OfficerAct = {
  isEnding: true,
  fields: (view) => [
    { name: 'role', label: OFFICER_FIELDS.role, kind: 'choice', options: heldOptions(view) },
    ON_FIELD,
  ],
  start: ({ today }) => ({ on: today }),
  read: async (reader, { officer }) => {
    const held = officer?.roles ?? [];
    const chosen = reader.choice('role', held.map(valueOf));
    const role = held.find((one) => valueOf(one) === chosen);
    return {
      kind: 'take_role',
      role: role?.role ?? 'inspector',
      section: role?.section ?? null,
      on: reader.day('on'),
    };
  },
  effects: (asked, { name }) =>
    asked.kind === 'take_role' ? [OFFICER_EFFECTS.taken(name, ROLES[asked.role].name, asked.on)] : [],
};

/** Roles of the officer in which somebody can act for him. */
export const rolesForDeputy = ({ officer, today }: OfficerView): readonly Role[] =>
  (officer?.roles ?? [])
    .filter((held) => !ROLES[held.role].isAdministrator && isWithin(today, held))
    .map(({ role }) => role);
