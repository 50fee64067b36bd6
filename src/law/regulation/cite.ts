import type { Words } from '../../base/words.ts';
import { ACTS, type ActKey } from './acts.data.ts';

/** 依据: a place in an act. Without `act` it is 《政府信息公开条例》; a document without articles is cited whole, without `article`. */
export type Cite = {
  readonly act?: ActKey;
  readonly article?: number;
  readonly paragraph?: number;
  readonly item?: number;
};

/** 引用依据: "条例第三十三条第二款、第三十四条；国办函〔2020〕109号" in both languages; places in one act are joined. */
export function sayCites(cites: readonly Cite[]): Words {
  const groups: { readonly act: ActKey; readonly cites: Cite[] }[] = [];
  for (const cite of cites) {
    const act = cite.act ?? 'regulation';
    const last = groups.at(-1);
    if (last?.act === act) last.cites.push(cite);
    else groups.push({ act, cites: [cite] });
  }
  return {
    zh: groups.map(({ act, cites: places }) => ACTS[act].short.zh + places.map(placeZh).join('、')).join('；'),
    en: groups.map(({ act, cites: places }) => [ACTS[act].short.en, ...placesEn(places)].join(' ')).join('; '),
  };
}

/** 汉字数目: 1 to 9999 as a Chinese number, as articles are cited: 33 is 三十三, 201 is 二百零一, 10 is 十. */
export function chineseNumber(number: number): string {
  const parts = [...String(number)].map(Number);
  let words = '';
  for (const [index, figure] of parts.entries()) {
    const unit = UNITS[parts.length - 1 - index] ?? '';
    if (figure > 0) words += (FIGURES[figure] ?? '') + unit;
    else if (!words.endsWith('零') && parts.slice(index).some((later) => later > 0)) words += '零';
  }
  return number < 20 && number >= 10 ? words.slice(1) : words;
}

/** 读汉字数目: the number that `chineseNumber` writes so, or null where no number is written so. */
export function readChineseNumber(text: string): number | null {
  let total = 0;
  let figure = 0;
  for (const character of text) {
    const place = UNITS.indexOf(character);
    if (place > 0) {
      total += (figure === 0 ? 1 : figure) * 10 ** place;
      figure = 0;
    } else figure = FIGURES.indexOf(character);
  }
  const number = total + figure;
  return number > 0 && chineseNumber(number) === text ? number : null;
}

const FIGURES = [...'零一二三四五六七八九'];
const UNITS = ['', '十', '百', '千'];

function placeZh({ article, paragraph, item }: Cite): string {
  return [
    article === undefined ? '' : `第${chineseNumber(article)}条`,
    paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`,
    item === undefined ? '' : `第（${chineseNumber(item)}）项`,
  ].join('');
}

function placesEn(cites: readonly Cite[]): string[] {
  const places = cites.flatMap(({ article, paragraph, item }) =>
    article === undefined
      ? []
      : [`${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : ` item ${item}`}`],
  );
  if (places.length === 0) return [];
  return [`${places.length > 1 ? 'arts' : 'art.'} ${places.join(', ')}`];
}
