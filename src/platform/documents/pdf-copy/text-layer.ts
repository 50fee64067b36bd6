import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { PlacedText } from './copy-pdf.ts';
import { SignFaces } from './sign-faces.ts';

/** 文字层: what draws the texts of a page unseen, and the faces that it needs. */
export type TextLayer = { readonly content: string; readonly faces: Readonly<Record<string, PDFRef>> };

type PageSize = { readonly width: number; readonly height: number };

/** Signs beside each other on a line are one text, with the steps and the direction that they have in the picture. */
export function textLayer(document: PDFDocument, texts: readonly PlacedText[], page: PageSize): TextLayer {
  const signs = texts.flatMap((text) => singleSigns(text, page)).filter(({ high }) => high > 0);
  const faces = new SignFaces(document);
  if (signs.length === 0) return { content: '', faces: {} };
  const pieces = ['BT'];
  for (const run of runsOf(signs)) pieces.push(...shownRun(run, faces));
  pieces.push('ET');
  return { content: pieces.join('\n'), faces: faces.resources() };
}

/** A sign on its line: `along` in the direction in which it is read, `across` to the left of that. */
type SingleSign = {
  readonly text: string;
  readonly turn: number;
  readonly along: number;
  readonly across: number;
  readonly wide: number;
  readonly high: number;
};

/** The directions of text turned by so many quarters, clockwise; y goes up. */
const DIRECTIONS = [
  [1, 0],
  [0, -1],
  [-1, 0],
  [0, 1],
] as const;

/** A mask of several signs shares the room that its value had. */
function singleSigns({ text, turn, size, ...box }: PlacedText, page: PageSize): readonly SingleSign[] {
  const signs = [...text];
  const [x, y] = DIRECTIONS[turn % 4] ?? DIRECTIONS[0];
  const [left, right, low, high] = [
    box.left,
    box.left + box.width,
    page.height - box.top - box.height,
    page.height - box.top,
  ];
  // Along the text, and across it to its left, whichever way it is turned.
  const from = Math.min(left * x + low * y, right * x + high * y);
  const to = Math.max(left * x + low * y, right * x + high * y);
  const foot = Math.min(low * x - left * y, high * x - right * y);
  const head = Math.max(low * x - left * y, high * x - right * y);
  const wide = (to - from) / signs.length;
  const edge = Math.max(page.width * x + page.height * y, 0);
  // A sign that the edge of the page cuts stands in it, or it would count as outside.
  const first = Math.max(Math.min(from, edge - (to - from)), edge - Math.abs(page.width * x + page.height * y));
  return signs.map((sign, index) => ({
    text: sign,
    turn,
    along: first + wide * index,
    across: foot + (head - foot) * FOOT,
    wide,
    high: size > 0 ? size : head - foot,
  }));
}

/** The foot of a sign is about a fifth of its room above the bottom of it. */
const FOOT = 0.22;

function runsOf(signs: readonly SingleSign[]): readonly (readonly SingleSign[])[] {
  const runs: SingleSign[][] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      last.turn === sign.turn &&
      Math.abs(last.across - sign.across) < sign.high * 0.3 &&
      last.high === sign.high &&
      sign.along >= last.along &&
      sign.along - last.along < sign.high * WIDEST_STEP;
    if (goesOn) run?.push(sign);
    else runs.push([sign]);
  }
  return runs;
}

/** Signs further from each other, in sizes of their type, are no part of one text. */
const WIDEST_STEP = 3;

function shownRun(run: readonly SingleSign[], faces: SignFaces): readonly string[] {
  const [first] = run;
  if (first === undefined) return [];
  const [x, y] = DIRECTIONS[first.turn % 4] ?? DIRECTIONS[0];
  const at = [first.along * x - first.across * y, first.along * y + first.across * x].map(number).join(' ');
  const pieces = [`${x} ${y} ${-y} ${x} ${at} Tm`];
  let open: string | null = null;
  let shown: string[] = [];
  const close = (): void => {
    if (open !== null) pieces.push(`/${open} ${number(first.high)} Tf [${shown.join('')}] TJ`);
    shown = [];
  };
  for (const [index, sign] of run.entries()) {
    const { face, code, width } = faces.codeOf({ text: sign.text, width: (sign.wide / sign.high) * 1000 });
    if (face !== open) close();
    open = face;
    const step = (run[index + 1]?.along ?? sign.along) - sign.along;
    const back = index + 1 < run.length ? width - (step / first.high) * 1000 : 0;
    shown.push(`<${code}>${number(back)} `);
  }
  close();
  return pieces;
}

/** 数: as short as a PDF needs it. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
