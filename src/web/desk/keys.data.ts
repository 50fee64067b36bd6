import type { Words } from '../../base/words.ts';

/** 按键: those of the desk that lead somewhere today. No key signs, sends, publishes or withdraws. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly words: Words; readonly isAtFoot: boolean }[] =
  [
    { keys: ['j', 'k'], words: { zh: '下一行、上一行', en: 'next, previous row' }, isAtFoot: true },
    { keys: ['Enter'], words: { zh: '打开', en: 'open' }, isAtFoot: true },
    { keys: ['a'], words: { zh: '到这一行的办理按钮', en: 'to the act of the row' }, isAtFoot: false },
    { keys: ['/'], words: { zh: '搜索', en: 'search' }, isAtFoot: true },
    { keys: ['g', 't'], words: { zh: '去待办', en: 'go to the to-do list' }, isAtFoot: false },
    { keys: ['Esc'], words: { zh: '离开搜索、关闭这张表', en: 'leave the search, close this list' }, isAtFoot: false },
    { keys: ['?'], words: { zh: '全部按键', en: 'all keys' }, isAtFoot: true },
  ];

/** Whether they are on is kept by the browser: keys are a matter of the keyboard that somebody sits at. */
export const KEYS_COOKIE = 'keys';
export const KEYS_OFF = 'off';
