import type { Row } from '../../base/paper.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { readPaper, sayUnreadable } from '../../platform/documents/index.ts';
import type { NamedFile } from '../read-file.ts';
import { MEMBER_COLUMNS, NO, YES } from './members-columns.data.ts';
import { foldName, type Member } from './members.ts';

/** The members of a list, and what was left aside in it. */
export type MembersRead = { readonly members: readonly Member[]; readonly notes: readonly Words[] };

/**
 * 读成员名单: a table with a row for each body, as CSV in any encoding or as a workbook. Columns are told by their heads, in Chinese or
 * English; a list of names alone needs no head. A list that contradicts itself is refused with the line.
 */
export async function readMembers(file: NamedFile): Promise<Result<MembersRead, Words>> {
  const name = /\.[a-z]{2,4}$/iu.test(file.name) ? file.name : `${file.name}.csv`;
  const paper = await readPaper(file.bytes, name);
  if (!paper.ok) return err(sayUnreadable(file.name, paper.reason));
  const rows = paper.value.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(textsOf) : [[block.text.trim()]],
  );
  const lines = rows
    .map((texts, index) => ({ texts, line: index + 1 }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const head = lines.find(({ texts }) => columnsOf(texts).name !== undefined);
  const isBare = head === undefined && lines.every(({ texts }) => texts.filter((text) => text !== '').length === 1);
  if (head === undefined && !isBare) {
    return err({
      zh: `成员名单“${file.name}”里没有“名称”一栏`,
      en: `the list of members "${file.name}" has no column "name"`,
    });
  }
  const columns = head ? columnsOf(head.texts) : { name: 0 };
  const read = membersIn(head ? lines.slice(lines.indexOf(head) + 1) : lines, columns, file.name);
  if (!read.ok) return read;
  return ok({ members: read.value, notes: head ? unknownColumns(head.texts, file.name) : [] });
}

type Line = { readonly texts: readonly string[]; readonly line: number };
type Columns = Partial<Record<keyof typeof MEMBER_COLUMNS, number>>;

const textsOf = (row: Row): readonly string[] => {
  const texts: string[] = [];
  for (const { column, text } of row) texts[column] = text.trim();
  return Array.from(texts, (text) => text ?? '');
};

const headName = (text: string): string => foldName(text.replace(/[（(].*$/u, '')).toLowerCase();

function columnsOf(heads: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [index, head] of heads.entries()) {
    const name = headName(head);
    for (const [key, names] of entries(MEMBER_COLUMNS)) if (names.some((one) => one === name)) columns[key] ??= index;
  }
  return columns;
}

function unknownColumns(heads: readonly string[], file: string): readonly Words[] {
  const known = new Set<number | undefined>(Object.values(columnsOf(heads)));
  const left = heads.filter((head, index) => head !== '' && !known.has(index) && !isNumbering(head));
  if (left.length === 0) return [];
  return [
    {
      zh: `成员名单“${file}”里没有用到的栏：${left.join('、')}`,
      en: `columns of the list "${file}" that are not used: ${left.join(', ')}`,
    },
  ];
}

const isNumbering = (head: string): boolean => ['序号', '编号', 'no', '号'].includes(headName(head));

function membersIn(lines: readonly Line[], columns: Columns, file: string): Result<readonly Member[], Words> {
  const members: Member[] = [];
  const taken = new Map<string, string>();
  for (const { texts, line } of lines) {
    const at = (column: number | undefined): string => (column === undefined ? '' : (texts[column] ?? ''));
    const name = at(columns.name);
    const wrong = (zh: string, en: string) =>
      err({ zh: `成员名单“${file}”第 ${line} 行：${zh}`, en: `the list of members "${file}", line ${line}: ${en}` });
    if (name === '') return wrong('没有名称', 'there is no name');
    const counts = at(columns.countsIn);
    const countsIn = counts === '' ? true : yesOrNo(counts);
    if (countsIn === null) return wrong(`“计入”要写是或否，不是“${counts}”`, `counts-in is yes or no, not "${counts}"`);
    const aliases = namesIn(at(columns.aliases));
    const predecessors = namesIn(at(columns.predecessors));
    for (const one of [name, ...aliases, ...predecessors]) {
      const holder = taken.get(foldName(one));
      if (holder === name) continue;
      if (holder !== undefined) return wrong(`“${one}”已经属于“${holder}”`, `"${one}" belongs to "${holder}" already`);
      taken.set(foldName(one), name);
    }
    if (members.some((one) => foldName(one.name) === foldName(name)))
      return wrong(`“${name}”重复`, `"${name}" stands twice`);
    members.push({
      name,
      aliases,
      predecessors,
      creditCode: at(columns.creditCode) || null,
      countsIn,
      remark: at(columns.remark) || null,
    });
  }
  if (members.length === 0)
    return err({ zh: `成员名单“${file}”里没有成员`, en: `the list "${file}" holds no members` });
  return ok(members);
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[、，,；;|\n/／]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function yesOrNo(text: string): boolean | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : null;
}

const entries = <Shape extends object>(shape: Shape) => Object.entries(shape) as [keyof Shape, Shape[keyof Shape]][];
