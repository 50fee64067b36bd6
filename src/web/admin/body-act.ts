import type { Body, BodyChange, BodyProblem } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { FormField, TypedForm } from '../act-sheet/act-sheet.ts';
import type { TypedReader } from '../act-sheet/typed-reader.ts';

/** What a sheet of a body looks at. */
export type BodyView = {
  readonly body: Body;
  readonly today: Day;
  /** Its name today. */
  readonly name: string;
  readonly parentName: string | null;
  /** The nearest people's government of county level or higher above it. */
  readonly governmentName: string | null;
  readonly competentName: string | null;
  readonly officers: number;
  /** Id of a body by what was typed; a fault at the field where there is none. */
  find(reader: TypedReader, field: string, text: string): Promise<string | null>;
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

/** 机关的一种办理: how its sheet is filled in, read and told. What may be done is decided in `agency`. */
export type BodyAct = {
  readonly isEnding: boolean;
  fields(view: BodyView): readonly FormField[];
  start(view: BodyView): TypedForm;
  /** `key`: a new id, should the act need one. */
  read(reader: TypedReader, view: BodyView, key: string): Promise<readonly BodyChange[]>;
  effects(changes: readonly BodyChange[], view: BodyView): Promise<readonly Words[]>;
};

/** The field at which a problem of a body is told, where the sheet has one. */
export const FIELD_OF_PROBLEM: Readonly<Partial<Record<BodyProblem['kind'], string>>> = {
  slug_form: 'slug',
  slug_reserved: 'slug',
  slug_taken: 'slug',
  name_blank: 'fullName',
  name_too_long: 'fullName',
  name_taken: 'fullName',
  same_name: 'fullName',
  credit_code: 'creditCode',
  credit_code_taken: 'creditCode',
  level_of_kind: 'level',
  no_such_parent: 'parent',
  under_itself: 'parent',
  parent_is_lower: 'parent',
  no_such_competent: 'competent',
  no_such_successor: 'to',
  two_receivers: 'to',
  not_after: 'on',
  index_pattern: 'pattern',
  mail: 'mail',
  no_such_section: 'section',
  section_closed: 'section',
  section_name_taken: 'sectionName',
};
