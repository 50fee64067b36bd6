// What a thread runs in the tests of threads: some names never come to an end, or end the thread.
import process from 'node:process';

export function spell({ paths, wish }) {
  return paths.map((path) => {
    if (path.startsWith('hang')) for (;;);
    if (path.startsWith('exit')) process.exit(1);
    if (path.startsWith('fault')) throw new Error('a fault of ours');
    return `${wish}${path}`;
  });
}
