import type { Words } from '../../../base/words.ts';
import { REPORT_TITLE, SHORT_NAMES, TITLE_TAIL } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { yearInTitle } from './report-year.ts';
import { textFinding } from './text-finding.ts';

/** 标题: full name of the body, the year, 政府信息公开工作年度报告. */
export const title: Rule = { id: 'TITLE', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const { report, lines } = reading;
  if (report.title === null || report.title.trim() === '') return [];
  const folded = report.title.replaceAll(/[\s\u200B-\u200D\uFEFF《》]/gu, '');
  const said = report.title;
  const place = lines.find(({ part }) => part === 'title')?.place ?? null;
  return faultsOf(folded).map((message) =>
    textFinding({ rule: title.id, severity: 'warning', message, basis: form.notice.number, text: said, place }),
  );
}

function faultsOf(folded: string): readonly Words[] {
  const faults: Words[] = [];
  if (yearInTitle(folded) === null) {
    faults.push({ zh: '标题没有写明年度', en: 'The title does not give the year' });
  }
  const name = nameIn(folded);
  const short = SHORT_NAMES.find((each) => each.short.test(name));
  if (short !== undefined) {
    const shortTail = short.short.exec(name)?.[0] ?? '';
    const full = /^(?:[镇乡]|街道)$/u.test(shortTail) ? `${shortTail}${short.full.replace('街道', '')}` : short.full;
    faults.push({
      zh: `标题中的机关名称“${name}”是简称，“${shortTail}”应写全称，如“${full}”`,
      en: `The body's name in the title, "${name}", is a short form; "${shortTail}" stands for a full name such as "${full}"`,
    });
  }
  if (!folded.includes(REPORT_TITLE)) {
    faults.push({
      zh: `标题应写“${REPORT_TITLE}”`,
      en: `The title has to contain the words "${REPORT_TITLE}"`,
    });
  }
  return faults;
}

/** The body's name: the title without its year and its fixed words. */
function nameIn(folded: string): string {
  return folded
    .replace(/(?:20\d{2}|[二贰][〇○零0一二三四五六七八九]{3})年?度?/u, '')
    .replace(TITLE_TAIL, '')
    .replace(/(?:关于|的|年度|年)$/u, '');
}
