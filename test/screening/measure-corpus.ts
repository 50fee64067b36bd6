import { EMPTY_ALLOW_LIST, OWN_LEXICON, screenFile } from '../../src/screening/index.ts';
import type { CorpusFile } from './corpus.ts';

/** What a half of the corpus gave: counts, and each miss and false alarm in words. */
export type Measured = {
  readonly files: number;
  readonly wanted: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
  /** Values that stand in full in an answer. */
  readonly leaks: readonly string[];
};

/** 测量: screens every file and holds what is found against what was marked: rule by rule, value by value. */
export async function measure(corpus: readonly CorpusFile[]): Promise<Measured> {
  const missed: string[] = [];
  const alarms: string[] = [];
  const leaks: string[] = [];
  let wanted = 0;
  let right = 0;
  for (const { name, bytes, expected } of corpus) {
    const screened = await screenFile(
      { name, bytes },
      { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2024-12-01' },
    );
    if (!screened.ok) throw new Error(`${name} was not read: ${screened.reason.kind}`);
    const answer = JSON.stringify(screened.value);
    const open = expected.map(({ rule, value }) => ({ rule, value, shown: shownAs(rule, value) }));
    wanted += open.length;
    for (const { rule, text, place } of screened.value) {
      const at = open.findIndex((one) => one.rule === rule && one.shown === text);
      if (at < 0) alarms.push(`${name} ${place} ${rule} ${text}`);
      else {
        open.splice(at, 1);
        right += 1;
      }
    }
    missed.push(...open.map(({ rule, value }) => `${name} ${rule} ${value}`));
    for (const { rule, value } of expected) {
      if (!WORDS.has(rule) && answer.includes(value)) leaks.push(`${name} ${rule}`);
    }
  }
  return { files: corpus.length, wanted, right, missed, false: alarms, leaks };
}

/** Rules whose finding shows the words themselves. */
const WORDS = new Set(['medical', 'secrecy_marking', 'internal_marking', 'error_word', 'artefact']);

/** The masked form, told a second time and independently of the program. */
function shownAs(rule: string, value: string): string {
  const bare = value.replaceAll(/[\s-]/gu, '');
  const stars = (first: number, last: number): string =>
    bare.slice(0, first) + '*'.repeat(bare.length - first - last) + bare.slice(bare.length - last);
  switch (rule) {
    case 'resident_id':
      return stars(6, 4);
    case 'mobile_phone':
      return stars(3, 4);
    case 'bank_card':
      return stars(0, 4);
    case 'passport':
      return stars(1, 1);
    case 'licence_plate':
      return stars(2, 1);
    case 'email':
      return `${value[0]}***${value.slice(value.indexOf('@'))}`;
    case 'minor':
      return `${value[0]}××`;
    case 'home_address':
      return `${/^.*?(?:街道|镇|乡|区|县)(?!.*(?:街道|镇|乡)(?=.))/u.exec(value.replace(/小区.*$/u, ''))?.[0] ?? ''}***`;
    default:
      return value;
  }
}
