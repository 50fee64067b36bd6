import { parseDay } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { readPaper, sayUnreadable, writeWorkbook } from '../../platform/documents/index.ts';
import { LEXICON_KINDS, type LexiconEntry, type LexiconKind } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { columnsIn, recordsOf } from './records.ts';

/** The columns of a lexicon as a sheet, in the order in which they are written. */
export const LEXICON_COLUMNS = {
  wrong: ['错误写法', 'wrong'],
  right: ['正确写法', 'right'],
  kind: ['类别', 'kind'],
  from: ['起', 'from'],
  to: ['止', 'to'],
  weight: ['权重', 'weight'],
  note: ['说明', 'note'],
} as const;

export const KIND_NAMES: Readonly<Record<LexiconKind, string>> = {
  phrase: '错别字',
  body: '机关名称',
  place: '地名',
  leader: '领导姓名职务',
  citation: '引用格式',
};

/** 读取词库: xlsx or csv with the columns 错误写法, 正确写法, and if wanted 类别, 起, 止, 权重, 说明. */
export async function readLexicon(name: string, bytes: Uint8Array): Promise<Result<readonly LexiconEntry[], Words>> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) return err(sayUnreadable(name, paper.reason));
  const { heads, rows } = recordsOf(paper.value);
  const at = columnsIn(heads, LEXICON_COLUMNS);
  if (at.wrong === null || at.right === null) {
    return err({
      zh: `词库“${name}”要有“错误写法”和“正确写法”两栏`,
      en: `the lexicon "${name}" needs the columns 错误写法 (wrong) and 正确写法 (right)`,
    });
  }
  const entries: LexiconEntry[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readEntry((key) => (at[key] === null ? '' : (row[at[key]] ?? '')));
    if (read === null) continue;
    if (!read.ok) {
      const { zh, en } = read.reason;
      return err({ zh: `词库“${name}”第${index + 2}行${zh}`, en: `line ${index + 2} of the lexicon "${name}" ${en}` });
    }
    entries.push(read.value);
  }
  return ok(entries);
}

function readEntry(cell: (key: keyof typeof LEXICON_COLUMNS) => string): Result<LexiconEntry, Words> | null {
  const wrong = cell('wrong');
  const right = cell('right');
  if (wrong === '' && right === '') return null;
  if (wrong.length < 2) return err({ zh: '的错误写法少于两个字', en: 'has a wrong form of fewer than two characters' });
  if (wrong === right) return err({ zh: '的错误写法和正确写法相同', en: 'has a wrong form that is the right one' });
  const [from, to] = [cell('from'), cell('to')];
  if ([from, to].some((day) => day !== '' && parseDay(day) === null)) {
    return err({ zh: '的起止日期要写成2024-03-01', en: 'has a day that is not written 2024-03-01' });
  }
  const kind = LEXICON_KINDS.find((one) => one === cell('kind') || KIND_NAMES[one] === cell('kind')) ?? 'phrase';
  const weight = cell('weight') === '3' ? 3 : cell('weight') === '2' ? 2 : 1;
  return ok({ wrong, right, kind, from: from || null, to: to || null, weight, note: cell('note') || null });
}

/** 写词库: the lexicon as a workbook, or as csv that spreadsheet programs open as UTF-8. */
export async function writeLexicon({ entries }: Lexicon, ending: 'xlsx' | 'csv'): Promise<Uint8Array> {
  const heads = Object.values(LEXICON_COLUMNS).map(([zh]) => zh);
  const rows = entries.map(({ wrong, right, kind, from, to, weight, note }) => [
    wrong,
    right,
    KIND_NAMES[kind],
    from ?? '',
    to ?? '',
    String(weight),
    note ?? '',
  ]);
  if (ending === 'csv') {
    const lines = [heads, ...rows].map((cells) => cells.map(quoted).join(','));
    return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
  }
  const book = await writeWorkbook();
  const sheet = book.sheet({ name: '错敏词库', head: heads, widths: [24, 28, 14, 12, 12, 6, 20] });
  for (const row of rows) sheet.add(row);
  return book.finish();
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
