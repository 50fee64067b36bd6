import { officerByAccount, ROLES } from '../../agency/index.ts';
import type { FormField } from '../act-sheet/act-sheet.ts';
import { OFFICER_EFFECTS, OFFICER_FAULTS, OFFICER_FIELDS } from '../texts/officer-acts.ts';
import { joined, ON_FIELD, type OfficerAct } from './officer-act.ts';
import type { OfficerView } from './officer-view.ts';
import { rolesForDeputy } from './role-acts.ts';

/** 指定代理人: for an absence with an end. */
export const NAME_DEPUTY: OfficerAct = {
  isEnding: false,
  fields: () => [
    { name: 'deputy', label: OFFICER_FIELDS.deputy, hint: OFFICER_FIELDS.deputyHint, kind: 'short' },
    ON_FIELD,
    { ...ON_FIELD, name: 'until', label: OFFICER_FIELDS.until },
  ],
  start: ({ today }) => ({ on: today }),
  read: async (reader, { agency }, { database }) => {
    const account = reader.needed('deputy');
    const found = await database.read((transaction) => officerByAccount(transaction, account));
    const deputy = found?.agency === agency ? found.officer : null;
    if (deputy === null && account !== '') reader.fault('deputy', OFFICER_FAULTS.noAccount(account));
    return { kind: 'name_deputy', deputy: deputy ?? '', on: reader.day('on'), until: reader.day('until') };
  },
  effects: (asked, view) => {
    if (asked.kind !== 'name_deputy') return [];
    const roles = rolesForDeputy(view).map((role) => ROLES[role].name);
    return [
      OFFICER_EFFECTS.deputy(view.others.get(asked.deputy) ?? '', view.name, asked.on, asked.until),
      roles.length === 0 ? OFFICER_EFFECTS.deputyNoRoles : OFFICER_EFFECTS.deputyRoles(joined(roles)),
    ];
  },
};

const deputyField = ({ officer, others, today }: OfficerView): FormField => ({
  name: 'deputy',
  label: OFFICER_FIELDS.deputy,
  kind: 'choice',
  options: (officer?.deputies ?? [])
    .filter(({ from, to }) => to > today && from !== to)
    .map(({ deputy, from, to }) => {
      const said = `${others.get(deputy) ?? '—'}　${from} – ${to}`;
      return { value: deputy, words: { zh: said, en: said } };
    }),
});

/** 结束代理, before its day. */
export const END_DEPUTY: OfficerAct = {
  isEnding: true,
  fields: (view) => [deputyField(view), ON_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader, { officer }) => ({
    kind: 'end_deputy',
    deputy: reader.choice('deputy', officer?.deputies.map(({ deputy }) => deputy) ?? []) ?? '',
    on: reader.day('on'),
  }),
  effects: (asked, { others }) =>
    asked.kind === 'end_deputy' ? [OFFICER_EFFECTS.deputyEnds(others.get(asked.deputy) ?? '—', asked.on)] : [],
};
