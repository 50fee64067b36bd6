import type { Box } from '../../../base/laid-page.ts';
import type { DrawnObject, PagePicture, PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { HiddenKind } from '../../finding.ts';
import { isPale } from '../colour.ts';

/** What tells whether the signs of a page are seen: the page as it looks, what is drawn on it, its size. */
export type PageLook = {
  readonly picture: PagePicture;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly objects: readonly DrawnObject[];
  /** Place of each drawn text among the objects. */
  readonly orders: ReadonlyMap<number, number>;
};

/** Parts of a colour that differ by less are one to the eye. */
const FAINTEST = 20;

/** A sign alone may be a dot too small to leave ink; two beside each other are hidden. */
const FEWEST = 2;

/** A picture over so much of the page is a scan, and the text under or in it what somebody read in it. */
const SCAN = 0.8;

/**
 * 看不见的字: for each sign what hides it, or null where it is seen. The picture of the page decides: a sign that leaves no ink where it stands is covered, or has the
 * colour of what it stands on. Text without ink over or under a scanned page is what makes that page searchable, and counts as seen.
 */
export function unseenSigns(signs: readonly PdfSign[], look: PageLook): readonly (HiddenKind | null)[] {
  const layered = new Set(look.objects.filter(({ isLayered }) => isLayered).map(({ handle }) => handle));
  const scans = look.objects.filter(
    ({ kind, box }) => kind === 'image' && box.width * box.height > SCAN * look.width * look.height,
  );
  const images = look.objects.filter(({ kind }) => kind === 'image');
  const kinds = signs.map((sign): HiddenKind | null => {
    if (sign.object === 0 || sign.text.trim() === '') return null;
    if (isOutside(sign.box, look)) return 'outside_page';
    if (scans.some(({ box }) => holds(box, sign.box))) return null;
    if (sign.isInvisible) return images.some(({ box }) => holds(box, sign.box)) ? null : 'hidden_text';
    const isCovered = isUnderField(sign, look.objects, look);
    if (hasInk(sign.box, look) && !isCovered) return null;
    const isWhite = isPale(sign.colour) && paperAt(sign.box, look);
    // Of a type that is not in the file there may be no such sign here, and elsewhere it is seen.
    if (!sign.isEmbedded && !isCovered) return isWhite ? 'white_text' : null;
    if (layered.has(sign.object)) return 'hidden_text';
    return isWhite ? 'white_text' : 'covered_text';
  });
  return withoutLoneSigns(signs, kinds);
}

/** 有墨迹: true for a sign that can be seen to have been drawn; marks beside letters may be too small to tell. */
export function isDrawn({ text, box, isEmbedded, hasFace }: PdfSign, look: PageLook): boolean {
  return isEmbedded || (hasFace && (!/[\p{L}\p{N}]/u.test(text) || hasInk(box, look)));
}

/** So much of a sign under a field of one colour, and nobody reads it. */
const COVERED = 0.6;

/** A field drawn later over most of the sign, in which no ink shows: bars drawn by hand leave the edges of letters free. */
function isUnderField({ object, box }: PdfSign, objects: readonly DrawnObject[], look: PageLook): boolean {
  const drawn = look.orders.get(object) ?? objects.length;
  for (let index = drawn + 1; index < objects.length; index += 1) {
    const over = objects[index];
    if (over === undefined || over.kind === 'text') continue;
    const part = overlap(box, over.box);
    if (part.width * part.height >= COVERED * box.width * box.height && !hasInk(part, look)) return true;
  }
  return false;
}

function overlap(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.left + one.width, other.left + other.width);
  const bottom = Math.min(one.top + one.height, other.top + other.height);
  // A point less on each side: the edge of a field is softened.
  return {
    left: left + 0.5,
    top: top + 0.5,
    width: Math.max(0, right - left - 1),
    height: Math.max(0, bottom - top - 1),
  };
}

function isOutside({ left, top, width, height }: Box, page: PageLook): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x < 0 || y < 0 || x > page.width || y > page.height;
}

function holds(outer: Box, inner: Box): boolean {
  const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  return x >= outer.left && x <= outer.left + outer.width && y >= outer.top && y <= outer.top + outer.height;
}

function hasInk(box: Box, look: PageLook): boolean {
  const { least, most } = range(box, look);
  return most.some((part, index) => part - (least[index] ?? 0) >= FAINTEST);
}

function paperAt(box: Box, look: PageLook): boolean {
  return range(box, look).least.every((part) => part >= 0xf0);
}

/** The darkest and the lightest of each part of the colours in a box. A box of no size, as of a blank, is one point. */
function range({ left, top, width, height }: Box, { picture, scale }: PageLook): { least: number[]; most: number[] } {
  const [fromX, toX] = between(left * scale, (left + width) * scale, picture.width);
  const [fromY, toY] = between(top * scale, (top + height) * scale, picture.height);
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (let y = fromY; y <= toY; y += 1) {
    for (let x = fromX; x <= toX; x += 1) {
      const at = y * picture.stride + x * 4;
      for (let part = 0; part < 3; part += 1) {
        const value = picture.bytes[at + part] ?? 0;
        if (value < (least[part] ?? 0)) least[part] = value;
        if (value > (most[part] ?? 0)) most[part] = value;
      }
    }
  }
  return { least, most };
}

function between(from: number, to: number, size: number): readonly [number, number] {
  const first = Math.min(Math.max(Math.floor(from), 0), size - 1);
  return [first, Math.min(Math.max(Math.ceil(to) - 1, first), size - 1)];
}

function withoutLoneSigns(
  signs: readonly PdfSign[],
  kinds: readonly (HiddenKind | null)[],
): readonly (HiddenKind | null)[] {
  const kept = [...kinds];
  let run: number[] = [];
  const close = (): void => {
    if (run.length < FEWEST) for (const index of run) kept[index] = null;
    run = [];
  };
  for (const [index, sign] of signs.entries()) {
    if (sign.object === 0 || sign.text.trim() === '') continue;
    if (kinds[index] !== kinds[run[0] ?? -1]) close();
    if (kinds[index] !== null && kinds[index] !== 'outside_page') run.push(index);
  }
  close();
  return kept;
}
