import { day, type Day } from '../../../src/base/day.ts';
import type { PolicyChoices } from '../../../src/law/regulation/policy.ts';
import {
  ANSWERING_WAYS,
  answererOf,
  carryOverSources,
  checkSuccessions,
  holderOf,
  whatMoves,
  type Succession,
  type SuccessorKind,
} from '../../../src/law/succession/index.ts';

type Row = {
  readonly from_agency: string;
  readonly to_agency: string;
  readonly function?: string;
  readonly ends?: boolean;
  readonly to_kind?: SuccessorKind;
  readonly on: Day;
};
type Table = { readonly history: readonly Row[]; readonly choices?: PolicyChoices };
type AskedWho = Table & { readonly received_by: string; readonly function?: string; readonly on: Day };

/** 机构承继方面的提问. */
export const SUCCESSION_QUESTIONS = {
  who_answers: ({ history, choices = {}, received_by, function: what, on }: AskedWho) => {
    const answerer = answererOf(
      { receivedBy: received_by, function: what ?? null, on: day(on) },
      history.map(rowOf),
      choices,
    );
    if (!answerer.ok) return { problem: answerer.reason };
    return { ...answerer.value, words: answerer.value.ways.map((way) => ANSWERING_WAYS[way].what.zh) };
  },
  who_has_it: ({ history, agency, function: what, on }: Table & { agency: string; function?: string; on: Day }) => {
    const holder = holderOf({ agency, function: what ?? null, on: day(on) }, history.map(rowOf));
    return holder.ok ? { agency: holder.value.agency, steps: holder.value.path.length } : { problem: holder.reason };
  },
  what_moves: ({ choices = {}, ...row }: Row & { readonly choices?: PolicyChoices }) => ({
    moves: whatMoves(rowOf(row), choices),
  }),
  carry_over_sources: ({ history, agency, year }: Table & { agency: string; year: number }) => ({
    sources: carryOverSources(history.map(rowOf), agency, year),
  }),
  succession_faults: (history: readonly Row[]) => ({ faults: checkSuccessions(history.map(rowOf)) }),
};

function rowOf({ from_agency, to_agency, to_kind, on, ...rest }: Row): Succession {
  return {
    fromAgency: from_agency,
    toAgency: to_agency,
    on: day(on),
    ...rest,
    ...(to_kind === undefined ? {} : { toKind: to_kind }),
  };
}
