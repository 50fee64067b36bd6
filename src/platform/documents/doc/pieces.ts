import type { Meter } from '../meter.ts';
import { damaged } from '../compound/binary.ts';
import { TABLES, type WordFile } from './word-file.ts';

/** 文字段: a stretch of text that lies together in the file; `width` is the bytes of a character. */
export type Piece = { readonly from: number; readonly width: 1 | 2; readonly text: string };

const PROPERTIES = 1;
const PIECE_TABLE = 2;
const PIECE = 8;
/** Set where a character takes one byte; the place is then counted twice. */
const ONE_BYTE = 0x40000000;

/** 正文的文字: the pieces of the body in the order in which they are read, which need not be the order in the file. */
export function readPieces(file: WordFile, meter: Meter, upTo = file.characters): readonly Piece[] {
  const clx = file.tableAt(TABLES.pieces);
  let at = 0;
  while (at < clx.length && clx.byte(at) === PROPERTIES) at += 3 + clx.word(at + 1);
  if (at >= clx.length || clx.byte(at) !== PIECE_TABLE) throw damaged();
  const count = Math.floor((clx.long(at + 1) - 4) / (PIECE + 4));
  const ends = at + 5;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const first = clx.long(ends + index * 4);
    const last = Math.min(clx.long(ends + index * 4 + 4), upTo);
    if (last <= first) continue;
    // Many pieces may name the same bytes: what they make together is counted before it is made.
    meter.addText(last - first);
    const place = clx.long(ends + (count + 1) * 4 + index * PIECE + 2);
    const width = (place & ONE_BYTE) === 0 ? 2 : 1;
    const from = width === 2 ? place : (place & ~ONE_BYTE) / 2;
    const bytes = file.main.part(from, (last - first) * width);
    pieces.push({ from, width, text: DECODERS[width].decode(bytes) });
  }
  return pieces;
}

const DECODERS = { 1: new TextDecoder('windows-1252'), 2: new TextDecoder('utf-16le') } as const;
