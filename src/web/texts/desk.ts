import type { Words } from '../../base/words.ts';

/** The frame of the desk, and what its pages share. */
export const DESK = {
  rail: { zh: '工作台', en: 'Desk' },
  search: { zh: '搜索', en: 'Search' },
  searchHint: { zh: '机关、人员　按 / 键', en: 'Bodies, people · press /' },
  signOut: { zh: '退出', en: 'Sign out' },
  waiting: (count: number): Words => ({
    zh: `${count} 件待办`,
    en: count === 1 ? '1 waiting' : `${count} waiting`,
  }),
  allKeys: { zh: '全部按键', en: 'All keys' },
  keysTitle: { zh: '按键', en: 'Keys' },
  keysLead: {
    zh: '填写时和中文输入时不起作用。没有任何按键会签发、发出、公开或撤回。',
    en: 'They do nothing while you type. No key signs, sends, publishes or withdraws.',
  },
  keysSwitch: { zh: '可以在我的账号中关闭', en: 'They can be switched off in My account' },
  close: { zh: '关闭', en: 'Close' },
};
