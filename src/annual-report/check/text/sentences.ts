import type { Place } from '../../../base/paper.ts';
import type { Reading, TextPart } from '../../report.ts';
import { APPLICATION } from '../../../law/index.ts';
import { foldText } from './fold-text.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What a sentence is about, told by the heading or lead above it; null when nothing tells. */
export type Topic = 'applications' | 'disputes' | 'other' | null;

/** 句: as it stands, and folded for matching. */
export type Sentence = {
  readonly part: TextPart;
  readonly text: string;
  readonly folded: string;
  readonly place: Place | null;
  readonly topic: Topic;
  /** Sentences of one paragraph have one number. */
  readonly paragraph: number;
};

/** All sentences of a report's text, each with the topic of the heading or lead that governs it. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const known = SENTENCES.get(reading) ?? cutSentences(reading);
  SENTENCES.set(reading, known);
  return known;
}

/** Five rules ask for the same sentences: they are cut once for a reading, and go with it. */
const SENTENCES = new WeakMap<Reading, readonly Sentence[]>();

function cutSentences(reading: Reading): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let topic: Topic = null;
  let part: TextPart | null = null;
  for (const [number, paragraph] of paragraphsOf(reading).entries()) {
    if (paragraph.part !== part) topic = TOPIC_OF_PART[paragraph.part] ?? null;
    part = paragraph.part;
    for (const [position, text] of splitSentences(paragraph.text).entries()) {
      const folded = foldText(text.slice(0, LONGEST_SENTENCE));
      if (folded === '') continue;
      topic = topicOfLead(folded, position === 0) ?? topic;
      sentences.push({ part, text: text.trim(), folded, place: paragraph.place, topic, paragraph: number });
    }
  }
  return sentences;
}

/** What goes on longer is no prose but a table or a list that was read as one line. */
const LONGEST_SENTENCE = 2000;

const TOPIC_OF_PART: Partial<Record<TextPart, Topic>> = { applications: 'applications', disputes: 'disputes' };

/** Sentences end with 。！？； or a line break. */
export function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[。！？；!?;\n])/u);
}

/** A numbered sentence opens a topic of its own, and so does a short lead (依申请公开方面。) at the head of a paragraph. */
function topicOfLead(folded: string, opensParagraph: boolean): Topic {
  const numbered = NUMBERED_LEAD.exec(folded);
  const lead = numbered?.[1] ?? (opensParagraph ? PLAIN_LEAD.exec(folded)?.[1] : undefined);
  if (lead === undefined) return null;
  if (/主动公开/u.test(lead) && !APPLICATION.test(lead.replaceAll('主动公开', ''))) return 'other';
  if (APPLICATION.test(lead)) return 'applications';
  if (/复议|诉讼/u.test(lead)) return 'disputes';
  return 'other';
}

const NUMBER = String.raw`(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十]，|[①-⑳])`;
const NUMBERED_LEAD = new RegExp(`^${NUMBER}{1,2}([^，。；：]{2,30})`, 'u');
const PLAIN_LEAD = /^([^，。；：\d]{2,18})(?:[。：]|$)/u;
