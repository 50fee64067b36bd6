import type { OfficerChange, OfficerProblem, Person } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import type { FormField, TypedForm } from '../act-sheet/act-sheet.ts';
import type { TypedReader } from '../act-sheet/typed-reader.ts';
import { OFFICER_FIELDS } from '../texts/officer-acts.ts';
import type { Ground } from '../ground.ts';
import type { OfficerView } from './officer-view.ts';

export type AskedOfOfficer = OfficerChange & { readonly person?: Person };

/** 人员的一种办理: how its sheet is filled in, read and told. What may be done is decided in `agency`. */
export type OfficerAct = {
  readonly isEnding: boolean;
  fields(view: OfficerView): readonly FormField[];
  start(view: OfficerView): TypedForm;
  read(reader: TypedReader, view: OfficerView, ground: Ground): Promise<AskedOfOfficer>;
  effects(asked: AskedOfOfficer, view: OfficerView, isSmall: boolean): readonly Words[];
};

/** The field at which a problem of an officer is told. */
export const FIELD_OF_OFFICER_PROBLEM: Readonly<Partial<Record<OfficerProblem['kind'], string>>> = {
  not_after: 'on',
  ends_before_it_begins: 'until',
  no_such_section: 'section',
  section_needed: 'section',
  no_section_for: 'section',
  role_held: 'role',
  role_not_held: 'role',
  roles_conflict: 'role',
  own_role: 'role',
  own_deputy: 'deputy',
  asker_as_deputy: 'deputy',
  no_such_deputy: 'deputy',
  deputy_absent: 'deputy',
  no_deputy_named: 'deputy',
  deputy_named: 'on',
  account_blank: 'account',
  account_taken: 'account',
};

export const ON_FIELD: FormField = {
  name: 'on',
  label: OFFICER_FIELDS.on,
  hint: OFFICER_FIELDS.dayHint,
  kind: 'short',
  figures: true,
};

/** Sections that are open, and none. */
export const sectionField = ({ body }: OfficerView): FormField => ({
  name: 'section',
  label: OFFICER_FIELDS.section,
  kind: 'choice',
  options: [
    { value: '', words: OFFICER_FIELDS.noSection },
    ...body.sections
      .filter(({ closed }) => closed === null)
      .map(({ id, name }) => ({ value: id, words: { zh: name, en: name } })),
  ],
});

export const sectionNamed = ({ body }: OfficerView, id: string | null): string | null =>
  body.sections.find((one) => one.id === id)?.name ?? null;

/** Acts have commas of their own. */
export const joinedActs = (words: readonly Words[]): Words => ({
  zh: words.map(({ zh }) => zh).join('；'),
  en: words.map(({ en }) => en).join('; '),
});

export const joined = (words: readonly Words[]): Words => ({
  zh: words.map(({ zh }) => zh).join('、'),
  en: words.map(({ en }) => en).join(', '),
});
