import type { Person } from '../../agency/index.ts';
import type { FormField } from '../act-sheet/act-sheet.ts';
import type { TypedReader } from '../act-sheet/typed-reader.ts';
import { OFFICER_EFFECTS, OFFICER_FAULTS, OFFICER_FIELDS } from '../texts/officer-acts.ts';
import { ON_FIELD, sectionField, sectionNamed, type OfficerAct } from './officer-act.ts';

/** 登记人员: comes to the body, with account and name. */
export const ENTER: OfficerAct = {
  isEnding: false,
  fields: (view) => [...PERSON_FIELDS, sectionField(view), ON_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader) => {
    const person = personIn(reader);
    return { kind: 'enter', on: reader.day('on'), section: reader.line('section'), person };
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

/** 更正姓名、账号: who an officer is stands beside the events, so it is put right everywhere at once. */
export const CORRECT: OfficerAct = {
  isEnding: false,
  fields: () => PERSON_FIELDS,
  start: ({ account, name }) => ({ account, person: name }),
  read: async (reader, { today }) => ({ kind: 'correct_person', on: today, person: personIn(reader) }),
  effects: ({ person }, view) => {
    if (person === undefined) return [];
    return [
      ...(person.name === view.name ? [] : [OFFICER_EFFECTS.renamed(view.name, person.name)]),
      ...(person.account === view.account ? [] : [OFFICER_EFFECTS.reaccounted(view.account, person.account)]),
    ];
  },
};

const PERSON_FIELDS: readonly FormField[] = [
  { name: 'account', label: OFFICER_FIELDS.account, hint: OFFICER_FIELDS.accountHint, kind: 'short' },
  { name: 'person', label: OFFICER_FIELDS.person, kind: 'short' },
];

function personIn(reader: TypedReader): Person {
  const account = reader.needed('account').normalize('NFKC').toLowerCase();
  if (account !== '' && !ACCOUNT.test(account)) reader.fault('account', OFFICER_FAULTS.accountForm);
  return { account, name: reader.needed('person') };
}

const ACCOUNT = /^[a-z\d][a-z\d._-]{1,39}$/u;
