import { APPLICATION, CHANNEL, OUTCOME_PHRASES } from '../../../law/index.ts';
import type { Clause } from './clauses.ts';
import type { Figure } from './figures.ts';

/** What a figure in a text counts. `handled` and `stated` leave open which row of table 3 is meant. */
export type ClaimKind =
  | 'received'
  | 'handled'
  | 'stated'
  | 'replied'
  | 'carried_over'
  | 'carried_forward'
  | 'natural_person'
  | 'outcome';

/** Who reports, and for which year: a government office's figures are a part of the government's. */
export type Reporter = { readonly year: number | null; readonly isOffice: boolean };

/** A figure with the words of its clause that belong to it. */
export type Piece = { readonly figure: Figure; readonly before: string; readonly after: string };

/** The kind of claim and, for an outcome, the row of table 3. */
export type Role = { readonly kind: ClaimKind; readonly row: string | null };
/** What the sentence has said so far; `sorted`: it sorts documents by 公开属性, so the words of the outcomes mean something else. */
export type Surroundings = { reporter: Reporter; governing: ClaimKind | null; sorted: boolean; folded: string };

/** The row that a figure speaks of: the words before it go before the words behind it. */
export function roleOf(piece: Piece, clause: Clause, around: Surroundings): Role | null {
  const { before, after, figure } = piece;
  if (/复议|诉讼/u.test(before + after) || !CASE_UNITS.has(figure.unit)) return null;
  const { year } = around.reporter;
  if (carriedOver(year).test(before)) return { kind: 'carried_over', row: null };
  if (carriedForward(year).test(before)) return { kind: 'carried_forward', row: null };
  if (!around.sorted && FEW_UNITS.has(figure.unit)) {
    const row = outcomeBefore(before);
    if (row !== null) return { kind: 'outcome', row };
  }
  if (NATURAL_BEFORE.test(before) && !/法人/u.test(before)) return naturalPerson(around.governing);
  const verb = roleOfVerb(piece, clause, around);
  if (verb !== undefined) return verb;
  return roleBehind(piece, clause, around);
}

export const VERB = /收到|新收|新增|受理|接收|接到|收悉|答复|办结|办理完毕|办复|回复|处理完毕|办毕|办理|处理|承办/gu;
const RECEIVED = /^(?:收到|新收|新增|受理|接收|接到|收悉)$/u;
const REPLIED = /^(?:答复|办结|办理完毕|办复|回复|处理完毕|办毕)$/u;

const CASE_UNITS = new Set(['件', '件次', '份', '宗', '起', '例', '个', '条', '封', '次', '笔', '人次']);
const FEW_UNITS = new Set(['件', '件次', '份', '宗', '起', '例', '个']);

const carriedOver = (year: number | null): RegExp =>
  new RegExp(
    `(?:(?:上|去|前)一?年(?:度|末)?|${(year ?? 0) - 1}年(?:度|末)?)的?(?:结转|转结|转入|遗留|顺延)|(?:结转|转结)(?:自)?(?:上|去|${(year ?? 0) - 1})`,
    'u',
  );
const carriedForward = (year: number | null): RegExp =>
  new RegExp(`(?:结转|转结|转|顺延|延续|移)(?:至|到|入)?(?:下|次|明|翌|${(year ?? 0) + 1})一?(?:个)?(?:年|度)`, 'u');

/** The outcome named right before the figure, but for filling words. */
function outcomeBefore(before: string): string | null {
  for (const { row, said } of OUTCOME_PHRASES) {
    const last = [...before.matchAll(said)].at(-1);
    if (last === undefined || JOINED.test(before.slice(0, last.index))) continue;
    if (FILLING.test(before.slice(last.index + last[0].length))) return row;
  }
  return null;
}

/** 「予以公开或部分公开59件」 counts two rows in one figure. */
const JOINED = /(?:公开|提供|处理)(?:或者?|和|及|与|、|以及)$/u;

const FILLING = /^(?:政府信息|信息|答复|申请|情形|决定|事项|数量|共计|分别|的|类|为|共|计|有|数|：|“|”){0,4}$/u;

function outcomeBehind(after: string): string | null {
  for (const { row, said } of OUTCOME_PHRASES) {
    const first = [...after.matchAll(said)][0];
    if (
      first !== undefined &&
      /^(?:申请)?(?:均|为|是|系|属于|作出|答复为|决定|依法|被){0,3}$/u.test(after.slice(0, first.index))
    )
      return row;
  }
  return null;
}

