import { sayNotRead } from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';
import type { NotTaken } from '../../platform/files/index.ts';
import type { ReportNotTaken } from './not-taken.ts';

/** 没有导入的原因: one sentence that names the file and says what to do. */
export function sayReportNotTaken(file: string, problem: ReportNotTaken): Words {
  if (problem.kind === 'not_read') return sayNotRead(file, problem.why);
  const { zh, en } = reasonOf(problem);
  return { zh: `“${file}”没有导入：${zh}`, en: `${file} was not taken over: ${en}` };
}

/** 没有撤下的原因. */
export function sayReportNotWithdrawn(
  { slug, year }: { readonly slug: string; readonly year: number },
  problem: Exclude<ReportNotTaken, { readonly kind: 'not_read' }>,
): Words {
  const { zh, en } = reasonOf(problem);
  return {
    zh: `${slug} ${year} 年的年报没有撤下：${zh}`,
    en: `the report of ${slug} for ${year} was not withdrawn: ${en}`,
  };
}

function reasonOf(problem: Exclude<ReportNotTaken, { readonly kind: 'not_read' }>): Words {
  switch (problem.kind) {
    case 'body_not_told':
      return {
        zh: '看不出是哪个机关的年报，用 --agency 指明网址标识或统一社会信用代码',
        en: 'it does not say whose report it is; name the body by slug or credit code with --agency',
      };
    case 'body_unknown':
      return {
        zh: `机关名册里没有“${problem.name}”，先导入机关，或用 --agency 指明`,
        en: `no body is called "${problem.name}"; import the bodies first, or name it with --agency`,
      };
    case 'bodies_alike':
      return {
        zh: `叫“${problem.name}”的机关不止一个，用 --agency 指明`,
        en: `more than one body is called "${problem.name}"; name it with --agency`,
      };
    case 'year_not_told':
      return {
        zh: '看不出是哪一年的年报，用 --year 指明',
        en: 'it does not say of which year it is; give it with --year',
      };
    case 'year_differs':
      return {
        zh: `年报写的是 ${problem.said} 年，不是 --year 的 ${problem.asked} 年`,
        en: `the report says ${problem.said}, not ${problem.asked} as --year does`,
      };
    case 'twice':
      return {
        zh: `同一机关同一年的年报已取自“${problem.file}”`,
        en: `the report of the same body and year was taken from ${problem.file}`,
      };
    case 'file_refused':
      return sayFile(problem.why);
    case 'no_such_body':
      return { zh: '没有这个机关', en: 'there is no such body' };
    case 'year_out_of_range':
      return {
        zh: `${problem.year} 年不在 2008 至 ${problem.last} 年之间`,
        en: `${problem.year} does not lie between 2008 and ${problem.last}`,
      };
    case 'no_table':
      return { zh: '三张表一张也没有', en: 'it has none of the three tables' };
    case 'broken_characters':
      return { zh: '文字里有坏字符', en: 'its text holds broken characters' };
    case 'text_too_long':
      return { zh: `内容超过 ${problem.most} 字`, en: `it is longer than ${problem.most} characters` };
    case 'url_form':
      return {
        zh: `公布的网址“${problem.url}”不是 http 或 https 地址`,
        en: `"${problem.url}" is no address that begins with http or https`,
      };
    case 'published_in_future':
      return { zh: `公布日期 ${problem.on} 还没有到`, en: `the day of publication, ${problem.on}, has not come yet` };
    case 'published_before_year':
      return {
        zh: `公布日期 ${problem.on} 早于 ${problem.year} 年`,
        en: `the day of publication, ${problem.on}, lies before ${problem.year}`,
      };
    case 'same':
      return { zh: '已有，内容相同', en: 'it is there and the same' };
    case 'not_there':
      return { zh: '没有这一年的年报', en: 'there is no report of this year' };
    case 'withdrawn_already':
      return { zh: '已经撤下', en: 'it was withdrawn before' };
    case 'stream_moved':
      return {
        zh: '同时有人改动了这份年报，再试一次',
        en: 'somebody changed this report at the same moment; try again',
      };
    case 'key_used_otherwise':
      return { zh: '办理编号已用于另一件事', en: 'the key of the act was used for something else' };
  }
}

function sayFile(why: NotTaken): Words {
  return why.kind === 'too_large'
    ? { zh: '文件太大', en: 'the file is too large' }
    : { zh: `文件类型 ${why.type} 不收存`, en: `files of the type ${why.type} are not kept` };
}
