import type { PagePiece, PageTag, SourceText } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';
import type { HiddenStretch } from '../opened-file.ts';
import { PassageText } from '../passage-text.ts';
import type { WrittenFile } from './page-data.ts';
import { mayBePerson } from '../person-property.ts';

type Saying = {
  readonly collector: Collector;
  readonly source: SourceText;
  readonly place: string;
  /** Gets what does not come into a clean copy. */
  readonly hidden: HiddenStretch[];
  /** Gets files that are written into the page. */
  readonly written: WrittenFile[];
};

/** Attributes that say something to people who do not see the page, or hold what a form sends. */
const SPOKEN: Readonly<Record<string, string | undefined>> = {
  alt: '图片说明',
  title: '提示文字',
  'aria-label': '提示文字',
  placeholder: '提示文字',
  value: '表单内容',
  summary: '表格说明',
  content: '网页信息',
  srcdoc: '内嵌网页',
  label: '提示文字',
  abbr: '提示文字',
  'aria-description': '提示文字',
};

const LINKS = new Set(['href', 'src', 'action', 'data', 'background', 'poster', 'cite']);

const SEEN_VALUES = new Set(['button', 'submit', 'reset', 'text', 'tel', 'number', 'email', 'search', '']);

/** What may be something about a person: Chinese words, long figures, an address. */
const WORDS = /[\u3400-\u9FFF@]|\d{11}|[A-Z]\d{8}/u;

/** 属性中的文字: words for the blind, hints, values of forms, data of scripts, addresses, and what the page says of itself. */
export function sayAttributes(tag: PageTag, saying: Saying): void {
  const { collector, place } = saying;
  for (const [name, piece] of tag.attributes) {
    if (piece.text.trim() === '') continue;
    if (LINKS.has(name)) sayLink(piece, saying);
    const called = SPOKEN[name] ?? (name.startsWith('data-') || name.startsWith('on') ? '数据' : undefined);
    if (called === undefined || !WORDS.test(piece.text)) continue;
    const type = tag.attributes.get('type')?.text.toLowerCase() ?? '';
    const isSeen = name === 'value' && tag.name === 'input' && SEEN_VALUES.has(type);
    say(piece, { ...saying, place: tag.name === 'meta' ? called : `${place} ${called}` }, isSeen);
  }
  if (tag.name !== 'meta' || !/^(?:author|dc\.creator)$/iu.test(tag.attributes.get('name')?.text ?? '')) return;
  const author = tag.attributes.get('content')?.text.trim() ?? '';
  if (!mayBePerson(author)) return;
  collector.hide('author', author, '属性：作者');
  saying.hidden.push({ from: tag.from, to: tag.to });
}

function sayLink(piece: PagePiece, saying: Saying): void {
  const address = piece.text.trim();
  if (/^data:/iu.test(address)) return void saying.written.push({ piece, place: saying.place });
  if (/^(?:javascript|#)/iu.test(address)) return;
  const isInside = isInsideLink(piece.text);
  if (isInside) {
    saying.collector.hide('external_link', piece.text.trim(), `${saying.place} 链接`);
    saying.hidden.push({ from: piece.from, to: piece.to, by: '#' });
  }
  if (isInside || WORDS.test(piece.text)) say(piece, { ...saying, place: `${saying.place} 链接` }, false);
}

function say(piece: PagePiece, { collector, source, place }: Saying, isSeen: boolean): void {
  const text = new PassageText();
  const write = (changed: string): string =>
    changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
  text.append(piece.text, source.stretch(piece.from, piece.to, { text: piece.text, write }));
  collector.say({ text: piece.text, place, part: 'property', hiddenBy: isSeen ? null : 'hidden_text' }, text.origin);
}
