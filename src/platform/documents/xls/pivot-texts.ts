import { Binary } from '../compound/binary.ts';
import type { Meter } from '../meter.ts';
import { RECORDS } from './records.ts';
import { TextReader } from './text-reader.ts';

const PIVOT_NUMBER = 0xc9;
const HEAD = 4;

/** 数据透视表缓存: the texts and numbers of the source data that a pivot table keeps. */
export function pivotTexts(stream: Uint8Array, meter: Meter): readonly string[] {
  const bytes = new Binary(stream, 'xls');
  const texts: string[] = [];
  for (let at = 0; at + HEAD <= bytes.length; at += HEAD + bytes.word(at + 2)) {
    meter.step();
    const type = bytes.word(at);
    const body = new Binary(bytes.part(at + HEAD, bytes.word(at + 2)), 'xls');
    if (type === RECORDS.pivotText) texts.push(new TextReader([body], 0, meter).text());
    else if (type === PIVOT_NUMBER) texts.push(String(body.double(0)));
  }
  return texts;
}
