import {
  actorOf,
  changeOfficer,
  personsCalled,
  readBody,
  sayOfficerProblem,
  tryOfficerChange,
  type OfficerProblem,
} from '../../agency/index.ts';
import { err, ok } from '../../base/result.ts';
import type { ActProblem } from '../../platform/ledger/index.ts';
import type { ActSheet, TypedProblem } from '../act-sheet/act-sheet.ts';
import { TypedReader } from '../act-sheet/typed-reader.ts';
import type { Ground } from '../ground.ts';
import { BODY_FAULTS } from '../texts/body-acts.ts';
import { OFFICER_ACTS, type OfficerActKey } from '../texts/officer-acts.ts';
import type { SheetAsked } from './sheet-of-body.ts';
import { END_DEPUTY, NAME_DEPUTY } from './deputy-acts.ts';
import { FIELD_OF_OFFICER_PROBLEM, type AskedOfOfficer, type OfficerAct } from './officer-act.ts';
import { readOfficerView, type OfficerView } from './officer-view.ts';
import { CORRECT, ENTER } from './person-acts.ts';
import { LEAVE, PLACE } from './post-acts.ts';
import { GIVE_ROLE, TAKE_ROLE } from './role-acts.ts';

const ACTS: Readonly<Record<OfficerActKey, OfficerAct>> = {
  enter: ENTER,
  place: PLACE,
  correct: CORRECT,
  leave: LEAVE,
  'give-role': GIVE_ROLE,
  'take-role': TAKE_ROLE,
  'name-deputy': NAME_DEPUTY,
  'end-deputy': END_DEPUTY,
};

/** The officer of a sheet; `id` null: one who is to be entered. */
export type OfficerAsked = SheetAsked & {
  readonly agency: string;
  readonly id: string | null;
  readonly isSmall: boolean;
};

/** 人员办理单: the sheet of one act on an officer; null where there is no such body or officer. */
export async function officerSheet(key: OfficerActKey, asked: OfficerAsked): Promise<ActSheet<AskedOfOfficer> | null> {
  const { ground, staff, back, agency, id, isSmall } = asked;
  const view = id === null ? await viewOfNew(ground, agency) : await readOfficerView(ground, agency, id);
  if (view === null) return null;
  const act = ACTS[key];
  const { title, lead, button } = OFFICER_ACTS[key];
  const actor = actorOf(staff.acting.officer.id);
  const fields = act.fields(view);
  const problemsOf = (problem: OfficerProblem | ActProblem): readonly TypedProblem[] => {
    const field = FIELD_OF_OFFICER_PROBLEM[problem.kind as OfficerProblem['kind']] ?? null;
    return [{ field: fields.some(({ name }) => name === field) ? field : null, words: sayProblem(problem) }];
  };
  return {
    title: id === null ? title : { zh: `${title.zh}：${view.name}`, en: `${title.en}: ${view.name}` },
    lead,
    button,
    isEnding: act.isEnding,
    fields,
    start: act.start(view),
    back,
    read: async (typed) => {
      const reader = new TypedReader(typed, view.today);
      return reader.answer(await act.read(reader, view, ground));
    },
    tryOut: async (change, newId) => {
      const tried = await ground.database.read((transaction) =>
        tryOfficerChange(transaction, { agency, officer: id ?? newId, isSmall, actor }, change),
      );
      return tried.ok ? [] : problemsOf(tried.reason);
    },
    effects: async (change) => act.effects(change, await withDeputy(ground, view, change), isSmall),
    carryOut: async (change, actKey) => {
      const request = {
        agency,
        officer: id ?? actKey,
        key: actKey,
        actor,
        algorithm: ground.algorithm,
        at: ground.clock.moment(),
        isSmall,
      };
      const done = await changeOfficer(ground.database, request, change);
      if (!done.ok) return err(problemsOf(done.reason));
      return ok(`${back}${id === null ? `/${actKey}` : ''}?done=${key}`);
    },
  };
}

function sayProblem(problem: OfficerProblem | ActProblem) {
  if (problem.kind === 'stream_moved') return BODY_FAULTS.moved;
  return problem.kind === 'key_used_otherwise' ? BODY_FAULTS.keyUsed : sayOfficerProblem(problem);
}

function viewOfNew({ database, clock }: Ground, agency: string): Promise<OfficerView | null> {
  return database.read(async (transaction) => {
    const { body } = await readBody(transaction, agency);
    if (body === null) return null;
    return { agency, id: '', body, officer: null, name: '', account: '', others: new Map(), today: clock.today() };
  });
}

/** A deputy who is to be named is no name yet that the page of the officer knows. */
async function withDeputy({ database }: Ground, view: OfficerView, change: AskedOfOfficer): Promise<OfficerView> {
  if (change.kind !== 'name_deputy') return view;
  const persons = await database.read((transaction) => personsCalled(transaction, [change.deputy]));
  const named = [...persons].map(([id, { name }]) => [id, name] as const);
  return { ...view, others: new Map([...view.others, ...named]) };
}
