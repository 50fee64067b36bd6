import type { Box, LaidLine, LaidPage, LaidText } from '../../../base/laid-page.ts';

/** How much of one page is drawn: far more than a page of a report holds, and a picture still light enough for a phone. */
export const PICTURE_LIMITS = { texts: 3_000, lines: 3_000, characters: 30_000 } as const;

/** A page ready to be drawn: texts by type size, lines by thickness, so that each is said once. */
export type DrawnPage = {
  readonly texts: readonly { readonly size: number; readonly runs: readonly DrawnRun[] }[];
  readonly lines: readonly { readonly thickness: number; readonly path: string }[];
  /** The part of the page that is shown: its margins are left out but for a rim. */
  readonly frame: Box;
  /** Something of the page is left out, because it holds more than is drawn. */
  readonly isCut: boolean;
};

export type DrawnRun = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How long the run is laid; null for a single character, which has nothing to spread. */
  readonly length: number | null;
  readonly downwards: boolean;
};

/** 原件图: what is drawn of a page as it was laid out, within the limits. */
export function drawnPage(page: LaidPage): DrawnPage {
  const { texts, lines } = page;
  const shown = withinLimits(texts);
  const ruled = lines.slice(0, PICTURE_LIMITS.lines);
  const sizes = groupedBy(shown, ({ size }) => tenth(size));
  const widths = groupedBy(ruled, ({ thickness }) => Math.max(0.5, Math.round(thickness * 4) / 4));
  return {
    texts: [...sizes].map(([size, some]) => ({ size, runs: some.map(runOf) })),
    lines: [...widths].map(([thickness, some]) => ({ thickness, path: some.map(strokeOf).join('') })),
    frame: frameOf(page, [...shown.map(cornersOfText), ...ruled.map(cornersOfLine)]),
    isCut: shown.length < texts.length || ruled.length < lines.length,
  };
}

/** Left, top, right and bottom. */
type Corners = readonly [number, number, number, number];

const cornersOfText = ({ left, top, width, height }: LaidText): Corners => [left, top, left + width, top + height];
const cornersOfLine = ({ fromX, fromY, toX, toY }: LaidLine): Corners => [fromX, fromY, toX, toY];

/** Points of the page's margins that stay, so that a frame or a badge at the edge has room. */
const RIM = 22;

/** Cut to what stands on the page, so that it is as large as it can be on a narrow screen; an empty page is shown whole. */
function frameOf({ width, height }: LaidPage, all: readonly Corners[]): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const corners of all) {
    left = Math.min(left, corners[0]);
    top = Math.min(top, corners[1]);
    right = Math.max(right, corners[2]);
    bottom = Math.max(bottom, corners[3]);
  }
  if (right <= left || bottom <= top) return { left: 0, top: 0, width, height };
  const from = [Math.max(0, Math.floor(left - RIM)), Math.max(0, Math.floor(top - RIM))] as const;
  const to = [Math.min(width, Math.ceil(right + RIM)), Math.min(height, Math.ceil(bottom + RIM))] as const;
  return { left: from[0], top: from[1], width: to[0] - from[0], height: to[1] - from[1] };
}

function groupedBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => number): ReadonlyMap<number, Thing[]> {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

function withinLimits(texts: readonly LaidText[]): readonly LaidText[] {
  let characters = 0;
  const cut = texts.findIndex(({ text }, index) => {
    characters += text.length;
    return index >= PICTURE_LIMITS.texts || characters > PICTURE_LIMITS.characters;
  });
  return cut < 0 ? texts : texts.slice(0, cut);
}

/** Where in its box the line is on which a text is written, from the top. */
const BASELINE = 0.86;

function runOf({ text, left, top, width, height, downwards }: LaidText): DrawnRun {
  const isDown = downwards === true;
  const length = text.length > 1 ? tenth(isDown ? height : width) : null;
  return isDown
    ? { text, x: tenth(left + width / 2), y: tenth(top), length, downwards: true }
    : { text, x: tenth(left), y: tenth(top + BASELINE * height), length, downwards: false };
}

/** Lines are level or upright. */
function strokeOf({ fromX, fromY, toX, toY }: LaidLine): string {
  const start = `M${tenth(fromX)} ${tenth(fromY)}`;
  return Math.abs(toX - fromX) >= Math.abs(toY - fromY) ? `${start}H${tenth(toX)}` : `${start}V${tenth(toY)}`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
