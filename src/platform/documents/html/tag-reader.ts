import type { TokenizerCallbacks } from 'htmlparser2';
import type { PageReader } from './page-reader.ts';

/** The attributes that matter to the text; '' where an element does not have one. */
export type TagAttributes = {
  style: string;
  hidden: boolean;
  colspan: string;
  rowspan: string;
  start: string;
  type: string;
  value: string;
};

const NONE: Readonly<TagAttributes> = {
  style: '',
  hidden: false,
  colspan: '',
  rowspan: '',
  start: '',
  type: '',
  value: '',
};

/**
 * Cuts tags and text out of the source as the tokenizer finds them. The tokenizer is used without the parser above it:
 * that one keeps a stack of every element, which costs time with the unclosed and hundredfold nested `<span>` and
 * `<font>` of office programs and says nothing that the reader of tables does not have to decide itself.
 */
export class TagReader implements TokenizerCallbacks {
  private readonly source: string;
  private readonly page: PageReader;
  private name = '';
  private attributes: TagAttributes | null = null;
  private attribute: keyof TagAttributes | null = null;

  constructor(source: string, page: PageReader) {
    this.source = source;
    this.page = page;
  }

  ontext(start: number, end: number): void {
    this.page.text(this.source.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.page.text(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = wantedAttribute(this.source, start, end);
    if (this.attribute === 'hidden') this.own().hidden = true;
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === null || this.attribute === 'hidden') return;
    this.own()[this.attribute] += this.source.slice(start, end);
  }

  onattribentity(): void {}

  onattribend(): void {
    this.attribute = null;
  }

  onopentagend(): void {
    this.page.open(this.name, this.attributes ?? NONE);
  }

  /** HTML knows no `<div/>`: the slash is not heeded. */
  onselfclosingtag(): void {
    this.page.open(this.name, this.attributes ?? NONE);
  }

  onclosetag(start: number, end: number): void {
    this.page.close(this.source.slice(start, end).toLowerCase());
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private own(): TagAttributes {
    this.attributes ??= { ...NONE };
    return this.attributes;
  }
}

const WANTED: Readonly<Record<string, keyof TagAttributes | undefined>> = {
  style: 'style',
  hidden: 'hidden',
  colspan: 'colspan',
  rowspan: 'rowspan',
  start: 'start',
  type: 'type',
  value: 'value',
};

function wantedAttribute(source: string, start: number, end: number): keyof TagAttributes | null {
  // All wanted names have four to seven letters; most others are told apart without cutting them out.
  if (end - start < 4 || end - start > 7) return null;
  const name = source.slice(start, end).toLowerCase();
  return Object.hasOwn(WANTED, name) ? (WANTED[name] ?? null) : null;
}
