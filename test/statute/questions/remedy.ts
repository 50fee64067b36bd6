import { day, type Day } from '../../../src/base/day.ts';
import type { Result } from '../../../src/base/result.ts';
import { sayCites } from '../../../src/law/regulation/cite.ts';
import {
  DEFENDANTS,
  remedyFor,
  remedyForItems,
  type Remedy,
  type RemedyProblem,
  type RemedySettings,
  type RemedySubject,
  type ReplyName,
} from '../../../src/law/remedy/index.ts';

/** The settings of an invented district bureau; a case writes down what it has otherwise. */
const BUREAU: RemedySettings = {
  replyName: 'department',
  organs: { department: '某区人民政府', government: '某市人民政府' },
  lineSuperiors: { department: '某市工业和信息化局' },
  courts: { department: '某市某区人民法院', government: '某市中级人民法院' },
};

type Asked = { readonly day: Day; readonly settings?: Partial<RemedySettings> };

/** 救济途径方面的提问. */
export const REMEDY_QUESTIONS = {
  remedy: ({ day: on, settings, ...subject }: Asked & RemedySubject) =>
    say(remedyFor(subject, day(on), { ...BUREAU, ...settings })),
  remedy_of_items: ({ items, day: on, settings }: Asked & { readonly items: readonly RemedySubject[] }) =>
    say(remedyForItems(items, day(on), { ...BUREAU, ...settings })),
  defendant: (name: ReplyName) => ({ ...DEFENDANTS[name], defendant: DEFENDANTS[name].defendant.zh }),
};

function say(remedy: Result<Remedy, RemedyProblem>): unknown {
  if (!remedy.ok) return { problem: remedy.reason };
  if (remedy.value.kind === 'none') return { kind: 'none', why: remedy.value.why.zh };
  return {
    kind: remedy.value.kind,
    clauses: remedy.value.clauses.map(({ cites, ...clause }) => ({ ...clause, articles: sayCites(cites).zh })),
  };
}
