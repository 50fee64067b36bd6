import { APPLICATION, CHANNEL, OTHER_BUSINESS, OUTCOME_PHRASES } from '../../../law/index.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Figure, figuresIn } from './figures.ts';
import { saysNoApplications } from './no-applications.ts';
import type { Sentence } from './sentences.ts';
import { type YearsNamed, isOfAnotherYear } from './years-named.ts';

/** 正文数字: what a sentence states about applications. `handled` and `stated` leave open which row of table 3 is meant. */
export type ApplicationClaim = {
  readonly kind:
    | 'received'
    | 'handled'
    | 'stated'
    | 'replied'
    | 'carried_over'
    | 'carried_forward'
    | 'natural_person'
    | 'outcome';
  /** The row of table 3 for an outcome. */
  readonly row: string | null;
  readonly value: number;
  readonly breakdown: boolean;
  /** The sentence speaks of what was carried over, so a figure may hold both. */
  readonly withCarriedOver: boolean;
  readonly sentence: Sentence;
};

/** Who reports, and for which year: a government office's figures are a part of the government's. */
export type Reporter = { readonly year: number | null; readonly isOffice: boolean };

/** Every figure of a sentence that can be compared with table 3. Where the words leave a doubt, nothing is claimed. */
export function applicationClaims(sentence: Sentence, reporter: Reporter): readonly ApplicationClaim[] {
  const { folded } = sentence;
  const claims: ApplicationClaim[] = [];
  const years: YearsNamed = { own: reporter.year, last: null };
  let object: Subject = sentence.topic === 'applications' ? 'applications' : null;
  let governing: ApplicationClaim['kind'] | null = null;
  const sorted = DOCUMENTS_SORTED.test(folded);
  for (const clause of clausesOf(folded)) {
    const past = isOfAnotherYear(clause.text, years);
    if (saysNoApplications(clause.text, sentence.topic) && !past) {
      claims.push({
        kind: 'received',
        row: null,
        value: 0,
        breakdown: clause.breakdown,
        withCarriedOver: false,
        sentence,
      });
      continue;
    }
    for (const piece of piecesOf(clause)) {
      object = subjectOf(piece) ?? object;
      if (past || object !== 'applications' || !isComparable(piece, clause)) continue;
      const role = roleOf(piece, clause, { reporter, governing, sorted, folded });
      if (role === null) continue;
      if (!clause.breakdown) governing = role.kind;
      const { figure } = piece;
      claims.push({
        ...role,
        value: figure.value,
        breakdown: clause.breakdown,
        withCarriedOver: /结转|转结|遗留/u.test(folded),
        sentence,
      });
    }
    object = subjectOfText(clause.text) ?? object;
  }
  return claims;
}

/** A text that sorts documents by 公开属性 uses the words of the outcomes for something else. */
const DOCUMENTS_SORTED = /公开属性|公文|发文|文件|主动公开(?:类|信息)?\d/u;

type Subject = 'applications' | 'other' | null;
type Piece = { readonly figure: Figure; readonly before: string; readonly after: string };

/** Cuts a clause into its figures, each with the words that belong to it. */
function piecesOf(clause: Clause): readonly Piece[] {
  const figures = figuresIn(clause.text);
  return figures.map((figure, index) => {
    const previous = figures[index - 1];
    const between = clause.text.slice(previous?.end ?? 0, figure.start);
    const before = previous === undefined ? between : (between.split(LIST_MARK).at(-1) ?? '');
    const after = clause.text.slice(figure.end, figures[index + 1]?.start).split(LIST_MARK)[0] ?? '';
    return { figure, before: inherited(before, clause.text, previous), after };
  });
}

const LIST_MARK = /[、和及与]/u;

/** 收到留言5件、依申请公开3件: the second figure has the verb of the first. */
function inherited(before: string, clause: string, previous: Figure | undefined): string {
  if (previous === undefined || !APPLICATION.test(before) || before.search(VERB) >= 0) return before;
  return `${/收到|新收|受理|接收|接到/u.exec(clause.slice(0, previous.start))?.[0] ?? ''}${before}`;
}

function subjectOf({ before, after }: Piece): Subject {
  return subjectOfText(before + after);
}

function subjectOfText(text: string): Subject {
  const bare = text.replaceAll(/信访举报投诉类(?:申请)?|要求提供公开出版物/gu, '');
  if (OTHER_BUSINESS.test(bare)) return 'other';
  return APPLICATION.test(bare) ? 'applications' : null;
}

function isComparable({ figure, before, after }: Piece, clause: Clause): boolean {
  if (figure.approximate || COMPARISON.test(before) || /^[^，]{0,4}(?:以上|以下|左右|增加|减少|增长|下降)/u.test(after))
    return false;
  return clause.behind === null || !COMPARISON.test(clause.behind);
}

const COMPARISON = /较|比|同比|环比|相较|增加|减少|增长|下降|上升|增幅|降幅|多出|少于|超过|平均|每/u;

const VERB = /收到|新收|新增|受理|接收|接到|收悉|答复|办结|办理完毕|办复|回复|处理完毕|办毕|办理|处理|承办/gu;
const RECEIVED = /^(?:收到|新收|新增|受理|接收|接到|收悉)$/u;
const REPLIED = /^(?:答复|办结|办理完毕|办复|回复|处理完毕|办毕)$/u;

type Role = Pick<ApplicationClaim, 'kind' | 'row'>;
type Surroundings = { reporter: Reporter; governing: ApplicationClaim['kind'] | null; sorted: boolean; folded: string };

/** The row that a figure speaks of: the words before it go before the words behind it. */
function roleOf(piece: Piece, clause: Clause, around: Surroundings): Role | null {
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
    if (last === undefined) continue;
    if (FILLING.test(before.slice(last.index + last[0].length))) return row;
  }
  return null;
}

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
function naturalPerson(governing: ApplicationClaim['kind'] | null): Role | null {
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
