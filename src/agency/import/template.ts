import type { Language } from '../../base/words.ts';
import { writeWorkbook } from '../../platform/documents/index.ts';
import { IMPORT_COLUMNS, type ImportColumn } from './columns.data.ts';

/** 名册模板: an empty list with its heads, and a sheet that says what stands in each column. Heads are Chinese in both languages, for the list is read by them. */
export async function importTemplate(language: Language): Promise<Uint8Array> {
  const columns: readonly ImportColumn[] = Object.values(IMPORT_COLUMNS);
  const book = await writeWorkbook();
  book.sheet({
    name: '机关名册',
    widths: columns.map(({ head }) => Math.max(12, head.length * 2 + 4)),
    head: columns.map(({ head, isNeeded }) => (isNeeded ? `${head}*` : head)),
    frozenColumns: 1,
  });
  const help = book.sheet({
    name: '填写说明',
    widths: [22, 70, 30],
    head: language === 'zh' ? ['栏', '怎么填', '例'] : ['Column', 'What stands in it', 'Example'],
  });
  for (const { head, help: says, example } of columns) help.add([head, says[language], example]);
  return book.finish();
}
