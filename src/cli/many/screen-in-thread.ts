import { givenToWorker, handOver } from '../../platform/workers/index.ts';
import { lexiconOf, type Lexicon } from '../../screening/index.ts';
import type { ScreeningFlags } from '../screening-flags.ts';
import { screenPath, type FileToScreen, type ScreenAnswer, type ScreenWish } from './screen-path.ts';

/** What each thread is given once: the words as a list, since what finds them cannot be sent. */
export type ScreenGiven = Omit<ScreeningFlags, 'lexicon'> & { readonly entries: Lexicon['entries'] };

/** What a thread of `screen` does: some files screened, in their order. What is printed of them goes over as it lies. */
export async function screenInThread(task: {
  readonly paths: readonly FileToScreen[];
  readonly wish: ScreenWish;
}): Promise<object> {
  settings ??= settingsOf();
  const answers: ScreenAnswer[] = [];
  for (const file of task.paths) answers.push(await screenPath(file, task.wish, settings));
  return handOver(
    answers,
    answers.flatMap(({ out }) => out),
  );
}

let settings: ScreeningFlags | null = null;

function settingsOf(): ScreeningFlags {
  // The command gave it; nothing else reaches a thread.
  const { entries, ...rest } = givenToWorker() as ScreenGiven;
  return { ...rest, lexicon: lexiconOf(entries) };
}
