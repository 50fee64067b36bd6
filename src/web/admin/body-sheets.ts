import {
  countOfficers,
  governmentAbove,
  namesOfBodies,
  nameOn,
  readBody,
  type Body,
  type BodyChange,
} from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { ActSheet } from '../act-sheet/act-sheet.ts';
import type { Ground } from '../ground.ts';
import type { BodyActKey } from '../texts/body-acts.ts';
import type { BodyAct, BodyView } from './body-act.ts';
import { CLOSE, MERGE, SPLIT, TRANSFER } from './ending-acts.ts';
import { IDENTIFY, MOVE, RENAME } from './naming-acts.ts';
import { CONTACT, LETTERS, REMEDY, TERMS_ACT } from './office-acts.ts';
import { CLOSE_SECTION, OPEN_SECTION, RENAME_SECTION } from './section-acts.ts';
import { finder, sheetOf, type SheetAsked } from './sheet-of-body.ts';

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

/** A circle is refused by the acts; the count is a second hand, for what stands in a database may be anything. */
const HIGHEST = 10;

async function governmentNameAbove(
  transaction: Transaction,
  parent: string | null,
  today: Day,
): Promise<string | null> {
  const above: Body[] = [];
  for (let id = parent; id !== null && above.length < HIGHEST; id = above.at(-1)?.parent ?? null) {
    const { body } = await readBody(transaction, id);
    if (body === null) break;
    above.push(body);
  }
  const government = governmentAbove(above);
  return government === null ? null : nameOn(government, today).fullName;
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
      governmentName: await governmentNameAbove(transaction, body.parent, today),
      parentName: names.get(body.parent ?? '') ?? null,
      competentName: names.get(body.competent ?? '') ?? null,
      officers: await countOfficers(transaction, { agency: id, on: today }),
      find: finder(ground),
      namesOf: (more) => database.read((other) => namesOfBodies(other, more, today)),
    };
  });
}
