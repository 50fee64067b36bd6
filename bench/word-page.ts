import { newestForm } from '../src/law/index.ts';
import {
  linesOf,
  printTable2,
  printTable3,
  printTable4,
  reportAround,
  tableOf,
} from '../test/builders/report-grids.ts';
import { htmlOf } from '../test/builders/html.ts';

/** A report as Word saves it as a web page: every word wrapped in spans with styles, as published pages are. */
export function wordPage(): string {
  const form = newestForm();
  const texts: Record<string, string> = {};
  for (const block of form.table2.blocks)
    for (const row of block.rows)
      for (const { key } of block.columns) texts[`table2/${block.key}.${row.key}/${key}`] = '0';
  for (const row of form.table3.rows)
    for (const { key } of form.table3.columns) texts[`table3/${row.key}/${key}`] = '0';
  for (const { key } of form.table4.columns) texts[`table4/${key}`] = '0';
  const tables = {
    table2: printTable2(form, texts),
    table3: printTable3(form, texts),
    table4: printTable4(form, texts),
  };
  const blocks = reportAround({
    table2: [tableOf(tables.table2)],
    table3: [tableOf(tables.table3)],
    table4: [tableOf(tables.table4)],
  });
  const prose = linesOf(
    ...Array.from(
      { length: 20 },
      (_, index) => `（${index + 1}）2023年，我局按照要求主动公开政府信息，及时更新栏目，做好审查。`,
    ),
  );
  const plain = htmlOf({ blocks: [...blocks.slice(0, 2), ...prose, ...blocks.slice(2)] });
  const style = `style='font-size:12.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体;color:black;mso-font-kerning:0pt'`;
  const border = `style='width:42.55pt;border:solid windowtext 1.0pt;border-left:none;mso-border-left-alt:solid windowtext .5pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt;height:22.7pt'`;
  const cells = plain.replaceAll(/<td/gu, `<td width=57 valign=top ${border}`);
  return cells.replaceAll(
    />([^<>\s][^<>]*)</gu,
    (_, text: string) => `><span lang=EN-US ${style}><span ${style}>${text}</span></span><`,
  );
}
