import type { Words } from '../../base/words.ts';
import { enDay, zhDay } from './say-days.ts';

/** 台账的页面. */
export const DESK_LEDGER = {
  title: { zh: '台账', en: 'Ledger' },
  lead: {
    zh: '写入后不能修改；每一条都与上一条相扣，改动、删除、插入、换序都能查出。',
    en: 'What is written stays: each event is bound to the one before it, and any change can be found.',
  },
  kind: { zh: '种类', en: 'Kind' },
  all: { zh: '全部', en: 'All' },
  show: { zh: '查看', en: 'Show' },
  otherBody: { zh: '换一个机关', en: 'Another body' },
  bodyHint: { zh: '名称或信用代码', en: 'Name or credit code' },
  stream: { zh: '卷', en: 'Stream' },
  last: { zh: '最近一条', en: 'Last event' },
  at: { zh: '时间（北京）', en: 'Time (Beijing)' },
  who: { zh: '办理人', en: 'Who' },
  length: { zh: '条数', en: 'Events' },
  number: { zh: '序号', en: 'No.' },
  act: { zh: '事项', en: 'What' },
  hash: { zh: '摘要', en: 'Hash' },
  none: { zh: '还没有记录', en: 'Nothing is written down yet' },
  proof: { zh: '核验本卷', en: 'Is this stream whole?' },
  whole: (events: number): Words => ({
    zh: `已逐条重算 ${events} 条的摘要，首尾相扣，与写入时一致`,
    en: `${events} events hashed anew: all as written down, in their order`,
  }),
  broken: (count: number): Words => ({
    zh: `有 ${count} 处与写入时不一致，告知审计管理员`,
    en: `${count} places are not as written down; tell the audit administrator`,
  }),
  fault: {
    changed: { zh: '内容被改', en: 'changed' },
    removed: { zh: '被删除', en: 'removed' },
    inserted: { zh: '是插入的', en: 'put in' },
    reordered: { zh: '换了次序', en: 'moved' },
    head_differs: { zh: '卷末记号不符', en: 'the head says otherwise' },
    sealed_otherwise: { zh: '与已封存的日根不符', en: 'not what a root sealed' },
    root_changed: { zh: '日根被改', en: 'a root was changed' },
    root_removed: { zh: '日根被删', en: 'a root was removed' },
  },
  faultAt: (number: number, what: Words): Words => ({
    zh: `第 ${number} 条：${what.zh}`,
    en: `No. ${number}: ${what.en}`,
  }),
  sealed: (day: string, upTo: number): Words => ({
    zh: `第 ${upTo} 条及以前的，已封存在${zhDay(day)}的日根里`,
    en: `Up to no. ${upTo} it is sealed in the root of ${enDay(day)}`,
  }),
  unsealed: {
    zh: '还没有封存；零点过后随当天的日根封存',
    en: 'Not sealed yet; the root of the day seals it after midnight',
  },
  otherOfficer: (body: string): Words => ({ zh: `${body}的人员`, en: `an officer of ${body}` }),
  goneOfficer: { zh: '已删除的人员', en: 'an officer who was erased' },
  wholeHash: { zh: '全部', en: 'whole' },
  key: { zh: '办理编号', en: 'Number of the act' },
  oldest: { zh: '最早的在最后一页', en: 'The oldest stand on the last page' },
};
