import { namesOfBodies, NO_CONTACT, NO_SETTINGS, type BodyChange } from '../../agency/index.ts';
import type { ActSheet } from '../act-sheet/act-sheet.ts';
import { BODY_EFFECTS, BODY_FIELDS } from '../texts/body-acts.ts';
import {
  DAY_FIELD,
  IDENTITY_FIELDS,
  NAME_FIELDS,
  ofKind,
  PLACE_FIELDS,
  readIdentity,
  readNames,
  readPlace,
  sayPlace,
} from './naming-acts.ts';
import { finder, sheetOf, type SheetAsked } from './sheet-of-body.ts';

/** 设立机关的办理单. `under`: the body under which it is to stand, by name, where one is known. */
export function foundingSheet(under: string | null, asked: SheetAsked): ActSheet<readonly BodyChange[]> {
  const { database, clock } = asked.ground;
  const on = clock.today();
  const find = finder(asked.ground);
  return sheetOf('found', asked, {
    body: (newId) => newId,
    isEnding: false,
    fields: [
      ...NAME_FIELDS,
      ...IDENTITY_FIELDS,
      ...PLACE_FIELDS,
      { ...DAY_FIELD, label: BODY_FIELDS.founded, hint: BODY_FIELDS.foundedHint },
    ],
    start: { kind: 'department', level: 'county', parent: under ?? '' },
    read: async (reader) => [
      {
        kind: 'found',
        names: readNames(reader),
        identity: readIdentity(reader),
        place: await readPlace(reader, find),
        on: reader.dayOrNone('on'),
        contact: NO_CONTACT,
        settings: NO_SETTINGS,
      },
    ],
    effects: async (changes) => {
      const [founded] = ofKind(changes, 'found');
      if (founded === undefined) return [];
      const { names, identity, place } = founded;
      const ids = [place.parent, place.competent].filter((one) => one !== null);
      const called = await database.read((transaction) => namesOfBodies(transaction, ids, on));
      return [
        BODY_EFFECTS.founded(names.fullName),
        ...sayPlace(place, called),
        identity.slug === null ? BODY_EFFECTS.noColumn : BODY_EFFECTS.column(identity.slug),
      ];
    },
  });
}
