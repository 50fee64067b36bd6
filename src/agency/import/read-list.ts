import { err, type Result } from '../../base/result.ts';
import { readPaper, type Unreadable } from '../../platform/documents/index.ts';
import type { ListProblem } from './import-problem.ts';
import { readRows, type ReadList } from './read-rows.ts';

/** 读名册文件: a workbook, or CSV in any encoding. */
export async function readList(
  bytes: Uint8Array,
  name: string,
): Promise<Result<ReadList, ListProblem | { readonly kind: 'unreadable'; readonly why: Unreadable }>> {
  const paper = await readPaper(bytes, /\.[a-z]{2,4}$/iu.test(name) ? name : `${name}.csv`);
  return paper.ok ? readRows(paper.value) : err({ kind: 'unreadable', why: paper.reason });
}
