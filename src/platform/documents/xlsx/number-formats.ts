import type { Meter } from '../meter.ts';
import type { Attributes } from '../xml.ts';
import { scanPart } from './part.ts';

/** How the number in a cell is meant: as it stands, as a share, or as a day or time of day. */
export type NumberKind = 'plain' | 'percent' | 'date' | 'time';

/** 数字格式: the kind of number of each cell style, in the order in which cells point to them. */
export function readNumberFormats(bytes: Uint8Array | null, meter: Meter): readonly NumberKind[] {
  const kinds: NumberKind[] = [];
  if (bytes === null) return kinds;
  const codes = new Map<string, string>();
  let inCells = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'numFmt') codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (name === 'cellXfs') inCells = true;
    if (name === 'xf' && inCells) kinds.push(kindOfFormat(attributes['numFmtId'] ?? '0', codes));
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') inCells = false;
  };
  scanPart(bytes, { open, close }, meter);
  return kinds;
}

/** What a format, by its number, makes of a number in a cell. `codes`: the formats that the file itself writes out. */
export function kindOfFormat(id: string, codes: ReadonlyMap<string, string>): NumberKind {
  const code = codes.get(id);
  return code === undefined ? builtInKind(Number(id)) : kindOfCode(code);
}

/** Formats that are not written into the file; 27 to 36 and 50 to 58 are the dates of East Asian editions. */
function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) return 'time';
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return 'plain';
}

/** What a spreadsheet program accepts as a format. */
const LONGEST_CODE = 255;

function kindOfCode(code: string): NumberKind {
  const first = code.slice(0, LONGEST_CODE).split(';', 1)[0] ?? '';
  const bare = first
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (bare.includes('general') || bare.includes('@')) return 'plain';
  if (/[yd]|(?:^|[^hs:])m{3,}/.test(bare) || /^m+$/.test(bare)) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : 'plain';
}
