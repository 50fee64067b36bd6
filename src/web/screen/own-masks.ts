import type { Typed } from './screen-desk.ts';

/** 自加的遮盖, as it was typed: words, or a rectangle on a page. `number` counts from 1 within its kind. */
export type OwnRow =
  | { readonly kind: 'words'; readonly number: number; readonly text: string; readonly ground: string }
  | ({ readonly kind: 'box'; readonly number: number; readonly sheet: string; readonly ground: string } & BoxFields);

/** The sides of a box as they were typed. */
export type BoxFields = Readonly<Record<BoxSide, string>>;
export type BoxSide = (typeof BOX_SIDES)[number];

/** In the order in which they are filled in. */
export const BOX_SIDES = ['left', 'top', 'width', 'height'] as const;

export type OwnKind = OwnRow['kind'];

export const ownField = (kind: OwnKind, number: number, part: string): string => `${kind}.${number}.${part}`;

/** The rows in which something stands, in the order of the form. */
export function ownRows(typed: Typed): readonly OwnRow[] {
  const numbers = (kind: OwnKind): number[] => [
    ...new Set(
      [...typed.keys()].flatMap((name) => {
        const [first, number] = name.split('.');
        return first === kind && /^\d{1,4}$/u.test(number ?? '') ? [Number(number)] : [];
      }),
    ),
  ];
  const words = numbers('words').map((number) => wordsRow(typed, number));
  const boxes = numbers('box').map((number) => boxRow(typed, number));
  return [
    ...words.filter(({ text }) => text !== '').map((row, index) => ({ ...row, number: index + 1 })),
    ...boxes
      .filter((row) => BOX_SIDES.some((side) => row[side] !== ''))
      .map((row, index) => ({ ...row, number: index + 1 })),
  ];
}

/** All that was typed, with the rows of masks one after the other and one of them left out. */
export function withoutRow(typed: Typed, dropped: string | null): Typed {
  const kept = new Map([...typed].filter(([name]) => !/^(?:words|box)\./u.test(name)));
  for (const row of ownRows(typed)) {
    if (`${row.kind}.${row.number}` === dropped) continue;
    const { kind, number, ...parts } = row;
    for (const [part, value] of Object.entries(parts)) kept.set(ownField(kind, number, part), value);
  }
  return kept;
}

type WordsRow = Extract<OwnRow, { kind: 'words' }>;
type BoxRow = Extract<OwnRow, { kind: 'box' }>;

function wordsRow(typed: Typed, number: number): WordsRow {
  const part = (name: string): string => typed.get(ownField('words', number, name)) ?? '';
  return { kind: 'words', number, text: part('text'), ground: part('ground') };
}

function boxRow(typed: Typed, number: number): BoxRow {
  const part = (name: string): string => typed.get(ownField('box', number, name)) ?? '';
  return {
    kind: 'box',
    number,
    sheet: part('sheet'),
    ground: part('ground'),
    left: part('left'),
    top: part('top'),
    width: part('width'),
    height: part('height'),
  };
}
