import type { Finding } from '../../finding.ts';
import type { Checked } from '../rule.ts';
import type { Sentence } from './sentences.ts';
import { around, textFinding } from './text-finding.ts';

/**
 * 其他年度: places where another year stands as the time of the report's own work (2022年，我局…), as when last year's text is copied.
 * Plans, comparisons, document numbers, names in 《》 and dates are lawful; one finding a year.
 */
export function otherYears(sentences: readonly Sentence[], year: number, { form }: Checked): readonly Finding[] {
  const found = new Map<number, { sentence: Sentence; count: number }>();
  for (const sentence of sentences) {
    for (const named of yearsOfWork(sentence.folded, year)) {
      const before = found.get(named);
      if (before === undefined) found.set(named, { sentence, count: 1 });
      else before.count += 1;
    }
  }
  return [...found].map(([named, { sentence, count }]) =>
    textFinding({
      rule: 'PERIOD',
      severity: 'notice',
      message: {
        zh: `正文按${named}年写工作情况${count > 1 ? `（共${count}处）` : ''}，本报告的年度是${year}年，请核对是否为旧文字`,
        en: `The text speaks of the work of ${named}${count > 1 ? ` (${count} places)` : ''}; this is the report of ${year}, check whether old text was left in`,
      },
      basis: form.notice.number,
      text: around(sentence.text, Math.max(0, sentence.text.indexOf(String(named))), 5),
      place: sentence.place,
    }),
  );
}

/** The years other than the report's own that a sentence gives as the time of work done. */
function yearsOfWork(folded: string, year: number): readonly number[] {
  if (!(folded.match(/20\d{2}/gu) ?? []).some((named) => Number(named) !== year)) return [];
  const masked = folded.replaceAll(/《[^《》]{0,120}》|“[^“”]{0,80}”|[〔[（][^〔〕[\]（）]{0,60}[〕\]）]/gu, '《》');
  // A sentence that names the report's own year beside another compares the two.
  if (masked.includes(`${year}年`) || /今年|本年|近[两二三四五几]年|历年|历次|以来/u.test(masked)) return [];
  const years = [...masked.matchAll(TIME_OF_WORK), ...masked.matchAll(DAY_OF_FIGURES)].map((match) => Number(match[1]));
  return [...new Set(years)].filter(
    (named) => named !== year && named >= 2008 && named <= year + 1 && isWorkDone(masked, named, year),
  );
}

/** A clause that opens with a year: 2022年，我局 …; 2022年度共收到 …. */
const TIME_OF_WORK =
  /(?:^|[，。；：、》]|情况|方面|[一二三四五六]是)(?:在)?(20\d{2})年(?:度|全年|全年度)?(?:，|(?=我[局县区市镇乡街厅委办院省会司处所中单部]|全[县区市镇乡省局州街年]|本(?:机关|局|单位|部门|街道|镇|级)|共|累计|主动公开|通过|收到|受理|未|没有|新收|制发|制定|办理))/gu;
/** 截至2022年12月31日: the day of the report's own figures. */
const DAY_OF_FIGURES = /截[至止](?:到|于)?(20\d{2})年(?:12月31日|12月底|底|末|年底)/gu;

function isWorkDone(masked: string, named: number, year: number): boolean {
  if (named > year) return !PLAN.test(masked) && /(?:共|累计|收到|受理|发布|公开|办理)[^，。；]{0,20}\d/u.test(masked);
  if (HISTORY.test(masked)) return false;
  return named === year - 1 || !/起|成立|施行|实施|印发|出台|修订|组建|建立|获|荣获|划转|机构改革/u.test(masked);
}

const PLAN = /将|拟|计划|打算|下一步|下步|继续|进一步|力争|着力|争取|努力|要/u;
const HISTORY =
  /成立|组建|挂牌|机构改革|施行|划转|合并|撤销|相比|对比|相较|上年度?存在|已(?:全部)?整改|问题整改|整改(?:落实|情况|完成)|遗留|结转/u;
