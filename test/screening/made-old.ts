import { convertWithOffice } from '../builders/office.ts';
import { findingsOf } from '../builders/clean-copy.ts';
import { corpusOf } from './corpus.ts';

/** What is found in a document of the corpus as it is, and in the same made a file of before 2007. */
export type MadeOld = {
  readonly name: string;
  readonly asItIs: readonly string[];
  readonly madeOld: readonly string[];
};

/** Makes files of before 2007 out of the corpus, and of one more, in one start of the office program. */
export async function madeOld(
  [from, to]: readonly [from: string, to: string],
  more: { readonly name: string; readonly content: string },
): Promise<{ readonly pairs: readonly MadeOld[]; readonly more: Uint8Array }> {
  const corpus = corpusOf('measured', 1).filter(({ name }) => name.endsWith(`.${from}`));
  const files = Object.fromEntries(corpus.map(({ bytes }, index) => [`f${index}.${from}`, bytes]));
  const made = await convertWithOffice({ ...files, [more.name]: more.content }, to);
  const ending = to.slice(0, 3);
  const pairs: MadeOld[] = [];
  for (const [index, { name, bytes }] of corpus.entries()) {
    const old = made[`f${index}.${ending}`] ?? new Uint8Array();
    pairs.push({ name, asItIs: await told(bytes, `f.${from}`), madeOld: await told(old, `f.${ending}`) });
  }
  return { pairs, more: made[more.name.replace(/\.\w+$/u, `.${ending}`)] ?? new Uint8Array() };
}

/** Findings without their places, which each format has its own of; the office program writes itself into the properties. */
async function told(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const findings = await findingsOf(bytes, name);
  return findings
    .filter(({ rule }) => rule !== 'metadata')
    .map(({ rule, severity, text }) => `${rule} ${severity} ${text}`)
    .sort();
}
