import type { Paper } from '../../base/paper.ts';

/** 记录: the first table of a file as heads and rows of texts, by column. */
export function recordsOf({ blocks }: Paper): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const table = blocks.find((block) => block.kind === 'table');
  const [heads = [], ...rows] = (table?.rows ?? []).map((row) => {
    const texts: string[] = [];
    for (const { column, text } of row) texts[column] = text;
    return Array.from(texts, (text: string | undefined) => text?.trim() ?? '');
  });
  return { heads, rows };
}

/** Which column is which, by any of its names; null for one that is not there. */
export function columnsIn<Key extends string>(
  heads: readonly string[],
  names: Readonly<Record<Key, readonly string[]>>,
): Readonly<Record<Key, number | null>> {
  const found = Object.entries<readonly string[]>(names).map(([key, known]) => {
    const at = heads.findIndex((head) => known.includes(head.replaceAll(/\s/gu, '')));
    return [key, at < 0 ? null : at] as const;
  });
  return Object.fromEntries(found) as Record<Key, number | null>;
}
