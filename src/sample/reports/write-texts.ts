import type { Report } from '../../annual-report/index.ts';
import type { Day } from '../../base/day.ts';
import {
  ASPECTS,
  DOWNLOAD,
  NOBODY_ASKED,
  OPENINGS,
  OTHER_MATTERS,
  PROBLEM_FORMS,
  PROBLEMS,
  SAMPLE_MARK,
  SUM_STATEMENT,
  type WordChoices,
} from './report-words.data.ts';
import { SeededRandom } from '../time/seeded-random.ts';

/** Whose report it is, of which year, and what stands in its tables. */
export type TextsAsked = {
  readonly seed: string;
  /** The key of the body. */
  readonly key: string;
  readonly body: string;
  /** How it speaks of itself (我局、我镇). */
  readonly we: string;
  /** The section that keeps disclosure. */
  readonly office: string;
  readonly published: string;
  readonly asked: string;
  readonly year: number;
  readonly on: Day;
  readonly isSum: boolean;
  /** Bodies that ended in the year, and how many open cases came over from each. */
  readonly takenOver: readonly { readonly from: string; readonly cases: number }[];
  readonly tables: Pick<Report, 'table2' | 'table3' | 'table4'>;
};

type Texts = Pick<Report, 'opening' | 'sections' | 'beside_tables' | 'closing'>;

/** 写文字部分: bodies draw their words by chance, and from year to year take others in turn; every figure is taken from the tables. */
export function writeTexts(asked: TextsAsked): Texts {
  const { seed, key, body, we, office, published, year, on, isSum } = asked;
  const random = new SeededRandom(seed, `report words ${key}`);
  const known = { body, we, office, published, asked: asked.asked, year: String(year), ...figuresSaid(asked) };
  const choose = (choices: WordChoices) => filled(inTurn(choices, random, year), known);
  const opening = [choose(OPENINGS), isSum ? SUM_STATEMENT : '', filled(DOWNLOAD, known), SAMPLE_MARK]
    .filter((line) => line !== '')
    .join('\n');
  const overview = ASPECTS.map(({ heading, choices }) => {
    const isUnasked = choices === APPLICATIONS && applicationsIn(asked) === 0;
    return `${heading}\n${choose(isUnasked ? NOBODY_ASKED : choices)}`;
  }).join('\n');
  const first = random.whole(0, PROBLEMS.length - 1) + year * 2;
  const problems = ['（一）', '（二）'].map((number, index) => {
    const said = PROBLEMS[(first + index) % PROBLEMS.length];
    const form = PROBLEM_FORMS[(first + index) % PROBLEM_FORMS.length] ?? '';
    return `${number}${filled(form, { ...known, ...said })}`;
  });
  return {
    opening,
    sections: { overview, problems: problems.join('\n'), other_matters: choose(OTHER_MATTERS) },
    beside_tables: { disputes: disputesSaid(asked) },
    closing: `${body}\n${dayInWords(on)}`,
  };
}

const APPLICATIONS = ASPECTS[1]?.choices;

/** Applications that had to be answered in the year. */
const applicationsIn = ({ tables: { table3 } }: TextsAsked): number =>
  Number(table3?.['received_this_year']?.['total']) + Number(table3?.['carried_over_from_last_year']?.['total']);

/** The same body takes the next of the choices a year later. */
function inTurn(choices: WordChoices, random: SeededRandom, year: number): string {
  return choices[(random.whole(0, choices.length - 1) + year) % choices.length] ?? '';
}

const filled = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`A text of the sample asks for ${name}`);
    return value;
  });

function figuresSaid({ tables, takenOver }: TextsAsked): { readonly applications: string; readonly documents: string } {
  const total = (row: string) => Number(tables.table3?.[row]?.['total'] ?? 0);
  const documents = (column: string) => Number(tables.table2?.['art20_1.normative_documents']?.[column] ?? 0);
  const received = total('received_this_year');
  const carried = total('carried_over_from_last_year');
  const forward = total('carried_forward_to_next_year');
  const came = takenOver.filter(({ cases }) => cases > 0).map(({ from, cases }) => `由原${from}转来${cases}件`);
  const before = carried > 0 ? `，上年结转${carried}件${came.length > 0 ? `（其中${came.join('，')}）` : ''}` : '';
  const begun = `全年${received === 0 ? '未收到政府信息公开申请' : `新收政府信息公开申请${received}件`}${before}。`;
  const ended =
    received + carried === 0
      ? ''
      : `办结${total('outcome.total')}件${forward > 0 ? `，结转下年度继续办理${forward}件` : '，没有结转下年度的件'}。`;
  const issued = documents('issued_this_year');
  const abolished = documents('abolished_this_year');
  const inForce = documents('in_force');
  return {
    applications: `${begun}${ended}`,
    documents:
      inForce + issued + abolished === 0
        ? ''
        : `全年制发行政规范性文件${issued}件，废止${abolished}件，现行有效${inForce}件。`,
  };
}

const WAYS = [
  ['reconsideration', '行政复议'],
  ['litigation_direct', '未经复议直接起诉'],
  ['litigation_after_reconsideration', '复议后起诉'],
] as const;

/** What stands beside table 4. */
function disputesSaid({ year, tables: { table4 } }: TextsAsked): string {
  const counted = WAYS.map(([way, name]) => [name, Number(table4?.[`${way}.total`] ?? 0)] as const);
  const some = counted.filter(([, number]) => number > 0);
  if (some.length === 0) return `${year}年未发生因政府信息公开引起的行政复议、行政诉讼。`;
  return `${year}年因政府信息公开发生${some.map(([name, number]) => `${name}${number}件`).join('，')}。`;
}

/** 2026年1月15日. */
const dayInWords = (on: Day): string => {
  const [year, month, date] = on.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
