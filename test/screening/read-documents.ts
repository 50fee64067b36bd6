import { readFileSync } from 'node:fs';
import type { Draft } from './marked.ts';
import type { Fiction } from './fiction.ts';
import { filledIn } from './stand-ins.ts';

/** 成文: a document written out, with stand-ins for what each reading makes up anew. */
export type WrittenDocument = { readonly name: string; readonly draft: (fiction: Fiction) => Draft };

/** The documents of a file: `=== name`, then lines; a line that begins with `|` is a row of a table; `⏎` is a line end inside a cell. */
export function readDocuments(path: string): readonly WrittenDocument[] {
  return readFileSync(path, 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .map((written) => {
      const [name = '', ...lines] = written.trimEnd().split('\n');
      return { name, draft: (fiction) => draftOf(filledIn(lines.join('\n'), fiction)) };
    });
}

function draftOf(text: string): Draft {
  const parts: (string | string[][])[] = [];
  for (const line of text.split('\n')) {
    const whole = line.replaceAll('⏎', '\n');
    if (!line.startsWith('|')) parts.push(whole);
    else {
      const row = whole.slice(1, -1).split('|');
      const last = parts.at(-1);
      if (Array.isArray(last)) last.push(row);
      else parts.push([row]);
    }
  }
  return parts;
}
