import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { chineseNumber, type Cite } from '../regulation/cite.ts';
import { isInForce } from '../regulation/in-force.ts';
import { CLAUSES, ONLINE_CHANNEL_DUTY, type Scope } from './clauses.data.ts';
import type { RemedyClause, RemedyKind, RemedyProblem, RemedySettings } from './remedy.ts';
import {
  LINE_SUPERIOR_TOO,
  RECONSIDERATION_FIRST,
  RECONSIDERATION_TERMS,
  SUIT_AFTER_RECONSIDERATION_TERMS,
  SUIT_TERMS,
  type RemedyTerm,
} from './terms.data.ts';

/** 条款的范围: its key, and the words for it. */
export type ClauseScope = { readonly scope: Scope; readonly about: string };

type Letter = { readonly letterDay: Day; readonly settings: RemedySettings };

/** 救济条款: one clause with organ, court and terms of the day of the letter, or the setting it wants. */
export function clauseFor(scope: ClauseScope, kind: RemedyKind, letter: Letter): Result<RemedyClause, RemedyProblem> {
  const organs = organsOf(letter);
  if (organs.length === 0) return err({ kind: 'no_organ', replyName: letter.settings.replyName });
  const online = onlineSentence(letter);
  if (online === null) return err({ kind: 'no_online_channel' });
  return kind === 'choice'
    ? choice(scope, letter, { organs, online })
    : reconsiderationFirst(scope, letter, { organs, online });
}

type Parts = {
  readonly organs: readonly string[];
  readonly online: { readonly zh: string; readonly cites: readonly Cite[] };
};

function choice(
  scope: ClauseScope,
  { letterDay, settings }: Letter,
  { organs, online }: Parts,
): Result<RemedyClause, RemedyProblem> {
  const court = entered(settings.courts[settings.replyName]);
  if (court === null) return err({ kind: 'no_court', replyName: settings.replyName });
  const reconsideration = termOf(RECONSIDERATION_TERMS, letterDay);
  const suit = termOf(SUIT_TERMS, letterDay);
  if (reconsideration === undefined || suit === undefined) return err({ kind: 'before_the_law' });
  return ok({
    ...scope,
    kind: 'choice',
    organs,
    court,
    terms: { reconsideration, suit, suitAfterReconsideration: null },
    zh:
      fill(CLAUSES.choice, {
        scope: scope.about,
        reconsiderationTerm: sayTerm(reconsideration),
        organs: organs.join('或者'),
        suitTerm: sayTerm(suit),
        court,
      }) + online.zh,
    cites: [reconsideration.cite, ...(organs.length > 1 ? [LINE_SUPERIOR_TOO.cite] : []), suit.cite, ...online.cites],
  });
}

/** No court is named: which one it is follows from the decision on reconsideration. */
function reconsiderationFirst(
  scope: ClauseScope,
  { letterDay }: Letter,
  { organs, online }: Parts,
): Result<RemedyClause, RemedyProblem> {
  const reconsideration = termOf(RECONSIDERATION_TERMS, letterDay);
  const suitAfter = termOf(SUIT_AFTER_RECONSIDERATION_TERMS, letterDay);
  if (reconsideration === undefined || suitAfter === undefined) return err({ kind: 'before_the_law' });
  return ok({
    ...scope,
    kind: 'reconsideration_first',
    organs,
    court: null,
    terms: { reconsideration, suit: null, suitAfterReconsideration: suitAfter },
    zh:
      fill(CLAUSES.reconsideration_first, {
        scope: scope.about,
        reconsiderationTerm: sayTerm(reconsideration),
        organs: organs.join('或者'),
        suitAfterTerm: sayTerm(suitAfter),
      }) + online.zh,
    cites: [
      ...RECONSIDERATION_FIRST.flatMap(({ cites }) => cites),
      reconsideration.cite,
      suitAfter.cite,
      ...online.cites,
    ],
  });
}

function organsOf({ letterDay, settings }: Letter): readonly string[] {
  const { replyName, organs, lineSuperiors = {} } = settings;
  const organ = entered(organs[replyName]);
  if (organ === null) return [];
  const superior = isInForce(LINE_SUPERIOR_TOO, letterDay) === true ? entered(lineSuperiors[replyName]) : null;
  return superior === null ? [organ] : [organ, superior];
}

/** The sentence of the online channel where the letter is served online and the law asks for it; null when the channel is not set. */
function onlineSentence({ letterDay, settings }: Letter): Parts['online'] | null {
  if (settings.electronicService !== true || letterDay < ONLINE_CHANNEL_DUTY.from) return { zh: '', cites: [] };
  const channel = entered(settings.onlineChannel);
  return channel === null ? null : { zh: fill(CLAUSES.online, { channel }), cites: [ONLINE_CHANNEL_DUTY.cite] };
}

/** A setting that is there and not blank. */
function entered(setting: string | null | undefined): string | null {
  return setting === undefined || setting === null || setting.trim() === '' ? null : setting;
}

function termOf(terms: readonly RemedyTerm[], on: Day): RemedyTerm | undefined {
  return terms.find((term) => isInForce(term, on));
}

const UNIT_ZH = { calendar_day: '日', month: '个月' } as const;

function sayTerm({ length, unit }: RemedyTerm): string {
  return chineseNumber(length) + UNIT_ZH[unit];
}

function fill(clause: string, values: Readonly<Record<string, string>>): string {
  return clause.replaceAll(/\{\{(?<key>\w+)\}\}/gu, (hole, key: string) => values[key] ?? hole);
}
