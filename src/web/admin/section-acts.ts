import type { FormField } from '../act-sheet/act-sheet.ts';
import { BODY_EFFECTS, BODY_FIELDS } from '../texts/body-acts.ts';
import type { BodyAct, BodyView } from './body-act.ts';
import { DAY_FIELD, ofKind } from './naming-acts.ts';

const WORDS = BODY_FIELDS;

const openSections = ({ body }: BodyView) => body.sections.filter(({ closed }) => closed === null);

const nameOf = ({ body }: BodyView, id: string): string => body.sections.find((one) => one.id === id)?.name ?? '';

const sectionField = (view: BodyView): FormField => ({
  name: 'section',
  label: WORDS.section,
  kind: 'choice',
  options: openSections(view).map(({ id, name }) => ({ value: id, words: { zh: name, en: name } })),
});

const NAME_FIELD: FormField = { name: 'sectionName', label: WORDS.sectionName, kind: 'line' };

/** 设立股室. */
export const OPEN_SECTION: BodyAct = {
  isEnding: false,
  fields: () => [NAME_FIELD, { ...DAY_FIELD, label: WORDS.opened, hint: WORDS.foundedHint }],
  start: () => ({}),
  read: async (reader, _view, key) => [
    { kind: 'open_section', section: key, name: reader.needed('sectionName'), on: reader.dayOrNone('on') },
  ],
  effects: async (changes) => ofKind(changes, 'open_section').map(({ name }) => BODY_EFFECTS.sectionOpened(name)),
};

/** 股室更名. */
export const RENAME_SECTION: BodyAct = {
  isEnding: false,
  fields: (view) => [sectionField(view), NAME_FIELD, DAY_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader, view) => {
    const section = reader.choice(
      'section',
      view.body.sections.map(({ id }) => id),
    );
    const name = reader.needed('sectionName');
    return [{ kind: 'rename_section', section: section ?? '', name, on: reader.day('on') }];
  },
  effects: async (changes, view) =>
    ofKind(changes, 'rename_section').map(({ section, name }) =>
      BODY_EFFECTS.sectionRenamed(nameOf(view, section), name),
    ),
};

/** 撤销股室. */
export const CLOSE_SECTION: BodyAct = {
  isEnding: true,
  fields: (view) => [sectionField(view), DAY_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader, view) => {
    const section = reader.choice(
      'section',
      view.body.sections.map(({ id }) => id),
    );
    return [{ kind: 'close_section', section: section ?? '', on: reader.day('on') }];
  },
  effects: async (changes, view) =>
    ofKind(changes, 'close_section').map(({ section, on }) => BODY_EFFECTS.sectionClosed(nameOf(view, section), on)),
};
