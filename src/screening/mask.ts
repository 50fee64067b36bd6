import type { ScreeningRule } from './finding.ts';
import { fold } from './fold.ts';
import { MASKS, type Mask } from './masks.data.ts';

/** 遮盖: the value as it may be shown: 445102********1234, 138****8000, 广东省潮州市湘桥区***. */
export function maskOf(rule: ScreeningRule, value: string): string {
  const mask = MASKS[rule];
  if (mask.kind === 'words') return value.replaceAll(/\n/gu, '');
  const folded = fold(value);
  return masked(mask, folded.replaceAll(mask.kind === 'ends' ? BETWEEN : /\s/gu, ''));
}

/**
 * 逐段遮盖: what stands in the place of each part of a value when only figures are covered: as long as the part, blanks and hyphens kept,
 * so that a number over three cells is masked as one.
 */
export function maskParts(rule: ScreeningRule, parts: readonly string[]): readonly string[] {
  const whole = parts.join('');
  const mask = MASKS[rule];
  if (mask.kind !== 'ends') return parts.length === 1 ? [masked(mask, whole)] : parts.map(() => HIDDEN_WORDS);
  const kept = [...masked(mask, whole.replaceAll(BETWEEN, ''))];
  let at = 0;
  return parts.map((part) =>
    [...part].map((character) => (BETWEEN_ONE.test(character) ? character : (kept[at++] ?? '*'))).join(''),
  );
}

/** What stands where words about a person were. */
export const HIDDEN_WORDS = '×××';

/** What stands between the figures of one number. */
const BETWEEN = /[\s\u200B-\u200D\u2060\uFEFF\u00AD.·_\-‐-―−－]/gu;
const BETWEEN_ONE = new RegExp(BETWEEN.source, 'u');

function masked(mask: Mask, value: string): string {
  switch (mask.kind) {
    case 'ends':
      return keepEnds([...value], mask.first, mask.last);
    case 'area_code':
      return `${/^[(（]?0(?:10|2\d|[3-9]\d\d)/u.exec(value)?.[0].replace(/^[(（]/u, '') ?? ''}********`;
    case 'mailbox':
      return value.replace(/^(.)[^@＠]*/u, '$1***');
    case 'township':
      return `${TOWNSHIP.exec(value)?.[0] ?? ''}***`;
    case 'surname':
      return `${COMPOUND_SURNAME.exec(value)?.[0] ?? [...value][0] ?? ''}××`;
    case 'words':
      return value;
  }
}

/** A value that is too short to keep what its mask keeps loses the rest from the front: at least five characters are always covered. */
function keepEnds(characters: readonly string[], first: number, last: number): string {
  const room = Math.max(0, characters.length - LEAST_COVERED);
  const end = Math.min(last, room);
  const start = Math.min(first, room - end);
  const covered = '*'.repeat(characters.length - start - end);
  return characters.slice(0, start).join('') + covered + characters.slice(characters.length - end).join('');
}

const LEAST_COVERED = 4;

/** From the province down to the township; a road, a village or a door is left out. */
const TOWNSHIP =
  /^(?:[\p{Script=Han}]{2,8}?(?:省|自治区|特别行政区))?(?:[\p{Script=Han}]{1,8}?(?:市|自治州|盟|地区))?(?:[\p{Script=Han}]{1,8}?(?:(?<![社小校园厂景片库矿])区|县|旗|市))?(?:[\p{Script=Han}]{1,8}?(?:街道(?:办事处)?|镇|乡|苏木))?/u;

const COMPOUND_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|夏侯|轩辕|端木|百里|呼延|南宫|西门|独孤|澹台|闻人|赫连)/u;
