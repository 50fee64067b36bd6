import { clausesOf } from './clauses.ts';
import { figuresIn } from './figures.ts';
import type { Sentence } from './sentences.ts';
import { type YearsNamed, isOfAnotherYear } from './years-named.ts';

/** 正文中的规章、规范性文件件数. */
export type DocumentClaim = {
  readonly row: 'art20_1.rules' | 'art20_1.normative_documents';
  readonly kind: 'issued' | 'abolished' | 'in_force';
  readonly value: number;
  readonly sentence: Sentence;
};

/** Every count of rules or normative documents issued, abolished or in force; other papers (公文、政策文件) are not claimed. */
export function documentClaims(sentence: Sentence, year: number | null): readonly DocumentClaim[] {
  const { folded } = sentence;
  if (!/规范性文件|规章(?!制度)/u.test(folded) || NOT_THE_BODY_S_OWN.test(folded)) return [];
  const years: YearsNamed = { own: year, last: null };
  let row: DocumentClaim['row'] | null = null;
  return clausesOf(folded).flatMap((clause) => {
    if (isOfAnotherYear(clause.text, years)) return [];
    const figures = figuresIn(clause.text);
    return figures.flatMap((figure, index) => {
      const previous = figures[index - 1];
      const between = clause.text.slice(previous?.end ?? 0, figure.start);
      const before = previous === undefined ? between : (between.split('、').at(-1) ?? '');
      const after = clause.text.slice(figure.end, figures[index + 1]?.start).split('、')[0] ?? '';
      row = rowNamed(before + after) ?? row;
      const kind = kindOf(before, after);
      const isCount = ['件', '部', '个', '份', '项'].includes(figure.unit) && !figure.approximate;
      return row === null || kind === null || !isCount ? [] : [{ row, kind, value: figure.value, sentence }];
    });
  });
}

/** Documents examined, filed, explained or made in another's name are counted elsewhere. */
const NOT_THE_BODY_S_OWN = /审查|审核|备案|解读|转载|名义|本级|政府办|起草|征求意见|报送|拟定|各部门|公平竞争|评估/u;

function rowNamed(words: string): DocumentClaim['row'] | null {
  if (/规范性文件/u.test(words)) return 'art20_1.normative_documents';
  return /规章(?!制度)/u.test(words) ? 'art20_1.rules' : null;
}

function kindOf(before: string, after: string): DocumentClaim['kind'] | null {
  if (/其中|含|修订|修改|较|比|增加|减少|公开(?!工作)|发布(?!实施)(?<!(?:制定|印发|制发)发布)|累计|历年/u.test(before))
    return null;
  if (/现行有效|继续有效|有效/u.test(before) || /^(?:行政)?(?:规范性文件|规章)?(?:现行有效|继续有效)/u.test(after))
    return 'in_force';
  if (/废止|失效/u.test(before) || /^(?:行政)?(?:规范性文件|规章)?(?:已|被)?(?:废止|失效)/u.test(after))
    return 'abolished';
  return /制发|制定|印发|出台|新增|未制定/u.test(before) ? 'issued' : null;
}
