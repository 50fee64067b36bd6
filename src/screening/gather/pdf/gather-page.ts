import type { PdfAnnotation, PdfPage, PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { HiddenKind } from '../../finding.ts';
import type { Collector } from '../collector.ts';
import { PassageText } from '../passage-text.ts';
import { areasOfSigns } from './areas-of-signs.ts';
import { placeOf, type PageArea } from './pdf-areas.ts';
import { tellLink, type TracedLink } from './pdf-links.ts';
import { isPartOfPage, TracedSign, type PdfPageTrace } from './pdf-traces.ts';
import { isDrawn, unseenSigns } from './unseen-signs.ts';

/** Fine enough to see the ink of small type. */
const SCALE = 2;

/** A page of text has at least so many signs; a scan has its number. */
const FEWEST_SIGNS = 12;
const PICTURE_SHARE = 0.5;
const MOST_UNKNOWN = 0.3;

/** What is known of a page beside what is drawn on it. */
type PageAround = {
  readonly areas: readonly PageArea[];
  readonly annotations: readonly PdfAnnotation[];
  readonly collector: Collector;
};

type LineSign = { readonly sign: PdfSign; readonly traced: TracedSign };
type Line = { readonly signs: readonly LineSign[] };

/** 一页: its seen signs by paragraphs and cells, its hidden ones by stretches, and what is laid over it. */
export function gatherPage(page: PdfPage, number: number, { areas, annotations, collector }: PageAround): PdfPageTrace {
  const signs = page.signs();
  const objects = page.objects();
  const { width, height } = page;
  const orders = new Map(objects.map(({ handle }, index) => [handle, index]));
  const { kinds, hasAllFonts } = page.drawn(SCALE, (picture) => {
    const look = { picture, scale: SCALE, width, height, objects, orders };
    const hiding = unseenSigns(signs, look);
    const drawn = signs.filter((sign, index) => hiding[index] === null && isInk(sign));
    return { kinds: hiding, hasAllFonts: drawn.every((sign) => sign.isInvisible || isDrawn(sign, look)) };
  });
  const traced = signs.map((sign) => new TracedSign(sign.text, { ...sign, box: sign.roomBox }));
  const seen: { sign: PdfSign; traced: TracedSign }[] = [];
  for (const [index, sign] of signs.entries()) {
    const own = traced[index];
    if (own !== undefined && kinds[index] === null) seen.push({ sign, traced: own });
  }
  // Tables are laid out for text that stands upright: in one that lies on its side the lines are told.
  const turned = seen.filter(({ sign }) => sign.object !== 0 && sign.turn !== 0).length;
  tellSeen(seen, { number, areas: turned * 2 > seen.length ? [] : areas, collector });
  tellHidden(signs, kinds, { number, collector });
  const links = tellAnnotations(annotations, {
    number,
    collector,
    text: seen.map(({ sign }) => sign.text).join(''),
  });
  const drawn = seen.filter(({ sign }) => isInk(sign));
  const pictured = objects
    .filter(({ kind }) => kind === 'image')
    .reduce((sum, { box }) => sum + box.width * box.height, 0);
  if (drawn.length < FEWEST_SIGNS && pictured > PICTURE_SHARE * width * height)
    collector.leaveUnread(`第${number}页`, 'picture_only');
  const unknown = drawn.filter(({ sign }) => sign.isUnknown || /[\uE000-\uF8FF\uFFFD]/u.test(sign.text)).length;
  if (unknown > MOST_UNKNOWN * drawn.length) collector.leaveUnread(`第${number}页`, 'damaged');
  return {
    signs: seen.map((one) => one.traced),
    links,
    // Notes and links lie beside what the page shows.
    isPlain:
      !annotations.some(isPartOfPage) &&
      kinds.every((kind) => kind === null) &&
      !objects.some(({ isLayered }) => isLayered),
    hasAllFonts,
    width,
    height,
    pictured: pictured / (width * height),
    covers: [],
  };
}

/** Drawn by somebody, and no blank. */
function isInk({ object, text }: PdfSign): boolean {
  return object !== 0 && text.trim() !== '';
}

type Telling = { readonly number: number; readonly collector: Collector };

function tellSeen(
  seen: readonly { sign: PdfSign; traced: TracedSign }[],
  { number, areas, collector }: Telling & { areas: readonly PageArea[] },
): void {
  const told = new Map<PageArea | number, LineSign[]>();
  let line = 0;
  let last: PageArea | number = 0;
  const own = areasOfSigns(
    seen.map(({ sign }) => sign),
    areas,
  );
  for (const [index, one] of seen.entries()) {
    const isBreak = /[\r\n]/u.test(one.sign.text);
    if (isBreak) line += 1;
    const place: PageArea | number = one.sign.object === 0 ? last : (own[index] ?? line);
    last = place;
    const list = told.get(place) ?? [];
    list.push(one);
    told.set(place, list);
  }
  for (const [area, signs] of inOrder([...told])) {
    const text = joined(signs);
    if (text.isBlank) continue;
    const place = typeof area === 'number' ? placeOf(number, boxAround({ signs })) : area.place;
    const cell = typeof area === 'number' ? null : area.cell;
    collector.say({ text: text.text, place, part: cell === null ? 'body' : 'cell', cell }, text.origin);
  }
}

/** Cells of a table in the order of its rows and columns, wherever in the file they were drawn; everything else as it was drawn. */
function inOrder<Told extends readonly [PageArea | number, unknown]>(told: readonly Told[]): readonly Told[] {
  const cells = told
    .filter(([area]) => typeof area !== 'number' && area.cell !== null)
    .toSorted(([one], [other]) => rankOf(one) - rankOf(other));
  let next = 0;
  return told.map((one) => (rankOf(one[0]) === 0 ? one : (cells[next++] ?? one)));
}

function rankOf(area: PageArea | number): number {
  if (typeof area === 'number' || area.cell === null) return 0;
  const { table, row, column } = area.cell;
  return (table * MOST_ROWS + row) * MOST_COLUMNS + column;
}

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

function joined(signs: Line['signs']): PassageText {
  const text = new PassageText();
  for (const { sign, traced } of signs) {
    if (sign.text === '\r') continue;
    text.append(sign.text, sign.text === '\n' ? null : traced);
  }
  return text;
}

function boxAround({ signs }: Line): PdfSign['box'] {
  const boxes = signs.filter(({ sign }) => sign.object !== 0).map(({ sign }) => sign.box);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function tellHidden(
  signs: readonly PdfSign[],
  kinds: readonly (HiddenKind | null)[],
  { number, collector }: Telling,
): void {
  let from = 0;
  const close = (to: number): void => {
    const kind = kinds[from] ?? null;
    const stretch = signs.slice(from, to);
    from = to;
    const text = stretch
      .map((sign) => sign.text)
      .join('')
      .replaceAll('\r', '');
    if (kind === null || text.trim() === '') return;
    const place = placeOf(
      number,
      boxAround({ signs: stretch.map((sign) => ({ sign, traced: new TracedSign('', sign) })) }),
    );
    collector.say({ text, place, part: 'body', hiddenBy: kind });
    collector.hide(kind, text.trim(), place);
  };
  for (const [index, sign] of signs.entries()) {
    const kind = kinds[index] ?? null;
    // Blanks and line ends go on with what they stand in.
    if (index === from || sign.object === 0 || sign.text.trim() === '' || kind === (kinds[from] ?? null)) continue;
    close(index);
  }
  close(signs.length);
}

/** Notes are hidden comments; what is written on the page itself is seen. Gives the links. */
function tellAnnotations(
  annotations: readonly PdfAnnotation[],
  { number, collector, text }: Telling & { text: string },
): readonly TracedLink[] {
  const shown = text.replaceAll(/\s/gu, '');
  const links: TracedLink[] = [];
  let comments = 0;
  for (const one of annotations) {
    const place = `第${number}页`;
    if (one.kind === 'field' || one.kind === 'free_text') {
      // What it shows was read with the page; a value that does not show yet, programs will draw themselves.
      const said = one.kind === 'field' ? one.value : one.contents;
      if (one.isHidden) tellHiddenField(said, place, collector);
      else if (!shown.includes(said.replaceAll(/\s/gu, '')))
        collector.say({ text: said, place: `${place} 表单`, part: 'text_box' });
    } else if (one.kind === 'link') links.push(tellLink(one, `${place} 链接`, collector));
    else if (one.contents !== '') {
      comments += 1;
      const at = `${place} 批注${comments}`;
      collector.say({ text: one.contents, place: at, part: 'comment', hiddenBy: 'comment' });
      collector.say({ text: one.author, place: at, part: 'property', hiddenBy: 'comment' });
      collector.hide('comment', one.contents, at);
    }
  }
  return links;
}

function tellHiddenField(text: string, page: string, collector: Collector): void {
  if (text === '') return;
  const place = `${page} 表单`;
  collector.say({ text, place, part: 'text_box', hiddenBy: 'hidden_text' });
  collector.hide('hidden_text', text, place);
}
