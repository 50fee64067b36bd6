import { expect, test } from 'vitest';
import { inOrder, type Hands } from '../../../src/cli/many/in-order.ts';

const hands = (threads: number): Hands<string> => ({
  work: async (paths) => paths.map((path) => `alone ${path}`),
  failed: (path, { kind }) => `${path}: ${kind}`,
  aside:
    threads === 0
      ? null
      : { module: new URL('odd-worker.mjs', import.meta.url), act: 'spell', threads, wish: 'read ', limit: 1_000 },
});

async function answersOf(paths: readonly string[], threads: number): Promise<readonly string[]> {
  const answers: string[] = [];
  for await (const answer of inOrder(paths, hands(threads))) answers.push(answer);
  return answers;
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${index}.docx`);

test('answers come in the order of the files, as many as there are', async () => {
  const paths = names(500);
  expect(await answersOf(paths, 3)).toEqual(paths.map((path) => `read ${path}`));
});

test('a file that never comes to an end has its sentence, its thread is replaced, and the others are answered', async () => {
  const paths = names(60).toSpliced(20, 0, 'hang.docx');
  expect(await answersOf(paths, 2)).toEqual(
    paths.map((path) => (path === 'hang.docx' ? 'hang.docx: too_long' : `read ${path}`)),
  );
});

test('so has a file that ends its thread', async () => {
  const paths = names(60).toSpliced(59, 0, 'exit.docx');
  expect(await answersOf(paths, 2)).toEqual(
    paths.map((path) => (path === 'exit.docx' ? 'exit.docx: crashed' : `read ${path}`)),
  );
});

test('few files are worked through here, one by one', async () => {
  expect(await answersOf(names(3), 0)).toEqual(names(3).map((path) => `alone ${path}`));
});

test('a fault of ours is thrown, not told as a fault of the file', async () => {
  await expect(answersOf(['fault.docx', ...names(30)], 2)).rejects.toThrow('a fault of ours');
});
