import { SUBJECT_CLASSES, type SubjectClass } from './subject-classes.data.ts';

/** 主题分类的写法: "综合政务\政务公开" or "综合政务-文秘工作" as its class and what stands under it; null when the table has no such class. */
export function readSubjectClass(
  text: string,
  table: readonly SubjectClass[] = SUBJECT_CLASSES,
): { readonly first: SubjectClass; readonly second: string | null } | null {
  const [firstName, secondName] = text.split(SEPARATOR).map((part) => part.trim());
  const first = table.find(({ name }) => name.zh === firstName);
  if (first === undefined) return null;
  if (secondName === undefined) return { first, second: null };
  return first.second.includes(secondName) ? { first, second: secondName } : null;
}

/** What pages of different provinces put between the two levels. */
const SEPARATOR = /[\\/>－-]/u;
