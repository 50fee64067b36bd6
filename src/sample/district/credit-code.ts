import { isCreditCode } from '../../law/index.ts';
import type { BodyKind } from '../../agency/index.ts';

/** 虚构的行政区划码: no area of GB/T 2260 begins with 99, so a code with it belongs to nobody. */
const NO_AREA = '999999';

/** 登记管理部门和机构类别 (GB 32100): organs of state, institutions, enterprises. */
const HEADS: Readonly<Record<BodyKind, string>> = {
  government: '11',
  department: '11',
  outpost: '11',
  township: '11',
  line_superior: '11',
  empowered_organisation: '12',
  public_enterprise: '91',
};

/** 虚构的统一社会信用代码: both check characters are right, the area is one that there is not. */
export function creditCodeOf(kind: BodyKind, number: number): string {
  const organisation = String(number).padStart(8, '0');
  const head = `${HEADS[kind]}${NO_AREA}${organisation}${organisationCheck(organisation)}`;
  const code = [...CHARACTERS].map((character) => head + character).find(isCreditCode);
  if (code === undefined) throw new Error(`${head} has no check character`);
  return code;
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 组织机构代码的校验码 (GB 11714). */
function organisationCheck(organisation: string): string {
  const sum = [...organisation].reduce((total, figure, place) => total + Number(figure) * (WEIGHTS[place] ?? 0), 0);
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'X' : String(check);
}

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