const NATURAL_BEFORE = /(?:自然人|公民个人)(?:申请|提交|提出)?的?(?:申请)?(?:数量|数)?(?:为|共|有|共计|：)?$/u;
const NATURAL_BEHIND = /^(?:申请)?(?:均?为|是|系|由|来自)?(?:自然人|公民个人)(?![、和及与等])/u;

/** Applicants are counted under what was received; under anything else the row is not sure. */
function naturalPerson(governing: ClaimKind | null): Role | null {
  return governing === 'received' ? { kind: 'natural_person', row: 'received_this_year' } : null;
}

/** The role that the last verb before the figure gives; undefined when no verb stands there. */
function roleOfVerb({ before, after }: Piece, clause: Clause, around: Surroundings): Role | null | undefined {
  const verb = [...before.matchAll(VERB)].at(-1)?.[0];
  if (verb === undefined) return undefined;
  if (isPartOnly(before, clause, around)) return null;
  if (RECEIVED.test(verb)) {
    return clause.breakdown && !/新收|(?:本年|当年|本年度)新?(?:收到|受理)/u.test(before)
      ? null
      : { kind: 'received', row: null };
  }
  if (REPLIED.test(verb)) return replied(before + after, around);
  return clause.breakdown || !APPLICATION.test(before + after) ? null : { kind: 'handled', row: null };
}

function replied(words: string, { folded }: Surroundings): Role | null {
  return /延期|延长|超期|逾期|书面|口头/u.test(words) || /延期答复|延长答复/u.test(folded)
    ? null
    : { kind: 'replied', row: null };
}

/** One channel, one office, some months: a part of what the table counts. */
function isPartOnly(before: string, clause: Clause, { reporter, folded }: Surroundings): boolean {
  const whole = clause.text;
  if (CHANNEL.test(before) && !/等|多种|各种|各类|各渠道/u.test(before)) return true;
  if (
    /本级|局机关|机关本部|各(?:镇|乡|街道|部门|单位|县|区|市|科|股|处)|[镇乡道]各|部门(?:共|累计)?(?:收到|受理|办理)|系统(?:共|累计)?(?:收到|受理|办理)|各级/u.test(
      whole,
    )
  )
    return true;
  if (!reporter.isOffice && /政府办|办公室|办公厅/u.test(whole)) return true;
  return /半年|季度|月均|重复|不予受理|补正/u.test(before) || PART_OF_THE_YEAR.test(folded);
}

const PART_OF_THE_YEAR =
  /(?:截[至止]到?|^|，|至|-)(?:20\d{2}年)?(?:0?[1-9]|1[01])月(?:底|份|末|，|至(?!12月)|-(?!12月))|[上下]半年|第?[一二三四]季度/u;

/** The role told by the words behind the figure. */
function roleBehind({ before, after, figure }: Piece, clause: Clause, around: Surroundings): Role | null {
  const { year } = around.reporter;
  if (carriedOver(year).test(after) || /^(?:申请)?(?:为|系|是|属)?(?:上|去)一?年/u.test(after))
    return { kind: 'carried_over', row: null };
  if (carriedForward(year).test(after)) return { kind: 'carried_forward', row: null };
  if (!around.sorted && FEW_UNITS.has(figure.unit)) {
    const row = outcomeBehind(after);
    if (row !== null) return { kind: 'outcome', row };
  }
  if (NATURAL_BEHIND.test(after)) return naturalPerson(around.governing);
  if (REPLIED_BEHIND.test(after) && !/未|尚|正在|待|中$/u.test(after) && !/其余|剩余|另|余下/u.test(before)) {
    return isPartOnly(before, clause, around) ? null : replied(after, around);
  }
  if (clause.breakdown || around.sorted || CHANNEL.test(before) || isPartOnly(before, clause, around)) return null;
  return STATED.test(before) ? { kind: 'stated', row: null } : null;
}

const REPLIED_BEHIND =
  /^(?:申请)?(?:(?:均|已|全部|按|依|在)[^，。；]{0,18}|予以|及时)?(?:答复|办结|回复|办理完毕|处理完毕)/u;

const STATED =
  /(?:信息公开申请|依申请公开(?:政府信息)?申请|公开申请|依申请公开件)(?:总?数量?|总件数|件数)?(?:共计|共有|合计|共|为|有|：)?$/u;
