import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { otherYears } from './other-years.ts';
import { reportYear } from './report-year.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { textFinding } from './text-finding.ts';

/** 统计期限与年度: the period is the calendar year of the title, the opening names that year, and last year's text is not left in. */
export const period: Rule = { id: 'PERIOD', check };

function check(checked: Checked): readonly Finding[] {
  const year = reportYear(checked.reading.report);
  const sentences = sentencesOf(checked.reading).filter(({ part }) => part !== 'title' && part !== 'closing');
  const wrong = sentences.flatMap(
    (sentence) => wrongPeriod(sentence, year, checked) ?? wrongOpening(sentence, year, checked) ?? [],
  );
  if (year === null) return wrong;
  const quoted = new Set(wrong.map(({ text }) => text));
  return [...wrong, ...otherYears(sentences, year, checked).filter(({ text }) => !quoted.has(text))];
}

const PERIOD_SAID = /统计(?:期|时|周期|范围|区间|截|年限|年度|数据)|(?:期限|时限|起止|数据统计|列数据|用数据)/u;
const MONTH_DAY = String.raw`(?<M>\d{1,2})月(?:(?<D>\d{1,2})日?)?`;
const RANGE = new RegExp(
  String.raw`(?<from>20\d{2})年${MONTH_DAY.replace('<M>', '<fromMonth>').replace('<D>', '<fromDay>')}(?:0时|零时)?(?:起|开始)?，?(?:至|到|-|–|—{1,2}|－|~|～|―|─|止)(?:(?<to>20\d{2})年)?${MONTH_DAY.replace('<M>', '<toMonth>').replace('<D>', '<toDay>')}`,
  'gu',
);

/** The finding on a sentence that gives the statistics period and gives it wrong; null when it gives none. */
function wrongPeriod(sentence: Sentence, year: number | null, { form }: Checked): readonly Finding[] | null {
  if (!PERIOD_SAID.test(sentence.folded)) return null;
  const ranges = [...sentence.folded.matchAll(RANGE)].filter(({ groups }) => groups !== undefined);
  if (ranges.length === 0) return null;
  const faulty = ranges.find(({ groups }) => !isCalendarYear(groups ?? {}, year));
  if (faulty === undefined) return [];
  const right = year === null ? '1月1日至12月31日' : `${year}年1月1日至${year}年12月31日`;
  return [
    textFinding({
      rule: period.id,
      severity: 'error',
      message: {
        zh: `统计期限写的是“${faulty[0]}”，应为${right}`,
        en: `The period of the figures is given as "${faulty[0]}"; it has to be 1 January to 31 December${year === null ? '' : ` ${year}`}`,
      },
      basis: form.notice.number,
      text: sentence.text,
      place: sentence.place,
    }),
  ];
}

function isCalendarYear(said: Readonly<Record<string, string | undefined>>, year: number | null): boolean {
  const from = Number(said['from']);
  const to = said['to'] === undefined ? from : Number(said['to']);
  if (from !== to || (year !== null && from !== year)) return false;
  if (Number(said['fromMonth']) !== 1 || Number(said['toMonth']) !== 12) return false;
  return [undefined, '1', '01'].includes(said['fromDay']) && [undefined, '31'].includes(said['toDay']);
}

const OPENING_SAID =
  /现(?:将|就|把|向|公布|公开|发布)|特(?:向|编制|制定|公布|此)|兹|予以公布|向社会(?:公布|公开)|编制(?:本|形成|了|而成)|形成了|本(?:年度)?(?:报告|年报)|报告如下|汇报如下/u;
const REPORT_NAMED =
  /(?<!\d)(20\d{2})年?度?[^，。；《》年]{0,24}?(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:情况|年度)?(?:工作)?(?:年度报告|年报|报告|情况)/u;
/** Notices and plans of another year may be cited; only the report's own name is judged. */
const OTHER_TITLES =
  /《[^《》]*(?:通知|要点|办法|方案|格式|意见|规定|指引|条例|函)[^《》]*》|[^，。；]{0,60}的?(?:通知|要点|部署|文件|函)(?:[^，。；]{0,6}(?:要求|精神|规定))?/gu;

/** The finding on an opening that announces the report of another year; null when there is none. */
function wrongOpening(sentence: Sentence, year: number | null, { form }: Checked): readonly Finding[] | null {
  if (
    year === null ||
    (sentence.part !== 'opening' && sentence.part !== 'overview') ||
    !OPENING_SAID.test(sentence.folded)
  )
    return null;
  const said = REPORT_NAMED.exec(sentence.folded.replaceAll(OTHER_TITLES, ''));
  const named = Number(said?.[1]);
  if (said === null || named === year || /基础上|汇总/u.test(sentence.folded)) return null;
  return [
    textFinding({
      rule: period.id,
      severity: 'error',
      message: {
        zh: `这里写的是${named}年的报告，本报告的年度是${year}年`,
        en: `The report of ${named} is announced here; this is the report of ${year}`,
      },
      basis: form.notice.number,
      text: sentence.text,
      place: sentence.place,
    }),
  ];
}
