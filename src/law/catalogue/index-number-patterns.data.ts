/** 索引号格式: how a province writes index numbers, with one seen in use. Which one a body has is a setting. */
export type IndexNumberFormat = {
  readonly key: string;
  readonly where: string;
  readonly pattern: string;
  readonly example: string;
};

/** 索引号格式 seen in use. Where none is chosen, the first holds. */
export const INDEX_NUMBER_FORMATS: readonly IndexNumberFormat[] = [
  {
    key: 'credit_code_year',
    where: '广东',
    pattern: '{credit_code}/{yyyy}-{serial:5}',
    example: '11441700007280420Y/2021-00050',
  },
  {
    key: 'credit_code_month',
    where: '安徽',
    pattern: '{credit_code}/{yyyymm}-{serial:5}',
    example: '11341700003244799H/202304-00143',
  },
  {
    key: 'credit_code_year_long',
    where: '山东',
    pattern: '{credit_code}/{yyyy}-{serial:7}',
    example: '11370322MB28635201/2026-5564886',
  },
  {
    key: 'org_code_year',
    where: '国务院办公厅',
    pattern: '{org_code}/{yyyy}-{serial:5}',
    example: '000014349/2017-00110',
  },
];

/** 索引号格式的记号: what may stand in braces, and what it stands for. `{serial:N}` is the running number in N figures. */
export const INDEX_TOKENS = {
  credit_code: '[0-9A-Z]{18}',
  org_code: '[0-9A-Z]{9}',
  area_code: '[0-9]{6,12}',
  class: '[^/{}-]+',
  yyyy: '(?:19|20)[0-9]{2}',
  yyyymm: '(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])',
} as const satisfies Record<string, string>;

/** 记号的名称, without the running number. */
export type IndexToken = keyof typeof INDEX_TOKENS;

/** 流水号位数: at most this many figures, so that a running number stays a whole number without loss. */
export const LONGEST_SERIAL = 9;
