import { listOfficers, officerByAccount, ROLES } from '../../agency/index.ts';
import { dayAfter, dayBefore, dayNumber, type Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { FormField } from '../act-sheet/act-sheet.ts';
import { sayDayOfWeekNear } from '../clock/day-words.ts';
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
    { ...ON_FIELD, name: 'until', label: OFFICER_FIELDS.lastDay },
  ],
  start: ({ today }) => ({ on: today }),
  read: async (reader, { agency, today }, { database }) => {
    const typed = reader.needed('deputy');
    const found =
      typed === '' ? [] : await database.read((transaction) => colleagues(transaction, typed, { agency, on: today }));
    if (typed !== '' && found.length === 0) reader.fault('deputy', OFFICER_FAULTS.noColleague(typed));
    if (found.length > 1) reader.fault('deputy', OFFICER_FAULTS.twoColleagues(typed));
    return { kind: 'name_deputy', deputy: found[0] ?? '', on: reader.day('on'), until: dayAfter(reader.day('until')) };
  },
  effects: (asked, view) => {
    if (asked.kind !== 'name_deputy') return [];
    const roles = rolesForDeputy(view).map((role) => ROLES[role].name);
    return [
      OFFICER_EFFECTS.deputy(
        { deputy: view.others.get(asked.deputy) ?? '', absent: view.name },
        {
          from: nearDay(asked.on, view.today),
          last: nearDay(dayBefore(asked.until), view.today),
        },
      ),
      roles.length === 0 ? OFFICER_EFFECTS.deputyNoRoles : OFFICER_EFFECTS.deputyRoles(joined(roles)),
    ];
  },
};

/** Whoever of the body has this account, else those who are called so. */
async function colleagues(
  transaction: Transaction,
  typed: string,
  { agency, on }: { readonly agency: string; readonly on: Day },
): Promise<readonly string[]> {
  const byAccount = await officerByAccount(transaction, typed);
  if (byAccount?.agency === agency) return [byAccount.officer];
  const like = await listOfficers(transaction, { agency, on, search: typed, limit: MOST_LIKE });
  return like.filter(({ name }) => name === typed).map(({ id }) => id);
}

/** More than a body has people whose names hold the same words. */
const MOST_LIKE = 200;

const nearDay = (on: Day, today: Day): Words => sayDayOfWeekNear(dayNumber(on), dayNumber(today));

const deputyField = ({ officer, others, today }: OfficerView): FormField => ({
  name: 'deputy',
  label: OFFICER_FIELDS.deputy,
  kind: 'choice',
  options: (officer?.deputies ?? [])
    .filter(({ from, to }) => to > today && from !== to)
    .map(({ deputy, from, to }) => {
      const said = `${others.get(deputy) ?? '—'}　${from} – ${dayBefore(to)}`;
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
