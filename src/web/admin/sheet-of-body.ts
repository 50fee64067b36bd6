import {
  actorOf,
  changeBody,
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
import { BODY_ACTS, BODY_FAULTS, type BodyActKey } from '../texts/body-acts.ts';
import { FIELD_OF_PROBLEM, type BodyView } from './body-act.ts';
import { findBody } from './find-body.ts';

type Changes = readonly BodyChange[];

/** Who asks, of what, and from where he came. */
export type SheetAsked = { readonly ground: Ground; readonly staff: Staff; readonly back: string };

/** What one act on a body makes of its sheet. `newId`: that of a body or section that comes into being. */
export type Made = {
  body(newId: string): string;
  readonly isEnding: boolean;
  readonly fields: readonly FormField[];
  readonly start: Readonly<Record<string, string>>;
  read(reader: TypedReader, newId: string): Promise<Changes>;
  effects(changes: Changes): Promise<readonly Words[]>;
};

/** 机关办理单: tried as things stand, done once under its key. */
export function sheetOf(key: BodyActKey, { ground, staff, back }: SheetAsked, made: Made): ActSheet<Changes> {
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

function sayProblem(problem: BodyProblem | ActProblem): Words {
  if (problem.kind === 'stream_moved') return BODY_FAULTS.moved;
  return problem.kind === 'key_used_otherwise' ? BODY_FAULTS.keyUsed : sayBodyProblem(problem);
}

/** Looks a body up by what was typed at a field, and tells it there where there is none. */
export const finder =
  ({ database, clock }: Ground): BodyView['find'] =>
  async (reader, field, text) => {
    const found = await findBody(database, text, clock.today());
    if (!found.ok) reader.fault(field, found.reason);
    return found.ok ? found.value : null;
  };
