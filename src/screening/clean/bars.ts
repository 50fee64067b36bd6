import type { Box } from '../../base/laid-page.ts';
import { drawWords, type DrawnWords } from '../../platform/documents/pdfium/index.ts';

/** A picture of four bytes a point, the last of which says how solid it is. */
export type Paintable = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
};

/** 遮盖条: a black rectangle in points of a picture, and what it says of its ground. */
export type Bar = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly label: string | null;
};

/** A bar over a box, `room` points larger on each side: the edge of a letter is softened over its neighbours. */
export function coverBar(
  { left, top, width, height }: Box,
  { scale, label, room }: { readonly scale: number; readonly label: string | null; readonly room: number },
): Bar {
  return {
    left: Math.floor(left * scale) - room,
    top: Math.floor(top * scale) - room,
    right: Math.ceil((left + width) * scale) + room,
    bottom: Math.ceil((top + height) * scale) + room,
    label,
  };
}

/** 画遮盖条: what paints the bars, and in white on each, where there is room, its ground and article. */
export async function coverWithLabels(bars: readonly Bar[]): Promise<(picture: Paintable) => void> {
  const labels: { readonly bar: Bar; readonly drawn: DrawnWords }[] = [];
  for (const bar of bars) {
    const drawn = bar.label === null ? null : await fitting(bar, bar.label);
    if (drawn !== null) labels.push({ bar, drawn });
  }
  return (picture) => {
    for (const bar of bars) paintBar(picture, bar);
    for (const { bar, drawn } of labels) paintLabel(picture, bar, drawn);
  };
}

/** Points of the type: smaller nobody reads it, larger it shouts. */
const SMALLEST = 13;
const LARGEST = 40;
/** Of the height of a bar that type may take, and points that stay free at its ends. */
const SHARE = 0.72;
const ENDS = 6;

/** Ground and article in the largest type that fits; where that is too small the article alone; where that is too, nothing. */
async function fitting({ left, top, right, bottom }: Bar, label: string): Promise<DrawnWords | null> {
  const room = right - left - ENDS;
  for (const words of [label, label.split('·').at(-1) ?? label]) {
    const size = Math.floor(Math.min((bottom - top) * SHARE, room / widthOf(words), LARGEST));
    if (size < SMALLEST) continue;
    const drawn = await drawWords(words, size);
    if (drawn.width <= room && drawn.height <= bottom - top) return drawn;
  }
  return null;
}

/** Sizes of its type that a text is wide. */
function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (/[\u0020-\u007e]/u.test(sign) ? 0.6 : 1), 0);
}

function paintBar({ bytes, width, height, stride }: Paintable, { left, top, right, bottom }: Bar): void {
  const [from, to] = [Math.max(left, 0), Math.min(Math.max(right, 0), width)];
  for (let y = Math.max(top, 0); y < Math.min(bottom, height); y += 1) {
    for (let x = from; x < to; x += 1) {
      const at = y * stride + x * 4;
      bytes.fill(0, at, at + 3);
      bytes[at + 3] = 255;
    }
  }
}

/** In the middle of its bar; each point as light as the letter is there. */
function paintLabel({ bytes, width, height, stride }: Paintable, bar: Bar, drawn: DrawnWords): void {
  const left = Math.round((bar.left + bar.right - drawn.width) / 2);
  const top = Math.round((bar.top + bar.bottom - drawn.height) / 2);
  for (let y = 0; y < drawn.height; y += 1) {
    for (let x = 0; x < drawn.width; x += 1) {
      const [toX, toY] = [left + x, top + y];
      if (toX < 0 || toY < 0 || toX >= width || toY >= height) continue;
      const light = drawn.cover[y * drawn.width + x] ?? 0;
      if (light > 0) bytes.fill(light, toY * stride + toX * 4, toY * stride + toX * 4 + 3);
    }
  }
}
