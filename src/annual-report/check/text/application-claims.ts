import { APPLICATION, OTHER_BUSINESS } from '../../../law/index.ts';
import { type ClaimKind, type Piece, type Reporter, VERB, roleOf } from './application-roles.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Figure, figuresIn } from './figures.ts';
import { saysNoApplications } from './no-applications.ts';
import type { Sentence } from './sentences.ts';
import { type YearsNamed, isOfAnotherYear } from './years-named.ts';

/** 正文数字: what a sentence states about applications. */
export type ApplicationClaim = {
  readonly kind: ClaimKind;
  /** The row of table 3 for an outcome. */
  readonly row: string | null;
  readonly value: number;
  readonly breakdown: boolean;
  /** The sentence speaks of what was carried over, so a figure may hold both. */
  readonly withCarriedOver: boolean;
  readonly sentence: Sentence;
};

/** A figure with a unit, or a word that says there was none: any other sentence claims nothing. */
const COUNTS = /[\d零〇一二两三四五六七八九十百千余多几万][件份宗起例个条封次笔人]|[未没无零]/u;

/** Every figure of a sentence that can be compared with table 3. Where the words leave a doubt, nothing is claimed. */
export function applicationClaims(sentence: Sentence, reporter: Reporter): readonly ApplicationClaim[] {
  const { folded } = sentence;
  if (!COUNTS.test(folded)) return [];
  const claims: ApplicationClaim[] = [];
  const years: YearsNamed = { own: reporter.year, last: null };
  let object: Subject = sentence.topic === 'applications' ? 'applications' : null;
  let governing: ClaimKind | null = null;
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
