import type { Words } from '../../base/words.ts';
import { enDay, zhDay } from './say-days.ts';

export const DESK_SEARCH = {
  title: { zh: '搜索', en: 'Search' },
  titleOf: (sought: string): Words => ({ zh: `搜索“${sought}”`, en: `Search for "${sought}"` }),
  sought: { zh: '搜索内容', en: 'What to look for' },
  submit: { zh: '搜索', en: 'Search' },
  hint: {
    zh: '机关的名称、简称、统一社会信用代码、网址标识；本机关人员的姓名、账号',
    en: 'Names, credit codes and slugs of bodies; names and accounts of people of the own body',
  },
  bodies: { zh: '机关', en: 'Bodies' },
  officers: { zh: '本机关人员', en: 'People of the own body' },
  found: (count: number): Words => ({ zh: `${count} 个`, en: String(count) }),
  foundPeople: (count: number): Words => ({ zh: `${count} 人`, en: String(count) }),
  none: (sought: string): Words => ({
    zh: `没有找到“${sought}”。换一个词，或者只写其中几个字`,
    en: `Nothing was found for "${sought}". Try another word, or a part of it`,
  }),
  name: { zh: '名称', en: 'Name' },
  short: { zh: '简称', en: 'Short name' },
  code: { zh: '统一社会信用代码', en: 'Credit code' },
  state: { zh: '现状', en: 'State' },
  goesOn: { zh: '现存', en: 'goes on' },
  account: { zh: '账号', en: 'Account' },
  section: { zh: '股室', en: 'Section' },
  roles: { zh: '角色', en: 'Roles' },
  between: { zh: '、', en: ', ' },
  closed: (day: string): Words => ({ zh: `${zhDay(day)}终止`, en: `ended on ${enDay(day)}` }),
  noRole: { zh: '没有角色', en: 'no role' },
};
