import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * 分词边界: the places of a text at which a word of the dictionary may begin or end. Null where the segmenter has no build for this
 * machine. The dictionary is loaded on first use: most files need none.
 */
export function boundariesIn(text: string): ReadonlySet<number> | null {
  segmenter ??= load();
  if (segmenter === 'none') return null;
  const boundaries = new Set([0]);
  let at = 0;
  // Without guessing at unknown words: a guess may take a wrong word and its neighbour for a name.
  for (const word of segmenter.cut(text, false)) {
    at += word.length;
    boundaries.add(at);
  }
  return boundaries;
}

type Segmenter = { readonly cut: (text: string, guessing: boolean) => readonly string[] };

let segmenter: Segmenter | 'none' | null = null;

function load(): Segmenter | 'none' {
  const require = createRequire(import.meta.url);
  try {
    const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
    return Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')));
  } catch (fault) {
    if (isMissing(fault)) return 'none';
    throw fault;
  }
}

/** The package or its build for this machine is not there; anything else is a fault. */
function isMissing(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    (('code' in fault && fault.code === 'MODULE_NOT_FOUND') || /native binding/iu.test(fault.message))
  );
}
