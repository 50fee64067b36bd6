import { ROLES, rolesOn } from '../../agency/index.ts';
import { OFFICER_EFFECTS } from '../texts/officer-acts.ts';
import { joined, ON_FIELD, sectionField, sectionNamed, type OfficerAct } from './officer-act.ts';

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
