import type { Meter } from '../meter.ts';
import type { Binary } from '../compound/binary.ts';
import { readFormattedPages, type FormattedRun } from './formatted-pages.ts';
import { GroundReader } from './paragraph-grounds.ts';
import { propertiesIn } from './properties.ts';
import { readCharacterStyles } from './styles.ts';
import { TABLES, type WordFile } from './word-file.ts';
import { colourOfIndex, colourOfNumber, fillOfShading } from './word-colours.ts';

/** 字符的样子: a run of characters of a .doc and what can hide it; null where the file says nothing of it. */
export type LookedRun = FormattedRun & {
  readonly isDeleted: boolean;
  readonly vanishes: boolean | null;
  readonly colour: string | null;
  /** Half points. */
  readonly size: number | null;
  readonly background: string | null;
  /** Colour of what it stands on; null where that cannot be told. */
  readonly ground: string | null;
};

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STYLE = 0x4a30;
const COLOUR_INDEX = 0x2a42;
const COLOUR = 0x6870;
const SIZE = 0x4a43;
const HIGHLIGHT = 0x2a0c;
const SHADING = 0xca71;
const OLD_SHADING = 0x4866;
/** Values of a switch that look at the style: as it says, and the other way round. */
const AS_STYLE = 0x80;
const NOT_AS_STYLE = 0x81;

type Look = {
  isDeleted: boolean;
  vanishes: boolean | null;
  colour: string | null;
  size: number | null;
  background: string | null;
};

/** 读字符的样子: every run that says how it looks, in the order of the file; what it does not say itself comes from its styles. */
export function readLooks(file: WordFile, meter: Meter): readonly LookedRun[] {
  const runs = readFormattedPages(file, file.tableAt(TABLES.characterPages), 1, meter);
  const styles = readCharacterStyles(file);
  const grounds = new GroundReader(file, meter);
  return runs.flatMap((run) => {
    const own = run.at === 0 ? NOTHING : file.main.part(run.at + 1, file.main.byte(run.at));
    return [...grounds.between(run.from, run.to)].map(({ style, ground, from, to }): LookedRun => {
      meter.step();
      const look: Look = { isDeleted: false, vanishes: null, colour: null, size: null, background: null };
      for (const properties of styles(style)) take(look, properties, styles);
      take(look, own, styles);
      return { ...look, ground, from, to, at: run.at };
    });
  });
}

const NOTHING = new Uint8Array();

function take(look: Look, list: Uint8Array, styles: (style: number) => readonly Uint8Array[], depth = 0): void {
  for (const { number, value } of propertiesIn(list)) {
    if (number !== STYLE) takeOne(look, number, value);
    else if (depth === 0) for (const properties of styles(value.word(0))) take(look, properties, styles, 1);
  }
}

function takeOne(look: Look, number: number, value: Binary): void {
  switch (number) {
    case DELETED:
      look.isDeleted = value.byte(0) === 1;
      break;
    case HIDDEN:
      if (value.byte(0) === NOT_AS_STYLE) look.vanishes = look.vanishes !== true;
      else if (value.byte(0) !== AS_STYLE) look.vanishes = value.byte(0) === 1;
      break;
    case COLOUR_INDEX:
      look.colour = colourOfIndex(value.byte(0));
      break;
    case COLOUR:
      look.colour = colourOfNumber(value, 0);
      break;
    case SIZE:
      look.size = value.word(0);
      break;
    case HIGHLIGHT:
      look.background = value.byte(0) === 0 ? look.background : colourOfIndex(value.byte(0));
      break;
    case SHADING:
    case OLD_SHADING:
      look.background = fillOfShading(value);
      break;
    default:
  }
}
