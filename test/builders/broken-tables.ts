import type { PrintedTable } from './report-grids.ts';

/** A way in which a table was broken into lines of text. `keepsBlanks`: whether empty cells can be told afterwards. */
export type Breaking = {
  readonly name: string;
  readonly keepsBlanks: boolean;
  /** Told by tabs alone, which a web page does not keep. */
  readonly needsTabs: boolean;
  readonly lines: (table: PrintedTable) => readonly string[];
};

const texts = (table: PrintedTable) => table.map((row) => row.map(({ text }) => text));

/** Every grid place of a row, `null` where a cell from above or from the left reaches in. */
function places(
  table: PrintedTable,
): readonly (readonly { text: string; isOwn: boolean; from: 'above' | 'left' | null }[])[] {
  const above = new Set<string>();
  return table.map((row, at) => {
    const line: { text: string; isOwn: boolean; from: 'above' | 'left' | null }[] = [];
    const skip = () => {
      while (above.has(`${at}/${line.length}`)) line.push({ text: '', isOwn: false, from: 'above' });
    };
    for (const { text, across, down } of row) {
      skip();
      for (let below = 1; below < down; below++)
        for (let right = 0; right < across; right++) above.add(`${at + below}/${line.length + right}`);
      line.push({ text, isOwn: true, from: null });
      for (let right = 1; right < across; right++) line.push({ text: '', isOwn: false, from: 'left' });
    }
    skip();
    return line;
  });
}

const widest = (table: PrintedTable): number => Math.max(...places(table).map((line) => line.length));

export const BREAKINGS: readonly Breaking[] = [
  {
    name: 'one cell a line behind a tab, rows parted by an empty line, merged cells as empty ones',
    keepsBlanks: true,
    needsTabs: true,
    lines: (table) =>
      places(table).flatMap((row) => [...row.filter(({ from }) => from !== 'left').map(({ text }) => `\t${text}`), '']),
  },
  {
    name: 'one cell a line, an empty line for an empty cell',
    keepsBlanks: true,
    needsTabs: false,
    lines: (table) => texts(table).flatMap((row) => row),
  },
  {
    name: 'one cell a line, an empty line between cells',
    keepsBlanks: false,
    needsTabs: false,
    lines: (table) => texts(table).flatMap((row) => row.filter((text) => text !== '').flatMap((text) => [text, ''])),
  },
  {
    name: 'one cell a line, an empty line behind each cell, full or empty',
    keepsBlanks: true,
    needsTabs: false,
    lines: (table) => texts(table).flatMap((row) => row.flatMap((text) => [text, ''])),
  },
  {
    name: 'rows with a bar behind each cell',
    keepsBlanks: true,
    needsTabs: false,
    lines: (table) => texts(table).map((row) => row.map((text) => `${text} |`).join(' ')),
  },
  {
    name: 'rows in Markdown, the places of merged cells run to the end',
    keepsBlanks: true,
    needsTabs: false,
    lines: (table) =>
      texts(table).map(
        (row, at) => `| ${row.join(' | ')} |${'|'.repeat(Math.max(0, (places(table)[at]?.length ?? 0) - row.length))}`,
      ),
  },
  {
    name: 'rows in Markdown, the places of merged cells left empty where they are',
    keepsBlanks: true,
    needsTabs: false,
    lines: (table) => [
      ...places(table)
        .slice(0, 1)
        .map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`),
      `|${' --- |'.repeat(widest(table))}`,
      ...places(table)
        .slice(1)
        .map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`),
    ],
  },
  {
    name: 'one cell a line with a bar behind it, the places of merged cells on a line of bars',
    keepsBlanks: true,
    needsTabs: false,
    lines: (table) =>
      texts(table).flatMap((row, at) => {
        const run = (places(table)[at]?.length ?? 0) - row.length;
        return [...row.map((text) => (text === '' ? '|' : `${text} |`)), ...(run > 0 ? ['|'.repeat(run + 1)] : [])];
      }),
  },
  {
    name: 'rows in one line, cells parted by blanks',
    keepsBlanks: false,
    needsTabs: false,
    lines: (table) => texts(table).map((row) => row.filter((text) => text !== '').join('  ')),
  },
  {
    name: 'rows in one line, cells parted by tabs',
    keepsBlanks: true,
    needsTabs: true,
    lines: (table) => texts(table).map((row) => row.join('\t')),
  },
  {
    name: 'labels written downwards, one character a line',
    keepsBlanks: false,
    needsTabs: false,
    lines: (table) =>
      texts(table).flatMap((row) =>
        row.flatMap((text) =>
          /^[\d０-９/+-]/u.test(text) && !/^\d\./u.test(text)
            ? [text]
            : [...text.replace(/^(\d\.)/u, '$1')].map((character) => character),
        ),
      ),
  },
];
