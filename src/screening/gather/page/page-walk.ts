import type { ElementKind, PageEvents, PagePiece, PageTag, SourceText } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import type { PassagePart } from '../../passage.ts';
import type { Collector } from '../collector.ts';
import type { HiddenStretch } from '../opened-file.ts';
import { PassageText } from '../passage-text.ts';
import { mayBePerson } from '../person-property.ts';
import { sayAttributes } from './page-attributes.ts';
import type { WrittenFile } from './page-data.ts';
import type { HidingRules, Styled } from './hiding-rules.ts';
import { groundColour, isBlended, isHiddenElement, textColour } from './page-style.ts';
import { PageTables } from './page-tables.ts';

type Frame = {
  readonly name: string;
  readonly from: number;
  readonly ground: string;
  readonly colour: string | null;
  /** What hides this element and all in it; null where it is seen. */
  readonly hiddenBy: HiddenKind | null;
  /** True for the element that begins a hidden stretch. */
  readonly begins: boolean;
};

type Walking = {
  readonly collector: Collector;
  readonly source: SourceText;
  readonly rules: HidingRules;
  readonly elements: ReadonlyMap<string, ElementKind>;
};

const PAPER: Frame = { name: '', from: 0, ground: 'FFFFFF', colour: null, hiddenBy: null, begins: false };

/** Elements that hold no text of the page, and where what they hold is told. Their being there is no hiding. */
const ASIDE: Readonly<Record<string, { readonly place: string; readonly part: PassagePart } | undefined>> = {
  title: { place: '网页标题', part: 'property' },
  script: { place: '脚本', part: 'property' },
  noscript: { place: '无脚本时的文字', part: 'property' },
  template: { place: '模板', part: 'property' },
  xml: { place: '文件信息', part: 'property' },
  noembed: { place: '备用文字', part: 'property' },
  noframes: { place: '备用文字', part: 'property' },
};

/** Scripts are looked into where they hold data of people: Chinese words, long figures, addresses. */
const DATA = /[\u3400-\u9FFF]|\d{11}|[\w.]+@[\w.]+\.\w/u;

/** Goes through a page tag by tag. Text that is seen goes into paragraphs and cells, what is not into hidden stretches. */
export class PageWalk implements PageEvents {
  /** Stretches of the source that nobody sees and that say something. */
  readonly hidden: HiddenStretch[] = [];
  /** Files that are written into it as addresses. */
  readonly written: WrittenFile[] = [];
  private readonly walking: Walking;
  private readonly tables: PageTables;
  private readonly frames: Frame[] = [];
  /** The elements that are open, as selectors look at them. */
  private readonly above: Styled[] = [];
  private line = new PassageText();
  private unseen = new PassageText();
  private aside: { readonly name: string; text: PassageText } | null = null;
  private paragraphs = 0;
  private heading: string | null = null;

  constructor(walking: Walking) {
    this.walking = walking;
    this.tables = new PageTables(walking.collector);
  }

  readonly open = (tag: PageTag): void => {
    const { collector, source, rules, elements } = this.walking;
    const above = this.frames.at(-1) ?? PAPER;
    if (tag.attributes.size > 0) {
      const { place, hidden, written } = this;
      sayAttributes(tag, { collector, source, place, hidden, written });
    }
    const styled = rules.styledOf(tag);
    const style = this.aside === null ? rules.styleOf(tag, this.above) : null;
    this.above.push(styled);
    if (style === null) return void this.frames.push({ ...above, name: tag.name, begins: false });
    const kind = elements.get(tag.name);
    const isDressedElsewhere = rules.mayBeDressedElsewhere(tag);
    const ground = groundColour(tag, { style, isDressedElsewhere }) ?? above.ground;
    const colour = textColour(tag, style) ?? above.colour;
    const isHidden = above.hiddenBy === null && (isHiddenElement(tag, style) || isBlended(colour, ground));
    if (above.hiddenBy === null && isBreaking(kind)) this.flush();
    else if (isBreaking(kind) || kind === 'cell') this.unseen.append(kind === 'cell' ? '\t' : '\n', null);
    // The seen text goes on behind a hidden stretch, as it does on the page.
    if (isHidden) this.unseen = new PassageText();
    this.frames.push({
      name: tag.name,
      from: tag.from,
      ground,
      colour,
      hiddenBy: isHidden ? 'hidden_text' : above.hiddenBy,
      begins: isHidden,
    });
    if (ASIDE[tag.name] !== undefined || tag.name === 'style') this.aside = { name: tag.name, text: new PassageText() };
    else if (above.hiddenBy === null && !isHidden) this.openSeen(tag, kind);
  };

