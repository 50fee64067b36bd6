import type { TextLine } from '../report.ts';
import { simplify } from './fold.ts';

/** The title as it stands (lines joined), and which of the lines looked at it takes up. */
export type TitleFound = { readonly title: string; readonly from: number; readonly to: number };

const MOST_TITLE_LINES = 4;
const REPORT_NAME = /(?:信息|政务)公开.{0,14}(?:年度报告|年度工作报告|年报|报告)(?:（.{1,12}）|\(.{1,12}\))?$/u;
const SENTENCE = /[。；;！？]|根据|按照|现将|本报告|公布如下/u;
const NAME_END =
  /(?:局|委|委员会|办|办公室|办公厅|厅|部|政府|处|镇|乡|街道|院|中心|会|署|站|所|队|公司|区|县|市|省|旗)$/u;

/**
 * 找标题: the report's title among the lines before its first section: the first stretch of at most four short lines that ends in
 * 年度报告 or 年报 and is no sentence. A line that holds the body's name alone before it belongs to it. Null when there is none.
 */
export function findTitle(lines: readonly Pick<TextLine, 'text'>[]): TitleFound | null {
  const texts = lines.map(({ text }) => text.replace(/^(?:标题|名称|信息名称)\s*[:：]\s*/u, '').trim());
  for (let from = 0; from < Math.min(texts.length, 60); from++) {
    const found = titleFrom(texts, from);
    if (found) return withNameBefore(texts, found);
  }
  return null;
}

function titleFrom(texts: readonly string[], from: number): TitleFound | null {
  let title = '';
  for (let to = from, taken = 0; to < texts.length && taken < MOST_TITLE_LINES; to++) {
    const text = texts[to] ?? '';
    if (text === '') {
      if (title === '') return null;
      continue;
    }
    if (text.length > 60 || SENTENCE.test(simplify(text))) return null;
    title += text.replace(/\s+/gu, '');
    taken += 1;
    if (REPORT_NAME.test(simplify(title)) && title.length <= 80) return { title: unwrap(title), from, to: to + 1 };
    // A line that ends in a name of its own (an index number, a date) is not the first line of a title.
    if (/\d$|[:：]/u.test(text) && !/\d{4}$/u.test(text)) return null;
  }
  return null;
}

function withNameBefore(texts: readonly string[], found: TitleFound): TitleFound {
  if (
    !/^(?:\d{4}|[二〇零一二三四五六七八九○]{4})?年?度?(?:政府|政务)?信息公开|^(?:政府)?信息公开|^\d{4}年/u.test(
      simplify(found.title),
    )
  )
    return found;
  const before = texts.slice(0, found.from).findLastIndex((text) => text !== '');
  const name = (texts[before] ?? '').replace(/\s+/gu, '');
  const isName = name.length >= 3 && name.length <= 30 && NAME_END.test(simplify(name)) && !/[:：，。]/u.test(name);
  return isName ? { ...found, title: name + found.title, from: before } : found;
}

const unwrap = (title: string): string => title.replace(/^[《“"]|[》”"]$/gu, '');

/** 机关名称 in a title: what stands before the year, or before 政府信息公开 when there is no year, or between the two. Null when nothing does. */
export function agencyOfTitle(title: string): string | null {
  const match =
    /^(?:关于)?(?:公布|发布|报送)?(.*?)(?:关于)?(?:(?:\d{4}|[二〇零○一三四五六七八九]{4})年?度?)?(.*?)(?:关于)?(?:(?:\d{4}|[二〇零○一三四五六七八九]{4})年?度?)?(?:政府|政务)?信息公开/u.exec(
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
