import { mark } from './marked.ts';
import { withCheck, withLuhn, type Fiction } from './fiction.ts';

/** 代填: what a stand-in of a written document becomes: `{ID}` an identity number that must be found, `{U}` a credit code that must not. */
export function filledIn(text: string, fiction: Fiction): string {
  const named = new Map<string, string>();
  return text.replaceAll(
    /(?<![{$])\{(?<kind>[^{}:]+)(?::(?<key>[a-z]))?\}(?!\})/gu,
    (_, kind: string, key: string | undefined) => {
      const name = () => (kind === 'N4' ? fiction.longName() : kind === 'N·' ? fiction.dottedName() : fiction.name());
      if (key === undefined) return NAMES.has(kind) ? name() : standIn(kind, fiction);
      const known = named.get(key) ?? name();
      named.set(key, known);
      return known;
    },
  );
}

const NAMES = new Set(['N', 'n', 'N4', 'N·']);

function standIn(kind: string, fiction: Fiction): string {
  const figures = /^#(?<count>\d+)$/u.exec(kind)?.groups?.['count'];
  if (figures !== undefined) return fiction.figures(Number(figures));
  const make = STAND_INS[kind];
  if (!make) throw new Error(`{${kind}} stands for nothing`);
  return make(fiction);
}

const STAND_INS: Readonly<Record<string, (fiction: Fiction) => string>> = {
  // Must be found.
  ID: (f) => mark('resident_id', f.identity()),
  KID: (f) => mark('resident_id', f.child()),
  M: (f) => mark('mobile_phone', f.mobile()),
  T: (f) => mark('landline_phone', f.landline()),
  C: (f) => mark('bank_card', f.card()),
  P: (f) => mark('passport', f.one(['E', 'EA', 'EB', 'G', 'PE', 'SE']) + f.figures(8)),
  E: (f) =>
    mark(
      'email',
      `${f.one(['wang', 'li.ming', 'zhao_q'])}${f.figures(4)}@${f.one(['qq.com', '163.com', 'sina.cn', 'gmail.com', '139.com'])}`,
    ),
  K: (f) => mark('minor', f.name()),
  // For marks of a document's own, or to be left alone.
  id: (f) => f.identity(),
  idold: (f) => f.identity(1930, 1940),
  childid: (f) => f.child(),
  idspaced: (f) => f.identity().replace(/^(.{6})(.{8})/u, '$1 $2 '),
  iddash: (f) => f.identity().replace(/^(.{6})(.{8})/u, '$1-$2-'),
  idfull: (f) => f.identity().replaceAll(/[\dX]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  idlower: (f) => endingWithX(f).toLowerCase(),
  id15: (f) => `${f.identity().slice(0, 6)}${f.identity(1950, 1990).slice(8, 17)}`,
  idwrong: (f) => mistyped(f.identity()),
  id17: (f) => f.identity().slice(0, 17),
  id19: (f) => `${f.identity()}${f.figures(1)}`,
  mobile: (f) => f.mobile(),
  mspaced: (f) => f.mobile().replace(/^(...)(....)/u, '$1 $2 '),
  mdash: (f) => f.mobile().replace(/^(...)(....)/u, '$1-$2-'),
  mfull: (f) => f.mobile().replaceAll(/\d/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  tel: (f) => f.landline(),
  card: (f) => f.card(),
  cardspaced: (f) => f.card().replaceAll(/(.{4})(?=.)/gu, '$1 '),
  cardbad: (f) => withoutLuhn(f.card()),
  c: (f) => withoutLuhn(`4405${f.figures(12)}`),
  U: (f) => f.creditCode(),
  l: (f) => `${f.one(['粤', '湘', '苏'])}${f.one(['A', 'B', 'E'])}${f.figures(5)}`,
};

function endingWithX(fiction: Fiction): string {
  for (;;) {
    const number = fiction.identity();
    if (number.endsWith('X')) return number;
  }
}

/** The same number with another last character. */
function mistyped(number: string): string {
  return number.slice(0, 17) + (withCheck(number.slice(0, 17)).endsWith('5') ? '6' : '5');
}

function withoutLuhn(figures: string): string {
  const right = withLuhn(figures.slice(0, -1)).at(-1);
  return figures.slice(0, -1) + (right === '3' ? '4' : '3');
}
