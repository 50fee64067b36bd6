import { err, type Result } from '../../base/result.ts';
import { readPaper, type Unreadable } from '../../platform/documents/index.ts';
import type { ListProblem } from './import-problem.ts';
import { readRows, type ReadList } from './read-rows.ts';

/** 读名册文件: a workbook, or a table of text in any encoding, whatever parts its columns and whatever its name ends in. */
export async function readList(
  bytes: Uint8Array,
  name: string,
): Promise<Result<ReadList, ListProblem | { readonly kind: 'unreadable'; readonly why: Unreadable }>> {
  const called = /\.[a-z]{2,4}$/iu.test(name) && !/\.(?:txt|tsv|tab)$/iu.test(name) ? name : `${name}.csv`;
  const paper = await readPaper(bytes, called);
  return paper.ok ? readRows(paper.value) : err({ kind: 'unreadable', why: paper.reason });
}
