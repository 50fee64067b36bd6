import { ROLES, rolesOn } from '../../agency/index.ts';
import { OFFICER_EFFECTS, OFFICER_FAULTS, OFFICER_FIELDS } from '../texts/officer-acts.ts';
import { joined, ON_FIELD, sectionField, sectionNamed, type OfficerAct } from './officer-act.ts';

const ACCOUNT = /^[a-z\d][a-z\d._-]{1,39}$/u;

/** 登记人员: comes to the body, with account and name. */
export const ENTER: OfficerAct = {
  isEnding: false,
  fields: (view) => [
    { name: 'account', label: OFFICER_FIELDS.account, hint: OFFICER_FIELDS.accountHint, kind: 'short' },
    { name: 'person', label: OFFICER_FIELDS.person, kind: 'short' },
    sectionField(view),
    ON_FIELD,
  ],
  start: ({ today }) => ({ on: today }),
  read: async (reader) => {
    const account = reader.needed('account').normalize('NFKC').toLowerCase();
    if (account !== '' && !ACCOUNT.test(account)) reader.fault('account', OFFICER_FAULTS.accountForm);
    return {
      kind: 'enter',
      on: reader.day('on'),
      section: reader.line('section'),
      person: { account, name: reader.needed('person') },
    };
  },
  effects: (asked, view) => {
    if (asked.kind !== 'enter') return [];
    const section = sectionNamed(view, asked.section);
    return [
      OFFICER_EFFECTS.entered(asked.person?.name ?? '', asked.person?.account ?? '', asked.on),
      section === null ? OFFICER_EFFECTS.inNone : OFFICER_EFFECTS.inSection(section),
      OFFICER_EFFECTS.noRoleYet,
    ];
  },
};

/** 调整股室. */
export const PLACE: OfficerAct = {
  isEnding: false,
  fields: (view) => [sectionField(view), ON_FIELD],
  start: ({ officer, today }) => ({ section: officer?.section ?? '', on: today }),
  read: async (reader) => ({ kind: 'place', on: reader.day('on'), section: reader.line('section') }),
  effects: (asked, view) => {
    const section = asked.kind === 'place' ? sectionNamed(view, asked.section) : null;
    return [section === null ? OFFICER_EFFECTS.inNone : OFFICER_EFFECTS.inSection(section)];
  },
};

/** 离岗: all roles end. */
export const LEAVE: OfficerAct = {
  isEnding: true,
  fields: () => [ON_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader) => ({ kind: 'leave', on: reader.day('on') }),
  effects: ({ on }, { officer, name }) => {
    const roles = officer === null ? [] : rolesOn(officer, on).map(({ role }) => ROLES[role].name);
    const acting = [...(officer?.deputies ?? []), ...(officer?.deputises ?? [])].some(({ to }) => to > on);
    return [
      OFFICER_EFFECTS.left(name, on),
      ...(roles.length === 0 ? [] : [OFFICER_EFFECTS.rolesEnd(joined(roles))]),
      ...(acting ? [OFFICER_EFFECTS.deputiesEnd] : []),
      OFFICER_EFFECTS.recordsStay,
    ];
  },
};