  readonly close = (name: string, end: number): void => {
    const frame = this.frames.pop();
    this.above.pop();
    if (frame === undefined) return;
    if (this.aside !== null) {
      if (this.aside.name === name) this.endAside(this.aside.text);
      return;
    }
    const kind = this.walking.elements.get(name);
    if (frame.begins) this.endUnseen(frame, end);
    else if (frame.hiddenBy === null) this.closeSeen(kind);
  };

  readonly text = (pieces: readonly PagePiece[]): void => {
    const hiddenBy = this.frames.at(-1)?.hiddenBy ?? null;
    const into = this.aside?.text ?? (hiddenBy === null ? this.line : this.unseen);
    for (const { text, from, to } of pieces) {
      const shown = text.replaceAll(/[\t\r\n\f]/gu, ' ');
      const editable = this.walking.source.stretch(from, to, { text, write: escapeText });
      into.append(shown, editable, { leaves: hiddenBy !== null });
    }
  };

  readonly comment = ({ text, from, to }: PagePiece): void => {
    this.hidden.push({ from, to });
    const { collector } = this.walking;
    const place = this.place;
    const words = text
      .replaceAll(/<[^<>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (words !== '') collector.say({ text: words, place: `${place} 注释`, part: 'comment', hiddenBy: 'html_comment' });
    const author = /<o:(?:Last)?Author>([^<]+)</iu.exec(text)?.[1]?.trim();
    if (author !== undefined && mayBePerson(author)) collector.hide('author', author, '属性：作者');
    if (isConditional(text) || !/\p{L}/u.test(words)) return;
    collector.hide('html_comment', words, `${place} 注释`);
  };

  /** What was not closed at the end of the page. */
  finish(): void {
    while (this.frames.length > 0) this.close(this.frames.at(-1)?.name ?? '', this.walking.source.source.length);
    this.flush();
    while (this.tables.place !== null) this.tables.end();
  }

  private get place(): string {
    return this.tables.place ?? `第${this.paragraphs + 1}段`;
  }

  private openSeen(tag: PageTag, kind: ElementKind | undefined): void {
    if (kind === 'table') this.tables.begin();
    else if (kind === 'row') this.tables.beginRow();
    else if (kind === 'cell') {
      const columns = Number(tag.attributes.get('colspan')?.text ?? 1);
      const rows = Number(tag.attributes.get('rowspan')?.text ?? 1);
      this.tables.beginCell({ columns, rows });
    }
  }

  private closeSeen(kind: ElementKind | undefined): void {
    if (kind === 'heading') this.heading = this.line.isBlank ? this.heading : this.line.text.trim();
    if (isBreaking(kind)) this.flush();
    if (kind === 'table') this.tables.end();
    else if (kind === 'row') this.tables.endRow();
  }

  /** A line of text ends: it is a paragraph of its own, or goes into its cell. */
  private flush(): void {
    const { line } = this;
    this.line = new PassageText();
    if (line.isBlank || this.tables.addLine(line)) return;
    this.paragraphs += 1;
    const place = this.tables.place ?? `第${this.paragraphs}段`;
    this.walking.collector.say({ text: line.text, place, part: 'body', heading: this.heading }, line.origin);
  }

  private endUnseen(frame: Frame, end: number): void {
    const { unseen } = this;
    this.unseen = new PassageText();
    if (unseen.isBlank) return;
    this.hidden.push({ from: frame.from, to: end });
    const { place } = this;
    const text = unseen.text.replaceAll(/\s+/gu, ' ').trim();
    this.walking.collector.say({ text: unseen.text, place, part: 'body', hiddenBy: 'hidden_text' }, unseen.origin);
    this.walking.collector.hide('hidden_text', text.slice(0, LONGEST_TOLD), place);
  }

  private endAside(text: PassageText): void {
    const name = this.aside?.name ?? '';
    const told = ASIDE[name];
    this.aside = null;
    if (told === undefined || text.isBlank || (name === 'script' && !DATA.test(text.text))) return;
    this.walking.collector.say(
      { text: text.text, ...told, hiddenBy: name === 'title' ? null : 'hidden_text' },
      text.origin,
    );
  }
}

/** A hiding is told with the beginning of what it hides. */
const LONGEST_TOLD = 200;

function isBreaking(kind: ElementKind | undefined): boolean {
  return kind !== undefined && kind !== 'dropped';
}

/** Comments that are switches for old browsers, or marks of the clipboard. */
function isConditional(comment: string): boolean {
  return /^\s*(?:\[if\b|\[endif\]|<!\[|!\[|StartFragment|EndFragment|#include\b|#(?:if|endif|else|echo|set|config)\b)/iu.test(
    comment,
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
