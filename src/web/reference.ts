import { randomInt } from 'node:crypto';

/** 编号: names one request, short enough to be said on the telephone; without characters that are taken for others. */
export function newReference(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? '').join('');
}

const LENGTH = 7;
const SIGNS = '23456789ABCDEFGHJKMNPQRTUVWXY';
