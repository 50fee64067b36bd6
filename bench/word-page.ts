import { newestForm } from '../src/law/index.ts';
import { linesOf, quietTexts, reportWith } from '../test/builders/report-grids.ts';
import { htmlOf } from '../test/builders/html.ts';

/** A report as Word saves it as a web page: every word wrapped in spans with styles, as published pages are. */
export function wordPage(): string {
  const form = newestForm();
  const blocks = reportWith(form, quietTexts(form));
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
