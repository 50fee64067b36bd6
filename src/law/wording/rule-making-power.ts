import { AUTONOMOUS_PREFECTURES, AUTONOMOUS_PREFECTURES_IN_SHORT, PREFECTURE_CITIES, PROVINCES } from './regions.ts';
import { STATE_COUNCIL_DEPARTMENTS } from './state-council.ts';

/** 规章制定权: whether a body makes rules or reports them for the government it serves; `unknown` when its name does not tell. */
export type RuleMakingPower = 'has' | 'has-not' | 'unknown';

/** The articles from which the answer follows. */
export const RULE_MAKING_BASIS = '立法法第九十一条、第九十三条';

/**
 * 规章制定权: told from the full name of a body. State Council departments, provinces, 设区的市 and 自治州 have it, and their general
 * offices report it; every department of a local government and everything at county level or below has not.
 */
export function ruleMakingPower(agency: string): RuleMakingPower {
  const name = agency.replaceAll(/\s/gu, '').replace(/[（(].*$/u, '');
  if (isStateCouncilDepartment(name)) return 'has';
  const local = placeWithin(name);
  if (local.level !== 'unknown' && GOVERNMENT_OR_ITS_OFFICE.test(local.rest)) return 'has';
  return LOCAL_BODY.test(local.rest) ? 'has-not' : 'unknown';
}

/** What may follow the name of a region whose government makes rules. */
const GOVERNMENT_OR_ITS_OFFICE = /^(?:(?:人民)?政府)?(?:办公厅|办公室|办)?$/u;

/** Ends of the names of local bodies. 市人民政府 alone is left out: without the city's name its level is not known. */
const LOCAL_BODY =
  /(?:局|委员会|委|厅|处|署|站|所|队|院|馆|社|会|中心|海关|支行|分行|公司|学校|镇|乡|街道|办事处|管委会|区|县|旗|苏木|(?:办公室|办)(?<!^市(?:人民)?政府办(?:公室)?)|[区县旗镇乡](?:人民)?政府|.市(?:人民政府)?|行政公署|公署)$/u;

function isStateCouncilDepartment(name: string): boolean {
  return STATE_COUNCIL_DEPARTMENTS.includes(name.replace(/办公厅$/u, ''));
}

const PREFECTURES = [...PREFECTURE_CITIES, ...AUTONOMOUS_PREFECTURES, ...AUTONOMOUS_PREFECTURES_IN_SHORT];

type PlaceWithin = { readonly level: 'province' | 'prefecture' | 'unknown'; readonly rest: string };

/** Takes the province and the prefecture off the head of a name; 江苏省昆山市财政局 leaves 昆山市财政局. */
function placeWithin(name: string): PlaceWithin {
  const province = PROVINCES.find((region) => name.startsWith(region));
  const afterProvince = province === undefined ? name : name.slice(province.length);
  const prefecture = PREFECTURES.find((region) => afterProvince.startsWith(region));
  if (prefecture !== undefined) return { level: 'prefecture', rest: afterProvince.slice(prefecture.length) };
  return { level: province === undefined ? 'unknown' : 'province', rest: afterProvince };
}
