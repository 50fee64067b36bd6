import type { Words } from '../../base/words.ts';
import { ACTS, ARTICLES, findEntry, type NoEntry } from '../../law/regulation/index.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import { entryData, listData } from './law-data.ts';
import { entryText, listText } from './law-text.ts';

/** `gongkai law`: what the program does about an article. */
export const LAW: Command = {
  name: 'law',
  usage: 'law [ARTICLE] [--json]',
  summary: { zh: '查条文：本程序对某一条做了什么', en: 'What the program does about an article' },
  help: {
    zh: '条文可写 33、第三十三条、三十三；其他法律写名称加条次，如 复议法20、行政复议法第二十条、235号。不写条文，列出全部。\n\n  --json   以 JSON 输出\n\n例：gongkai law 33',
    en: 'An article is 33, 第三十三条 or 三十三; of another act, its name and the article, as 复议法20, 行政复议法第二十条 or 235号. Without one, all are listed.\n\n  --json   answer as JSON\n\nExample: gongkai law 33',
  },
  flags: { json: { type: 'boolean' } },
  run: ({ values, files }, { out, err: say, language }) => {
    const asked = files.join(' ').trim();
    const isJson = values['json'] === true;
    if (files.length === 0) {
      out(isJson ? JSON.stringify(listData(), null, 2) : listText(language));
      return Promise.resolve(DONE);
    }
    const found = findEntry(asked);
    if (!found.ok) {
      say(sayNoEntry(found.reason, asked)[language]);
      return Promise.resolve(NOT_DONE);
    }
    out(isJson ? JSON.stringify(entryData(found.value), null, 2) : entryText(found.value, language));
    return Promise.resolve(DONE);
  },
};

/** 查不到时的说明: one sentence that says what there is. */
export function sayNoEntry(reason: NoEntry, asked: string): Words {
  const last = ARTICLES.length;
  if (reason.kind === 'unknown_name') {
    return {
      zh: `没有“${asked}”这一条：可写条例的第1条至第${last}条，或者其他法律的名称加条次（如 复议法20），全部见 gongkai law`,
      en: `there is no article "${asked}": give 1 to ${last} of the Regulation, or another act with an article (as 复议法20); gongkai law lists all`,
    };
  }
  if (reason.act === 'regulation') {
    return {
      zh: `条例没有第${reason.article}条，只有第1条至第${last}条`,
      en: `the Regulation has no article ${reason.article}, only 1 to ${last}`,
    };
  }
  const { short } = ACTS[reason.act];
  return {
    zh: `${short.zh}第${reason.article}条没有引用，引用的是第${reason.known.join('、')}条`,
    en: `${short.en} article ${reason.article} is not cited here, only ${reason.known.join(', ')}`,
  };
}
