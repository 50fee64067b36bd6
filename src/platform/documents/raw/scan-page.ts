import { Parser } from 'htmlparser2';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';

/** A piece of text as it is read, and where it stands in the source. */
export type PagePiece = { readonly text: string; readonly from: number; readonly to: number };

/** A tag with its attributes, each with the place of its value. */
export type PageTag = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: ReadonlyMap<string, PagePiece>;
};

export type PageEvents = {
  readonly open: (tag: PageTag) => void;
  /** `end`: where in the source the element ends, with its end tag if it has one. */
  readonly close: (name: string, end: number) => void;
  readonly text: (pieces: readonly PagePiece[]) => void;
  readonly comment: (comment: PagePiece) => void;
};

/** Pages of old programs nest hundreds of unclosed elements; none nests more. */
const DEEPEST = 4_000;

/** 逐标签: the tags, texts and comments of a web page, each with its place in the source. */
export function scanPage(source: string, events: PageEvents, meter: Meter): void {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (name, _, isImplied) => {
        meter.step();
        depth += 1;
        if (depth > DEEPEST) throw new Refusal({ kind: 'too_much_inside', what: 'depth' });
        const from = parser.startIndex;
        const to = isImplied ? from : parser.endIndex + 1;
        events.open({ name, from, to, attributes: isImplied ? NONE : attributesIn(source, from, to) });
      },
      onclosetag: (name, isImplied) => {
        depth -= 1;
        events.close(name, isImplied ? Math.min(parser.startIndex, source.length) : parser.endIndex + 1);
      },
      ontext: (raw) => {
        meter.step();
        meter.addText(raw.length);
        const from = parser.endIndex + 1 - raw.length;
        events.text(raw.includes('&') ? decodedPieces(raw, from) : [{ text: raw, from, to: from + raw.length }]);
      },
      oncomment: (text) => events.comment({ text, from: parser.startIndex, to: parser.endIndex + 1 }),
      onprocessinginstruction: (name, text) => {
        if (name.startsWith('!doctype')) return;
        events.comment({ text, from: parser.startIndex, to: parser.endIndex + 1 });
      },
    },
    { decodeEntities: false },
  );
  parser.write(source);
  parser.end();
}

const NONE: ReadonlyMap<string, PagePiece> = new Map();

/** A tag longer than this says something else than attributes, pictures written into it for one. */
const ATTRIBUTE = /([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))|([^\s=>"'/]+)/gu;

function attributesIn(source: string, from: number, to: number): ReadonlyMap<string, PagePiece> {
  const tag = source.slice(from, to);
  const blank = tag.search(/[\s/]/u);
  if (blank < 0) return NONE;
  const attributes = new Map<string, PagePiece>();
  ATTRIBUTE.lastIndex = blank;
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) {
    const [whole, named, double, single, bare, alone] = found;
    const name = (named ?? alone ?? '').toLowerCase();
    const value = double ?? single ?? bare ?? '';
    const quote = double === undefined && single === undefined ? 0 : 1;
    const end = from + found.index + whole.length - quote;
    if (!attributes.has(name)) attributes.set(name, { text: decoded(value), from: end - value.length, to: end });
  }
  return attributes;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?/giu;

/** Cuts a text at its entities, so that each piece is as long as what it says, or is one entity. */
function decodedPieces(raw: string, start: number): readonly PagePiece[] {
  const pieces: PagePiece[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: raw.slice(at, to), from: start + at, to: start + to });
  };
  for (const { 0: entity, index } of raw.matchAll(ENTITY)) {
    plain(index);
    at = index + entity.length;
    pieces.push({ text: decoded(entity), from: start + index, to: start + at });
  }
  plain(raw.length);
  return pieces;
}

/** What a text with entities says. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  let said = '';
  const parser = new Parser({ ontext: (piece) => (said += piece) }, { decodeEntities: true });
  parser.end(text.replaceAll('<', '&lt;'));
  return said;
}
