import { Binary, utf16Text } from './binary.ts';

/** 绘图信息: words that drawings of the old formats keep beside what they show, and the pictures in them as files of their own. */
export type OfficeArt = {
  /** Texts set as art: watermarks. */
  readonly artTexts: readonly string[];
  /** Words for the blind, names of the files that pictures were, addresses. */
  readonly descriptions: readonly string[];
};

const HEAD = 8;
const CONTAINER = 0xf;
const OPTIONS: ReadonlySet<number> = new Set([0xf00b, 0xf121, 0xf122]);
const ART_TEXT = 0xc0;
/** Name of the shape's picture, its name, its description, its screen tip. */
const DESCRIBES: ReadonlySet<number> = new Set([0x105, 0x381, 0x385, 0x38d]);
const COMPLEX = 0x8000;
const FIRST_TYPE = 0xf000;
const LAST_TYPE = 0xf1ff;

/** 读绘图: the words in a stream of drawings. A record that says more than there is ends the reading: drawings are no text of the document. */
export function readOfficeArt(stream: Uint8Array): OfficeArt {
  const art: { artTexts: string[]; descriptions: string[] } = { artTexts: [], descriptions: [] };
  const bytes = new Binary(stream);
  for (let at = 0; at + HEAD <= bytes.length;) {
    const version = bytes.byte(at) & 0xf;
    const type = bytes.word(at + 2);
    const length = bytes.long(at + 4);
    // Between drawings stand other things: which story the next one belongs to, what goes before a picture.
    if (type < FIRST_TYPE || type > LAST_TYPE || at + HEAD + length > bytes.length) at += 1;
    else if (version === CONTAINER) at += HEAD;
    else {
      if (OPTIONS.has(type)) takeOptions(bytes.part(at + HEAD, length), bytes.word(at) >> 4, art);
      at += HEAD + length;
    }
  }
  return art;
}

/** Fixed parts of all options come first, then what they say at length, in the same order. */
function takeOptions(
  content: Uint8Array,
  count: number,
  art: { readonly artTexts: string[]; readonly descriptions: string[] },
): void {
  const bytes = new Binary(content);
  let text = count * 6;
  for (let index = 0; index < count && (index + 1) * 6 <= bytes.length; index += 1) {
    const id = bytes.word(index * 6);
    if ((id & COMPLEX) === 0) continue;
    const length = bytes.long(index * 6 + 2);
    if (text + length > bytes.length) return;
    const number = id & 0x3fff;
    const said = number === ART_TEXT || DESCRIBES.has(number) ? utf16Text(bytes.part(text, length)) : '';
    const words = said.replaceAll('\0', '').trim();
    if (words !== '') (number === ART_TEXT ? art.artTexts : art.descriptions).push(words);
    text += length;
  }
}

/** Kinds of pictures that are looked into, by their record: JPEG (two), PNG, TIFF. */
const PICTURES: readonly { readonly mark: readonly number[]; readonly types: readonly number[] }[] = [
  { mark: [0xff, 0xd8, 0xff], types: [0xf01d, 0xf02a] },
  { mark: [0x89, 0x50, 0x4e, 0x47], types: [0xf01e] },
  { mark: [0x49, 0x49, 0x2a, 0x00], types: [0xf029] },
  { mark: [0x4d, 0x4d, 0x00, 0x2a], types: [0xf029] },
];
/** What stands between the head of a picture's record and the picture: one or two digests and a byte. */
const BETWEEN = [17, 33];

/** 文件中的图片: each picture in a stream, as the file that it was. */
export function picturesIn(stream: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const pictures: Uint8Array[] = [];
  for (const { mark, types } of PICTURES) {
    const wanted = Buffer.from(mark);
    for (let at = buffer.indexOf(wanted); at >= 0;) {
      const length = lengthAt(buffer, at, types);
      if (length > 0) pictures.push(buffer.subarray(at, at + length));
      // One picture does not lie in another.
      at = buffer.indexOf(wanted, at + Math.max(length, 1));
    }
  }
  return pictures;
}

/** Bytes of the picture that begins at a place, as the head before it says; 0 where no head is. */
function lengthAt(buffer: Buffer, at: number, types: readonly number[]): number {
  for (const between of BETWEEN) {
    const head = at - between - HEAD;
    if (head < 0 || !types.includes(buffer.readUInt16LE(head + 2))) continue;
    const length = buffer.readUInt32LE(head + 4) - between;
    if (length > 0 && at + length <= buffer.length) return length;
  }
  return 0;
}
