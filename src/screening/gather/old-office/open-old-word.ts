import {
  readBody,
  readLooks,
  readNotesOfWord,
  readStories,
  ParagraphPlaces,
  TABLES,
  wholeParagraphsOf,
  wordFileIn,
  type HidingRun,
  type LookedRun,
  type NoteOfWord,
  type Story,
  type WordFile,
} from '../../../platform/documents/doc/index.ts';
import { picturesIn } from '../../../platform/documents/compound/index.ts';
import type { PassagePart } from '../../passage.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { gatherPaper } from '../gather-paper.ts';
import { isInsideLink } from '../inside-link.ts';
import { mayBePerson } from '../person-property.ts';
import { isUnseen } from '../word/run-looks.ts';
import type { OldOffice } from './old-office.ts';
import { gatherOldDrawings, gatherOldPictures } from './old-objects.ts';
import { tellUnseen } from './old-unseen.ts';

/** 打开旧版 Word 文件: the body with what it hides, headers, notes, comments and boxes, and the names and paths that it keeps. */
export function gatherOldWord({ file, meter, collector }: OldOffice): void {
  const word = wordFileIn(file);
  const hiding = hidingRuns(readLooks(word, meter));
  const paper = gatherPaper(readBody(word, hiding, meter));
  for (const passage of paper.passages) collector.take(passage);
  const isBlank = paper.passages.every(({ text }) => text.trim() === '');
  const places = new ParagraphPlaces(word, meter);
  attemptPart(collector, '正文周边', () => {
    const { stories, leftOver } = readStories(word, meter);
    for (const story of stories) {
      if (story.kind === 'body') tellBody(story, { hiding, places, collector });
      else tellStory(story, { hiding, collector });
    }
    for (const text of leftOver) {
      collector.say({ text, place: '快速保存留下的文字', part: 'property', hiddenBy: 'earlier_revision' });
      collector.hide('earlier_revision', text, '快速保存留下的文字');
    }
  });
  attemptPart(collector, '文件信息', () => {
    for (const note of readNotesOfWord(word)) tellNote(note, collector);
  });
  gatherOldDrawings(word.tableAt(TABLES.drawings).bytes, { collector, within: '', isWatermark: true });
  gatherOldPictures(word.main.bytes, { collector, within: '' });
  gatherOldDrawings(word.data.bytes, { collector, within: '' });
  if (isBlank && hasPictures(word)) collector.leaveUnread('正文', 'picture_only');
}

function hasPictures({ main, data }: WordFile): boolean {
  return picturesIn(main.bytes).length + picturesIn(data.bytes).length > 0;
}

/** Runs that were deleted with changes tracked, or that nobody sees. */
function hidingRuns(runs: readonly LookedRun[]): readonly HidingRun[] {
  return runs.flatMap((run): readonly HidingRun[] => {
    const { isDeleted, ground, ...look } = run;
    if (isDeleted) return [{ ...run, by: 'deleted' }];
    return isUnseen(look, ground) ? [{ ...run, by: 'hidden' }] : [];
  });
}

type Telling = { readonly hiding: readonly HidingRun[]; readonly collector: Collector };

function tellBody(
  { pieces }: Story,
  { hiding, places, collector }: Telling & { readonly places: ParagraphPlaces },
): void {
  for (const paragraph of wholeParagraphsOf(pieces, hiding)) {
    const at = places.next(paragraph);
    const place = at.kind === 'paragraph' ? `第${at.paragraph}段` : `表${at.table} 第${at.row}行 第${at.column}列`;
    tellUnseen(paragraph, { place, part: 'body', hiddenBy: null }, collector);
  }
}

const AROUND: Readonly<Record<Exclude<Story['kind'], 'body'>, { readonly zh: string; readonly part: PassagePart }>> = {
  footnotes: { zh: '脚注', part: 'footnote' },
  headers: { zh: '页眉', part: 'header' },
  comments: { zh: '批注', part: 'comment' },
  endnotes: { zh: '尾注', part: 'footnote' },
  boxes: { zh: '文本框', part: 'text_box' },
  headerBoxes: { zh: '页眉 > 文本框', part: 'text_box' },
};

function tellStory({ kind, number, pieces, isFooter }: Story, { hiding, collector }: Telling): void {
  if (kind === 'body') return;
  const { zh, part } = isFooter ? ({ zh: '页脚', part: 'footer' } as const) : AROUND[kind];
  const place = kind === 'headers' && number === 1 ? zh : `${zh}${number}`;
  const hiddenBy = kind === 'comments' ? ('comment' as const) : null;
  const lines: string[] = [];
  for (const paragraph of wholeParagraphsOf(pieces, hiding)) {
    lines.push(paragraph.seen);
    tellUnseen(paragraph, { place, part, hiddenBy }, collector);
  }
  const text = lines.join('\n').trim();
  collector.say({ text, place, part, hiddenBy });
  if (hiddenBy !== null && text !== '') collector.hide(hiddenBy, text, place);
}

const NOTES: Readonly<Record<NoteOfWord['kind'], string>> = {
  comment_author: '批注作者',
  reviewer: '修订者',
  saved_by: '属性：历次保存者',
  saved_at: '属性：历次保存位置',
  associated: '属性：关联文件',
  variable: '文档变量',
  bookmark: '书签',
};

function tellNote({ kind, text }: NoteOfWord, collector: Collector): void {
  const place = NOTES[kind];
  const hiddenBy = kind === 'saved_by' ? 'author' : kind === 'comment_author' ? 'comment' : 'hidden_text';
  collector.say({ text, place, part: 'property', hiddenBy });
  if (kind === 'saved_by' && mayBePerson(text)) collector.hide('author', text, place);
  if ((kind === 'saved_at' || kind === 'associated') && isInsideLink(text))
    collector.hide('external_link', text, place);
}
