import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestForm, type ReportForm } from '../src/law/index.ts';
import { docxOf } from '../test/builders/docx.ts';
import { linesOf, quietTexts, reportWith, type CellTexts } from '../test/builders/report-grids.ts';

/** A folder of reports of bodies that do not exist, each with figures of its own; `end` takes it away. */
export function folderOfReports(count: number): { readonly path: string; readonly end: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const form = newestForm();
  for (let index = 0; index < count; index += 1) {
    const folder = join(path, String(Math.floor(index / 500)).padStart(3, '0'));
    if (index % 500 === 0) mkdirSync(folder);
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.docx`), reportOf(index, form));
  }
  return { path, end: () => rmSync(path, { recursive: true }) };
}

/** About five pages of prose and the three tables; every seventh report has a wrong sum. */
function reportOf(index: number, form: ReportForm): Uint8Array {
  const blocks = reportWith(form, quietTexts(form, figuresOf(index)));
  const prose = linesOf(
    ...Array.from(
      { length: 30 },
      (_, line) =>
        `（${line + 1}）2023年，我局按照要求主动公开政府信息${index % 90}条，及时更新栏目，做好审查，回应关切，加强培训和考核，确保公开内容准确、及时、规范。`,
    ),
  );
  const body = `青河区示例${inStems(index)}局`;
  return docxOf(
    [...blocks.slice(0, 2), ...prose, ...blocks.slice(2)].map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('青河区工业和信息化局', body) } : block,
    ),
  );
}

/** A number that no reader takes for a year. */
const inStems = (index: number): string =>
  [...String(index)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');

function figuresOf(index: number): CellTexts {
  const received = index % 23;
  const wrong = index % 7 === 0 ? 1 : 0;
  return {
    'table2/art20_5.administrative_licence/decisions': String(index % 1000),
    'table2/art20_8.administrative_fees/fee_amount': String((index % 977) / 100),
    'table3/received_this_year/natural_person': String(received),
    'table3/received_this_year/total': String(received + wrong),
    'table3/outcome.disclosed/natural_person': String(received),
    'table3/outcome.disclosed/total': String(received),
    'table3/outcome.total/natural_person': String(received),
    'table3/outcome.total/total': String(received),
  };
}
