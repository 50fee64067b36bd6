import { plausibility } from '../text/plausibility.ts';
import { utf16Text } from './binary.ts';

/** Shorter stretches are chance. */
const WIDE = /[\p{Script=Han}\p{P}\w 　]{6,}/gu;
const NARROW = /[\u0020-\u007e]{8,}/gu;
const LEAST_PLAUSIBLE = 0.5;

/** 字节中的文字: what reads as a text of some length among bytes of an unknown make, in two bytes a character or in one. */
export function textsAmongBytes(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  for (const part of [bytes, bytes.subarray(1)]) {
    for (const text of utf16Text(part).match(WIDE) ?? [])
      if (/\p{Script=Han}{3}|\d{8}/u.test(text) && plausibility(text, true) > LEAST_PLAUSIBLE) texts.push(text);
  }
  for (const text of new TextDecoder('latin1').decode(bytes).match(NARROW) ?? [])
    if (/\d{8}|@\w/u.test(text)) texts.push(text);
  return texts;
}
