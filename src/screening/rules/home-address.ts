import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { namedPersons } from '../names/named-persons.ts';
import type { Rule } from '../rule.ts';
import { holderOf } from '../subject.ts';
import { HOME_LABEL, PLACE_OF_BUSINESS_LABEL } from './addresses.data.ts';
import type { View } from '../view.ts';

/** 个人住址: where a natural person lives, down to a road, village or estate with a number; not the seat of a body or company, nor where something happens. */
export const HOME_ADDRESS: Rule = {
  id: 'home_address',
  find: (view) => view.texts.flatMap((text, passage) => (MAY_HOLD.test(text) ? inPassage(view, passage, text) : [])),
};

const MAY_HOLD =
  /[\d零一二三四五六七八九十百]\s?(?:号|栋|幢|座|单元|室|房|组|户|队|弄|巷|楼|门|社|村民小组|小组)|\d-\d/u;

const NUMBER = '(?:[A-Za-z]?\\d{1,5}(?:-\\d{1,5}){0,3}[A-Za-z]?|[零〇一二三四五六七八九十百]{1,5}|[A-Za-z甲乙丙丁])';
/** The number of a door, a house or a group, or several one after the other; a last one may stand without its word: 3栋2单元501. */
const DOOR = `第?${NUMBER}\\s?(?:号院?|栋|幢|座|单元|室|房|组|户|队|弄|巷|楼|门|社|村民小组|小组)(?:之[\\d一二三四五六七八九十]{1,3})?`;
/** Characters of a place before it: a region, a township, a road, a village, an estate, with blanks between. */
const ADDRESS = new RegExp(
  `(?<place>[\\p{Script=Han}][\\p{Script=Han}A-Za-z\\d·()\\s-]{1,60}?)(?<number>(?:${DOOR}[\\s-]?){1,6}(?:\\d{2,5}(?![\\d年月日元人件])(?:室|房)?)?)`,
  'gu',
);

/** What makes a run of characters an address and not a number of a paper: a road, village or estate, or at least a township. */
const NAMED_PLACE =
  /(?:街道|镇|乡|社区|村|寨|屯|路|街|大道|巷|弄|胡同|小区|花园|苑|公寓|新村|家园|宿舍|大厦|区|县|府|庭|里|园|城|湾|庄|组|队)/u;

function inPassage(view: View, passage: number, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of matchesIn(text)) {
    const { place, written } = match;
    const lead = leadOf(place);
    const start = match.start + lead;
    if (
      !NAMED_PLACE.test(place.slice(lead)) ||
      BEGINS_WITH_BUSINESS.test(place.slice(lead)) ||
      !isOfPerson(view, passage, start)
    )
      continue;
    const end = match.start + written.replace(/[\s-]+$/u, '').length;
    hits.push(found('home_address', [{ passage, start, end }]));
  }
  if (hits.length === 0) hits.push(...inHomeField(view, passage, text));
  return hits;
}

/** 住址栏: in the field of a home even a house and a door alone tell where (5栋302, 幸福里2期5-2-301). */
function inHomeField(view: View, passage: number, text: string): readonly Hit[] {
  const said = text.trim();
  if (!DOOR_ALONE.test(said) || !HOME_LABEL.test(view.fieldOf(passage)) || holderOf(view, passage, 0) !== 'person')
    return [];
  const start = text.search(/\S/u);
  return [found('home_address', [{ passage, start, end: start + said.length }])];
}

const DOOR_ALONE =
  /^[\p{Script=Han}A-Za-z\d·]{0,20}?(?:\d{1,3}(?:-\d{1,4}){1,3}|\d{1,3}\s?(?:栋|幢|座|号楼|单元)[\d-]{1,8})(?:室|房|号)?$/u;

/** Addresses as they are written; one that goes on behind its first number (示例路12号示例小区3栋) is one. */
function matchesIn(
  text: string,
): readonly { readonly place: string; readonly written: string; readonly start: number }[] {
  const matches: { place: string; written: string; start: number }[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const last = matches.at(-1);
    const place = match.groups?.['place'] ?? '';
    if (last !== undefined && last.start + last.written.length === match.index && GOES_ON.test(place.trim()))
      last.written += match[0];
    else matches.push({ place, written: match[0], start: match.index });
  }
  return matches;
}

/** An estate or building inside the address before it. */
const GOES_ON =
  /^[\p{Script=Han}A-Za-z\d]{0,14}(?:小区|花园|苑|公寓|大厦|新村|家园|宿舍|府|庭|园|城|湾|居|楼|院|附|里|坊)$/u;

/** Words that lead into an address and were taken with it: 住址为, 现住, 家住在, 户籍地. */
function leadOf(place: string): number {
  const lead =
    /^.*(?:住址|地址|住所|居住地|户籍地|户口地|所在地|住于|住在|现住|家住|居住在|居住于|租住|暂住|座落于|坐落于|位于|户籍|户口|(?<![入居])住|(?:住址|地址|住所|地|居|送达|寄送?|邮)(?:是|为|在|于|到|至|往)|^(?:是|为|在|于|到)|,|[我本](?:辖区|村|镇|乡|社区|街道|县|区)(?=\p{Script=Han}{2})|\((?![^()]*\)))/u.exec(
      place,
    );
  return lead === null ? 0 : lead[0].length;
}

function isOfPerson(view: View, passage: number, start: number): boolean {
  const text = view.texts[passage] ?? '';
  const field = view.fieldOf(passage);
  const clause = /[^。;\n]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const label = `${(/[^,。;\n]*$/u.exec(clause)?.[0] ?? '').slice(-NEAR)}|${view.before(passage, start).slice(-NEAR)}`;
  if (PLACE_OF_BUSINESS_LABEL.test(label) || (PLACE_OF_BUSINESS_LABEL.test(field) && !HOME_LABEL.test(field)))
    return false;
  const holder = holderOf(view, passage, start);
  if (HOME_LABEL.test(label) || HOME_LABEL.test(field))
    return holder !== 'organisation' || SURE_HOME.test(`${label}|${field}`);
  if (view.passages[passage]?.cell)
    return holder === 'person' && /地址|住|村|组|社区|户籍|小区|门牌|住所|详细|所在/u.test(field);
  if (/地\s?址/u.test(label)) return holder === 'person';
  // 王小明（示例镇示例村3组）, 村民王小明，示例村3组
  const nearest = namedPersons(clause).at(-1);
  return nearest !== undefined && BETWEEN.test(clause.slice(nearest.end));
}

/** Between a name and an address: marks, and the numbers of the same person. */
const BETWEEN = /^[(,、:\s]{0,3}(?:(?:电话|手机号?|身份证号?码?|男|女)?[:：]?\s?[\dXx+*-]{0,20}[,、:\s]{1,3}){0,3}$/u;

/** A label written without a colon, which was taken for the beginning of the place. */
const BEGINS_WITH_BUSINESS = /^(?:经营|办公|注册|生产|营业|施工|活动|会议|事发|案发|集合|报名|单位|公司|门店|店铺)/u;

/** A label farther away than this belongs to an address before it. */
const NEAR = 24;

/** Nobody but a person lives somewhere. */
const SURE_HOME =
  /家庭住址|家庭地址|家住|现住|居住地|户籍|经常居住|居住[于在]|(?<!\()住址|暂住|租住|(?:答复书|告知书|决定书|通知书)[\p{Script=Han}]{0,3}寄(?:往|至|到)/u;
