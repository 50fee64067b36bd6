import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { QUESTIONS, type Question } from './questions.ts';

/** 案例: one worked case. Beside its name and what is expected it has one question, by its name in `QUESTIONS`. */
type Case = { readonly name: string; readonly expect: unknown } & Readonly<Record<string, unknown>>;
type CaseFile = { readonly article: string; readonly title: string; readonly cases: readonly Case[] };

const here = new URL('.', import.meta.url);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** Every file of worked cases is run by this one runner: the fields of `expect` are compared, fields left out are free. */
for (const file of files) {
  const { article, title, cases } = parse(readFileSync(new URL(file, here), 'utf8')) as CaseFile;
  describe(`${article} ${title}`, () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const [question, asked] = questionOf(one, file);
      expect(question(asked as never)).toMatchObject(one.expect as object);
    });
  });
}

test('no two worked cases bear one name', () => {
  const names = files.flatMap((file) =>
    (parse(readFileSync(new URL(file, here), 'utf8')) as CaseFile).cases.map(({ name }) => name),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

function questionOf(one: Case, file: string): readonly [Question, unknown] {
  const [kind, ...others] = Object.keys(one).filter((key) => key !== 'name' && key !== 'expect');
  const question = kind === undefined ? undefined : QUESTIONS[kind];
  if (kind === undefined || question === undefined || others.length > 0) {
    throw new Error(`${file}, "${one.name}": one question is asked, of ${Object.keys(QUESTIONS).join(', ')}`);
  }
  return [question, one[kind]];
}
