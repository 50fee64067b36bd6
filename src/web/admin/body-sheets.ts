import {
  actorOf,
  changeBody,
  countOfficers,
  namesOfBodies,
  nameOn,
  NO_CONTACT,
  NO_SETTINGS,
  readBody,
  sayBodyProblem,
  tryBodyChange,
  type BodyChange,
  type BodyProblem,
} from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import type { ActProblem } from '../../platform/ledger/index.ts';
import type { ActSheet, FormField, TypedProblem } from '../act-sheet/act-sheet.ts';
import { TypedReader } from '../act-sheet/typed-reader.ts';
import type { Ground, Staff } from '../ground.ts';
import { BODY_ACTS, BODY_EFFECTS, BODY_FAULTS, BODY_FIELDS, type BodyActKey } from '../texts/body-acts.ts';
import { FIELD_OF_PROBLEM, type BodyAct, type BodyView } from './body-act.ts';
import { CLOSE, MERGE, SPLIT, TRANSFER } from './ending-acts.ts';
import { findBody } from './find-body.ts';
import {
  DAY_FIELD,
  IDENTIFY,
  IDENTITY_FIELDS,
  MOVE,
  NAME_FIELDS,
  ofKind,
  PLACE_FIELDS,
  readIdentity,
  readNames,
  readPlace,
  RENAME,
  sayPlace,
} from './naming-acts.ts';
import { CONTACT, LETTERS, REMEDY, TERMS_ACT } from './office-acts.ts';
import { CLOSE_SECTION, OPEN_SECTION, RENAME_SECTION } from './section-acts.ts';

type Changes = readonly BodyChange[];

/** 机关的各种办理, by the key in their address. */
const ACTS: Readonly<Record<Exclude<BodyActKey, 'found'>, BodyAct>> = {
  rename: RENAME,
  move: MOVE,
  identify: IDENTIFY,
  transfer: TRANSFER,
  merge: MERGE,
  split: SPLIT,
  close: CLOSE,
  'open-section': OPEN_SECTION,
  'rename-section': RENAME_SECTION,
  'close-section': CLOSE_SECTION,
  contact: CONTACT,
  letters: LETTERS,
  terms: TERMS_ACT,
  remedy: REMEDY,
};

/** Who asks, of what, and from where he came. */
export type SheetAsked = { readonly ground: Ground; readonly staff: Staff; readonly back: string };

/** 机关办理单: the sheet of one act on a body; null where there is no such body or act. */
export async function bodySheet(key: BodyActKey, id: string, asked: SheetAsked): Promise<ActSheet<Changes> | null> {
  if (key === 'found') return null;
  const act = ACTS[key];
  const view = await viewOf(id, asked.ground);
  if (view === null) return null;
  return sheetOf(key, asked, {
    body: () => id,
    isEnding: act.isEnding,
    fields: act.fields(view),
    start: act.start(view),
    read: (reader, newId) => act.read(reader, view, newId),
    effects: (changes) => act.effects(changes, view),
  });
}

/** 设立机关的办理单. `under`: the body under which it is to stand, by name, where one is known. */
export function foundingSheet(under: string | null, asked: SheetAsked): ActSheet<Changes> {
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

type Made = {
  body(newId: string): string;
  readonly isEnding: boolean;
  readonly fields: readonly FormField[];
  readonly start: Readonly<Record<string, string>>;
  read(reader: TypedReader, newId: string): Promise<Changes>;
  effects(changes: Changes): Promise<readonly Words[]>;
};

function sheetOf(key: BodyActKey, { ground, staff, back }: SheetAsked, made: Made): ActSheet<Changes> {
  const { title, lead, button } = BODY_ACTS[key];
  const problemsOf = (problem: BodyProblem | ActProblem): readonly TypedProblem[] => {
    const field = FIELD_OF_PROBLEM[problem.kind as BodyProblem['kind']] ?? null;
    const shown = made.fields.some(({ name }) => name === field) ? field : null;
    return [{ field: shown, words: sayProblem(problem) }];
  };
  return {
    title,
    lead,
    button,
    isEnding: made.isEnding,
    fields: made.fields,
    start: made.start,
    back,
    read: async (typed, newId) => {
      const reader = new TypedReader(typed, ground.clock.today());
      return reader.answer(await made.read(reader, newId));
    },
    tryOut: async (changes, newId) => {
      const tried = await ground.database.read((transaction) => tryBodyChange(transaction, made.body(newId), changes));
      return tried.ok ? [] : problemsOf(tried.reason);
    },
    effects: (changes) => made.effects(changes),
    carryOut: async (changes, actKey): Promise<Result<string, readonly TypedProblem[]>> => {
      const body = made.body(actKey);
      const done = await changeBody(
        ground.database,
        {
          agency: body,
          key: actKey,
          actor: actorOf(staff.acting.officer.id),
          algorithm: ground.algorithm,
          at: ground.clock.moment(),
        },
        changes,
      );
      if (!done.ok) return err(problemsOf(done.reason));
      return ok(`${back}${key === 'found' ? `/bodies/${body}` : ''}?done=${key}`);
    },
  };
}

export function sayProblem(problem: BodyProblem | ActProblem): Words {
  if (problem.kind === 'stream_moved') return BODY_FAULTS.moved;
  return problem.kind === 'key_used_otherwise' ? BODY_FAULTS.keyUsed : sayBodyProblem(problem);
}

async function viewOf(id: string, ground: Ground): Promise<BodyView | null> {
  const { database, clock } = ground;
  const today = clock.today();
  return database.read(async (transaction) => {
    const { body } = await readBody(transaction, id);
    if (body === null) return null;
    const ids = [body.parent, body.competent].filter((one) => one !== null);
    const names = await namesOfBodies(transaction, ids, today);
    return {
      body,
      today,
      name: nameOn(body, today).fullName,
      parentName: names.get(body.parent ?? '') ?? null,
      competentName: names.get(body.competent ?? '') ?? null,
      officers: await countOfficers(transaction, { agency: id, on: today }),
      find: finder(ground),
      namesOf: (more) => database.read((other) => namesOfBodies(other, more, today)),
    };
  });
}

/** Looks a body up by what was typed at a field, and tells it there where there is none. */
const finder =
  ({ database, clock }: Ground): BodyView['find'] =>
  async (reader, field, text) => {
    const found = await findBody(database, text, clock.today());
    if (!found.ok) reader.fault(field, found.reason);
    return found.ok ? found.value : null;
  };
