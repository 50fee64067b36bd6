import { APPLICATION } from '../../../law/index.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { figuresIn } from './figures.ts';
import type { Sentence } from './sentences.ts';
import { type YearsNamed, isOfAnotherYear } from './years-named.ts';

/** 正文中的复议、诉讼件数: `both` is one figure for the two together. */
export type DisputeClaim = {
  readonly kind: 'reconsideration' | 'litigation' | 'litigation_direct' | 'litigation_after_reconsideration' | 'both';
  readonly value: number;
  readonly sentence: Sentence;
};

/**
 * Every count of disputes over disclosure in a sentence; disputes over other matters are not claimed. `besideApplications`: an earlier
 * sentence of the paragraph spoke of applications for information.
 */
export function disputeClaims(
  sentence: Sentence,
  year: number | null,
  besideApplications: boolean,
): readonly DisputeClaim[] {
  const { folded } = sentence;
  if (!/复议|诉讼|起诉/u.test(folded) || !isAboutDisclosure(sentence, besideApplications)) return [];
  const years: YearsNamed = { own: year, last: null };
  return clausesOf(folded).flatMap((clause) => {
    if (isOfAnotherYear(clause.text, years)) return [];
    const none = kindsDenied(clause.text);
    if (none.length > 0) return none.map((kind) => ({ kind, value: 0, sentence }));
    return counted(clause, sentence);
  });
}

/** 司法局 counts the reconsiderations it decides for all matters; only disputes over disclosure stand in table 4. */
function isAboutDisclosure({ folded, topic, part }: Sentence, besideApplications: boolean): boolean {
  if (
    /(?:全市|全县|全区|全省|我局)?(?:审理|审结|办理|受理|代理|承办)(?:各类)?(?:行政)?(?:复议|应诉|诉讼)(?:案件|申请)?/u.test(
      folded,
    ) &&
    !/信息公开|公开类/u.test(folded)
  ) {
    return false;
  }
  if (/复议决定书|裁判文书|复议决定公开/u.test(folded)) return false;
  return (
    besideApplications ||
    topic === 'disputes' ||
    topic === 'applications' ||
    part === 'disputes' ||
    /信息公开|公开类|公开工作/u.test(folded) ||
    APPLICATION.test(folded)
  );
}

function kindsDenied(clause: string): readonly DisputeClaim['kind'][] {
  const said = DENIED.exec(clause);
  if (said === null || LIMITED.test(clause) || /[1-9]/u.test(clause.slice(said.index))) return [];
  const words = clause.slice(said.index);
  return [
    ...(/复议/u.test(words) ? (['reconsideration'] as const) : []),
    ...(/诉讼|起诉/u.test(words) ? (['litigation'] as const) : []),
  ];
}

const DENIED =
  /(?:(?<![而有绝从])(?:没有|未曾|未有|均未|从未|并未|未(?!经|审结|结|完|决|能|到|按))|(?:^|全年|均|也|亦|度|期间|目前|局|单位|机关|镇|街道|办)无(?![正法障需效关论]))[^，。；]{0,50}?(?:复议|诉讼|起诉)/u;
/** 未因答复不当被纠错: denies less than that there was any dispute. */
const LIMITED =
  /败诉|纠错|纠正|不当|撤销|违法|过错|失误|超期|逾期|责令|被确认|尚未审结|未审结|不服|错误|差错|不规范|申请行政复议的权利/u;

function counted(clause: Clause, sentence: Sentence): readonly DisputeClaim[] {
  const figures = figuresIn(clause.text);
  return figures.flatMap((figure, index) => {
    if (figure.approximate || !['件', '起', '宗', '例', '次', '件次', '个'].includes(figure.unit)) return [];
    const before = clause.text.slice(figures[index - 1]?.end ?? 0, figure.start);
    const after = (clause.text.slice(figure.end, figures[index + 1]?.start).split(/[、和及与]/u)[0] ?? '').slice(0, 12);
    if (/较|比|同比|增加|减少|下降|增长|上年|去年|结转|每|撤销|撤回|维持|纠正|驳回|终止|终结|败诉|胜诉/u.test(before))
      return [];
    const kind = kindBefore(before) ?? (/复议|诉讼|起诉/u.test(before) ? null : kindBehind(after));
    return kind === null ? [] : [{ kind, value: figure.value, sentence }];
  });
}

/** The kind named right before the figure, with nothing but filling words between. */
function kindBefore(before: string): DisputeClaim['kind'] | null {
  const both = BOTH.exec(before);
  if (both !== null) return 'both';
  if (/复议后(?:再)?(?:提起|又)?(?:行政)?(?:起诉|诉讼)的?(?:案件)?(?:共|为|有|：)?$/u.test(before))
    return 'litigation_after_reconsideration';
  if (/(?:未经(?:行政)?复议)?直接(?:提起|向法院)?(?:行政)?(?:起诉|诉讼)的?(?:案件)?(?:共|为|有|：)?$/u.test(before))
    return 'litigation_direct';
  const named = NAMED.exec(before);
  if (named === null) return null;
  return named[1] === '复议' ? 'reconsideration' : 'litigation';
}

const FILLING = '(?:案件|申请|情况|方面|数量|总数|案|数|共计|合计|发生|收到|新增|共|为|有|均|计|：|的){0,4}$';
const BOTH = new RegExp(`复议(?:案件)?(?:、|和|及|与|或|以及|/)(?:提起)?(?:行政)?(?:诉讼|应诉)${FILLING}`, 'u');
const NAMED = new RegExp(`(复议|诉讼)${FILLING}`, 'u');

function kindBehind(after: string): DisputeClaim['kind'] | null {
  const named =
    /^(?:因)?(?:政府)?(?:信息公开)?(?:类|引发的|引起的|的)?(?:行政)?(复议|诉讼)(?!后)(?:案件|申请|案)?$/u.exec(after);
  if (named === null) return null;
  return named[1] === '复议' ? 'reconsideration' : 'litigation';
}
