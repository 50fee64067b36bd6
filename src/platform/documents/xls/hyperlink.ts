import { Binary, utf16Text } from '../compound/binary.ts';

const HEAD = 32;
const HAS_MONIKER = 0x01;
const HAS_NAME = 0x10;
const HAS_FRAME = 0x80;
const AS_TEXT = 0x100;
const URL_MONIKER = 'e0c9ea79f9bace118c8200aa004ba90b';
const FILE_MONIKER = '0303000000000000c000000000000046';

/** 超链接: where a link of a cell leads out of the file; '' for one within it. */
export function addressOfLink(body: Binary): string {
  const flags = body.long(HEAD - 4);
  let at = HEAD;
  const text = (): string => {
    const length = body.long(at) * 2;
    const said = utf16Text(body.part(at + 4, length));
    at += 4 + length;
    return said;
  };
  if ((flags & HAS_NAME) !== 0) text();
  if ((flags & HAS_FRAME) !== 0) text();
  if ((flags & HAS_MONIKER) === 0) return '';
  if ((flags & AS_TEXT) !== 0) return ended(text());
  const moniker = Buffer.from(body.part(at, 16)).toString('hex');
  at += 16;
  if (moniker === URL_MONIKER) return ended(utf16Text(body.part(at + 4, body.long(at))));
  return moniker === FILE_MONIKER ? fileAt(body, at) : '';
}

/** A path: steps upwards, the path in one byte a character, and in two where that does not do. */
function fileAt(body: Binary, at: number): string {
  const length = body.long(at + 2);
  const narrow = new TextDecoder('gb18030').decode(body.part(at + 6, length));
  const wideAt = at + 6 + length + 24;
  const wide = wideAt + 4 <= body.length ? body.long(wideAt) : 0;
  if (wide <= 6) return ended(narrow);
  return ended(utf16Text(body.part(wideAt + 10, body.long(wideAt + 4))));
}

function ended(text: string): string {
  return text.split('\0', 1)[0] ?? '';
}
