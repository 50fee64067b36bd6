import { EMPTY_ALLOW_LIST, OWN_LEXICON, screenFile } from '../../src/screening/index.ts';
import type { CorpusFile, ExpectedThere } from './corpus.ts';

/** What a half of the corpus gave: counts, and each miss and false alarm in words. */
export type Measured = {
  readonly files: number;
  readonly wanted: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
  /** Of each rule what was wanted, found and told without need. */
  readonly rules: Readonly<Record<string, { wanted: number; right: number; false: number }>>;
  /** Values that stand in full in an answer. */
  readonly leaks: readonly string[];
};

/** 测量: screens every file and holds what is found against what was marked: rule by rule, value by value, place by place. */
export async function measure(corpus: readonly CorpusFile[]): Promise<Measured> {
  const missed: string[] = [];
  const alarms: string[] = [];
  const leaks: string[] = [];
  const rules: Record<string, { wanted: number; right: number; false: number }> = {};
  const of = (rule: string) => (rules[rule] ??= { wanted: 0, right: 0, false: 0 });
  for (const { name, bytes, expected } of corpus) {
    const screened = await screenFile(
      { name, bytes },
      { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2024-12-01' },
    );
    if (!screened.ok) throw new Error(`${name} was not read: ${screened.reason.kind}`);
    const answer = JSON.stringify(screened.value);
    const left = [...expected].toSorted((a, b) => Number(a.open) - Number(b.open));
    for (const { rule, open } of left) if (!open) of(rule).wanted += 1;
    for (const { rule, text, place, severity } of screened.value) {
      const at = left.findIndex((one) => one.rule === rule && place.startsWith(one.place) && isShownAs(one, text));
      const met = left[at];
      if (met !== undefined) {
        left.splice(at, 1);
        if (!met.open) of(rule).right += 1;
      } else if (severity !== 'notice') {
        alarms.push(`${name} ${place} ${rule} ${text}`);
        of(rule).false += 1;
      }
    }
    missed.push(
      ...left.filter(({ open }) => !open).map(({ rule, value, place }) => `${name} ${place} ${rule} ${value}`),
    );
    for (const { rule, value } of expected) {
      if (!WORDS.has(rule) && value !== '' && answer.includes(value)) leaks.push(`${name} ${rule} ${value}`);
    }
  }
  const sum = (key: 'wanted' | 'right'): number => Object.values(rules).reduce((all, one) => all + one[key], 0);
  return { files: corpus.length, wanted: sum('wanted'), right: sum('right'), missed, false: alarms, rules, leaks };
}

/** Rules whose finding shows the words themselves. */
const WORDS = new Set(['metadata', 'medical', 'secrecy_marking', 'internal_marking', 'error_word', 'artefact']);

/** Whether a value may be shown so: the masks of the norm, told a second time and independently of the program. */
function isShownAs({ rule, value }: ExpectedThere, shown: string): boolean {
  const bare = value
    .normalize('NFKC')
    .replaceAll(/[\s-]/gu, '')
    .replace(/^\+?86(?=1\d{10})/u, '')
    .replace(/\.0$/u, '');
  const begins = (first: number, last: number): boolean => {
    const match = /^(?<first>[^*]*)\*+(?<last>[^*]*)$/u.exec(shown.replaceAll(/[\s-]/gu, '').replace(/^\+86/u, ''));
    const [head = '', tail = ''] = [match?.groups?.['first'], match?.groups?.['last']];
    return (
      match !== null &&
      head.length <= first &&
      tail.length <= last &&
      bare.startsWith(head) &&
      bare.toUpperCase().endsWith(tail.toUpperCase())
    );
  };
  switch (rule) {
    case 'resident_id':
      return begins(6, 4);
    case 'mobile_phone':
      return begins(3, 4);
    case 'landline_phone':
      return begins(4, 0);
    case 'bank_card':
      return begins(0, 4);
    case 'passport':
      return begins(1, 1);
    case 'licence_plate':
      return begins(2, 1);
    case 'email':
      return shown === `${value[0]}***${value.slice(value.indexOf('@'))}`;
    case 'minor':
      return /^.{1,2}××$/u.test(shown) && value.startsWith(shown.replace('××', ''));
    case 'home_address':
      return /^[^\d*]*\*\*\*$/u.test(shown) && value.startsWith(shown.slice(0, -3));
    default: {
      const words = (text: string): string => text.replaceAll(/\s/gu, '');
      return words(shown).includes(words(value)) || words(value).includes(words(shown));
    }
  }
}
