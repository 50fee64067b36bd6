import type { TextLine } from '../report.ts';
import { simplify } from './fold.ts';
import { yearIn } from './year.ts';

/** The title as it stands (lines joined), and which of the lines looked at it takes up. */
export type TitleFound = { readonly title: string; readonly from: number; readonly to: number };

const MOST_TITLE_LINES = 4;
const MOST_LINES = 60;
const REPORT_NAME = /(?:信息|政务)公开.{0,14}(?:年度报告|年度工作报告|年报|报告)(?:（.{1,12}）|\(.{1,12}\))?$/u;
/** The end of a title, or what is left of it on its last line: “（2023年度）”. */
const NAME_BEGUN =
  /(?:年度?|工作|报告|年报)(?:（.{1,12}）|\(.{1,12}\))?$|^[（(](?:20\d\d|二[〇零○][一二三四][〇零○一二三四五六七八九])年?度?[）)]$/u;
const SENTENCE = /[。；;！？>»›]|根据|按照|现将|本报告|公布如下|当前位置|所在位置/u;
const NAME_END =
  /(?:局|委|委员会|办|办公室|办公厅|厅|部|政府|处|镇|乡|街道|院|中心|会|署|站|所|队|公司|区|县|市|省|旗)$/u;
const YEAR = '(?:20\\d\\d|二[〇零○Oo0][一二三四][〇零○Oo0一二三四五六七八九])年?度?';
/** What the first line of a title broken over several lines ends in: a year, or the name of the report as far as it goes. */
const TITLE_BEGUN = new RegExp(`${YEAR}(?:政府|政务)?(?:信息)?(?:公开)?(?:工作)?$|[和与及、]$`, 'u');
/** “标题：” before a title in a table of the document's numbers. */
const LABEL = /^(?:标\s*题|名\s*称|信息名称|文件名称)\s*[:：]\s*/u;
/** Lines that stand above a title and are none of it. */
const NO_TITLE = /^(?:目录|附件\d*|首页|正文|政务公开|政府信息公开|信息公开|公开年报|年报)$/u;
const REGION = /[省市县区旗镇乡州盟]/u;

/**
 * 找标题: the report's title among the lines before its first section. The last line of a title ends in 年度报告 or 年报; the lines
 * before it belong to it as far as the name of the report or of the body is not yet whole. Of several (a menu of the web page
 * names 年报 too), the first with a year and a body, else with a body, else with a year. Null when there is none.
 */
export function findTitle(lines: readonly Pick<TextLine, 'text'>[]): TitleFound | null {
  const texts = lines.slice(0, MOST_LINES).map(({ text }) => unwrap(text.replace(LABEL, '').replace(/\s+/gu, '')));
  let best: { readonly found: TitleFound; readonly rank: number } | null = null;
  for (const [last, text] of texts.entries()) {
    const found = NAME_BEGUN.test(simplify(text)) ? titleUpTo(texts, last) : null;
    if (!found) continue;
    const rank = (agencyOfTitle(found.title) === null ? 0 : 2) + (yearIn(found.title) === null ? 0 : 1);
    if (!best || rank > best.rank) best = { found, rank };
  }
  return best?.found ?? null;
}

/** The title that ends with this line, with as many lines before it as it needs. */
function titleUpTo(texts: readonly string[], last: number): TitleFound | null {
  let title = '';
  let whole: TitleFound | null = null;
  for (let from = last, taken = 0; from >= 0 && taken < MOST_TITLE_LINES; from--) {
    const text = texts[from] ?? '';
    if (text === '') continue;
    const plain = simplify(text);
    if (text.length > 60 || SENTENCE.test(plain) || /[:：]/u.test(text)) break;
    if (whole && !goesBefore(plain, whole.title, texts.slice(0, from))) break;
    title = text + title;
    taken += 1;
    if (title.length > 80) break;
    if (REPORT_NAME.test(simplify(title))) whole = { title: unwrap(title), from, to: last + 1 };
  }
  return whole;
}

/** Whether a line belongs before a title that is a title already: it names the body that is missing, or breaks off in the middle. */
function goesBefore(text: string, title: string, above: readonly string[]): boolean {
  if (NO_TITLE.test(text) || REPORT_NAME.test(text)) return false;
  if (TITLE_BEGUN.test(text)) return true;
  const agency = agencyOfTitle(title);
  if (agency === null) return text.length >= 3 && text.length <= 30 && NAME_END.test(text) && !/[，。\d]/u.test(text);
  // The first line of all, before a body without a region (“青河经济技术” before “开发处2023年…”).
  return !REGION.test(agency) && /^[一-龥]{4,20}$/u.test(text) && REGION.test(text) && above.every((one) => one === '');
}

const unwrap = (title: string): string => title.replace(/^[《“"]|[》”"]$/gu, '');

/** 机关名称 in a title: what stands before the year, or before 政府信息公开 when there is no year, or between the two. Null when nothing does. */
export function agencyOfTitle(title: string): string | null {
  const match =
    /^(?:关于)?(?:公布|发布|报送)?(.*?)(?:关于)?(?:(?:\d{4}|[二〇零○一三四五六七八九]{4})年?度?)?(.*?)(?:关于)?(?:(?:\d{4}|[二〇零○一三四五六七八九]{4})年?度?)?(?:(?:政府|政务)?信息公开|政务公开)/u.exec(
      title
        .normalize('NFKC')
        .replace(/政務資訊|政府資訊|政府信息公開|信息公開|資訊公開/gu, (name) =>
          simplify(name).replace('资讯', '信息'),
        ),
    );
  const name = (match?.[1] || match?.[2] || '').replace(/^[《(]|的$/gu, '');
  return name.length >= 2 && !/^\d/u.test(name) ? name : null;
}

const NAMED_IN_OPENING = [
  /(?:现公布|现将|编制|公布|发布)(?:了|《)*([一-龥]{3,30}?)(?:\d{4}年?度?)(?:政府|政务)?信息公开/u,
  /^([一-龥]{3,30}?(?:局|委员会|办公室|办公厅|厅|人民政府|街道办事处|管理委员会|管委会))(?:根据|依据|按照|依照)/u,
  /(?:本报告由|本年度报告由|由)([一-龥]{3,30}?(?:局|委员会|办公室|办公厅|厅|人民政府|街道办事处|管理委员会|管委会))(?:根据|依据|按照|编制|依照)/u,
];

/** 机关名称 in the opening (“现公布…局2023年政府信息公开工作年度报告”, “…局根据…编制本报告”). Null when it names none. */
export function agencyOfOpening(opening: readonly string[]): string | null {
  for (const text of opening) {
    for (const pattern of NAMED_IN_OPENING) {
      const name = pattern.exec(simplify(text).normalize('NFKC'))?.[1];
      if (name && !/^(?:我|本|全|该|各)|条例|规定|要求|国务院/u.test(name)) return name;
    }
  }
  return null;
}
