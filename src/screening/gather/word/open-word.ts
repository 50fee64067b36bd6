import type { Editable, OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import { Collector } from '../collector.ts';
import { gatherCharts } from '../office/charts.ts';
import { gatherEmbedded } from '../office/embedded.ts';
import { gatherLinks } from '../office/links.ts';
import { gatherLooseText } from '../office/loose-text.ts';
import { gatherLostParts } from '../office/lost-parts.ts';
import { gatherPictures } from '../office/pictures.ts';
import { gatherProperties } from '../office/properties.ts';
import { gatherTracesOfPlace } from '../office/traces-of-place.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import { PassageText } from '../passage-text.ts';
import { readWordStyles } from './run-looks.ts';
import { groundOfBody, WordStory, type StoryFrame } from './word-story.ts';

/** 打开 Word 文件: body, headers, notes, comments, boxes, properties, embedded files, links and whatever else its parts say. */
export async function openWord(parts: OfficePackage, openInner: OpenInner): Promise<OpenedFile> {
  const collector = new Collector();
  const main = parts.related('', 'officeDocument') ?? 'word/document.xml';
  const document = parts.xml(main);
  if (document === null) {
    collector.leaveUnread('正文', 'damaged');
    return { gathered: collector.finish(), origins: [], raw: { kind: 'closed', format: 'docx' } };
  }
  const stylesPart = parts.related(main, 'styles');
  const styles = readWordStyles(stylesPart === null ? null : (parts.xml(stylesPart)?.root ?? null));
  const story = new WordStory(collector, styles);
  const ground = groundOfBody(document);
  story.read(document.root.child('w:body') ?? document.root, { ...BODY, ground });
  readAround(parts, main, { story, collector, ground });
  gatherTracesOfPlace(parts, main, collector);
  sayPeople(parts, main, collector);
  gatherCharts(parts, collector);
  gatherProperties(parts, collector);
  gatherPictures(parts, collector);
  gatherLinks(parts, collector);
  await gatherEmbedded(parts, collector, openInner);
  const known = new Set<Editable>(collector.origins.flatMap((origin) => origin.map(({ editable }) => editable)));
  gatherLooseText(parts, known, collector);
  gatherLostParts(parts, collector);
  const isPicture = !collector.passages.some(({ part, hiddenBy }) => SHOWN.has(part) && hiddenBy === null);
  if (isPicture && parts.names.some((name) => name.startsWith('word/media/'))) {
    collector.leaveUnread('正文', 'picture_only');
  }
  const traces = { main, leaving: story.leaving };
  return { gathered: collector.finish(), origins: collector.origins, raw: { kind: 'word', parts, traces } };
}

/** 参与者: who has commented and changed, though nothing of it is left. */
function sayPeople(parts: OfficePackage, main: string, collector: Collector): void {
  const part = parts.related(main, 'people');
  if (part === null) return;
  attemptPart(collector, '参与者', () => {
    for (const person of parts.xml(part)?.root.elements() ?? []) {
      const text = person.attribute('w15:author') ?? '';
      collector.say({ text, place: '参与者', part: 'property', hiddenBy: 'hidden_text' });
    }
  });
}

const BODY: StoryFrame = { part: 'body', place: null, within: '', hiddenBy: null, ground: null, cell: null };

/** What a document shows; where none of it says anything, its pictures are all there is. */
const SHOWN = new Set(['body', 'cell', 'text_box']);

type Around = { readonly story: WordStory; readonly collector: Collector; readonly ground: string | null };

/** Headers, footers, notes and comments, each in a part of its own. */
function readAround(parts: OfficePackage, main: string, around: Around): void {
  const seen = new Map<string, number>();
  for (const { type, target, isExternal } of parts.relations(main)) {
    const kind = AROUND[type];
    if (kind === undefined || isExternal) continue;
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    attemptPart(around.collector, kind.zh, () => {
      const root = parts.xml(target)?.root;
      if (root === undefined) return around.collector.leaveUnread(kind.zh, 'damaged');
      if (kind.each === null) readWhole(root, count === 1 ? kind.zh : `${kind.zh}${count}`, kind.part, around);
      else readEach(root, kind.each, { zh: kind.zh, part: kind.part }, around);
    });
  }
}

function readWhole(root: XmlElement, place: string, part: StoryFrame['part'], { story, ground }: Around): void {
  story.read(root, { ...BODY, part, place, within: `${place} > `, ground });
}

function readEach(
  root: XmlElement,
  name: string,
  { zh, part }: { zh: string; part: StoryFrame['part'] },
  { story, collector, ground }: Around,
): void {
  const hiddenBy = part === 'comment' ? ('comment' as const) : null;
  let number = 0;
  for (const one of root.elements()) {
    // Lines that set notes apart from the text are notes of a type of their own.
    if (one.name !== name || one.attribute('w:type')?.includes('eparator') === true) continue;
    number += 1;
    const place = `${zh}${number}`;
    story.read(one, { ...BODY, part, place, within: `${place} > `, hiddenBy, ground });
    if (hiddenBy === null) continue;
    const author = new PassageText();
    author.append(one.attribute('w:author') ?? '', one.editableAttribute('w:author'), { leaves: true });
    collector.say({ text: author.text, place, part: 'property', hiddenBy }, author.origin);
    collector.hide('comment', one.text.trim(), place);
  }
}

const AROUND: Readonly<
  Record<string, { readonly zh: string; readonly part: StoryFrame['part']; readonly each: string | null } | undefined>
> = {
  header: { zh: '页眉', part: 'header', each: null },
  footer: { zh: '页脚', part: 'footer', each: null },
  footnotes: { zh: '脚注', part: 'footnote', each: 'w:footnote' },
  endnotes: { zh: '尾注', part: 'footnote', each: 'w:endnote' },
  comments: { zh: '批注', part: 'comment', each: 'w:comment' },
};
