import type { ReportForm } from '../../../law/index.ts';
import type { Words } from '../../../base/words.ts';
import type { Finding } from '../../finding.ts';
import { cellAddress } from '../../report.ts';
import type { Checked, Rule } from '../rule.ts';
import { figureIn } from './cells.ts';
import { type DocumentClaim, documentClaims } from './document-claims.ts';
import { reportYear } from './report-year.ts';
import { sentencesOf } from './sentences.ts';
import { textFinding } from './text-finding.ts';

/** 正文与表二: counts of rules and normative documents in the text equal those of table 2. */
export const narratedDocuments: Rule = { id: 'NARR-DOCS', check };

/** The columns that the words mean in the two editions; what an edition does not count is not compared. */
const COLUMNS: Readonly<Record<DocumentClaim['kind'], readonly string[]>> = {
  issued: ['issued_this_year', 'made_this_year'],
  abolished: ['abolished_this_year'],
  in_force: ['in_force'],
};

function check({ reading, form }: Checked): readonly Finding[] {
  const { report } = reading;
  if (report.table2 === null) return [];
  const found = new Map<string, Finding>();
  for (const sentence of sentencesOf(reading)) {
    if (sentence.part === 'title' || sentence.part === 'closing') continue;
    for (const claim of documentClaims(sentence, reportYear(report))) {
      for (const column of COLUMNS[claim.kind]) {
        const expected = figureIn(report.table2, claim.row, column);
        if (expected === null || expected === claim.value) continue;
        found.set(`${claim.row} ${column} ${claim.value}`, say(claim, column, expected, form));
      }
    }
  }
  return [...found.values()];
}

function say(claim: DocumentClaim, column: string, expected: number, form: ReportForm): Finding {
  const name = nameOfCell(form, claim.row, column);
  return textFinding({
    rule: narratedDocuments.id,
    severity: 'warning',
    message: {
      zh: `正文写的是${claim.value}件，表二${name.zh}为${expected}件，两处不一致`,
      en: `The text says ${claim.value}; table 2, ${name.en} has ${expected}`,
    },
    basis: form.notice.number,
    text: claim.sentence.text,
    place: claim.sentence.place,
    compared: {
      table: 'table2',
      row: claim.row,
      column,
      expected,
      actual: claim.value,
      cells: [cellAddress('table2', claim.row, column)],
    },
  });
}

/** Name of a cell of table 2 in the form's words: “行政规范性文件”本年制发件数. */
export function nameOfCell(form: ReportForm, row: string, column: string): Words {
  for (const block of form.table2.blocks) {
    const line = block.rows.find(({ key }) => `${block.key}.${key}` === row || key === row);
    const head = block.columns.find(({ key }) => key === column);
    if (line !== undefined && head !== undefined)
      return { zh: `“${line.label}”${head.label}`, en: `"${line.en}", ${head.en}` };
  }
  return { zh: `${row} ${column}`, en: `${row} ${column}` };
}
