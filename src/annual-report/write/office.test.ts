import { beforeAll, describe, expect, test } from 'vitest';
import { findOffice } from '../../../test/builders/find-office.ts';
import { convertWithOffice } from '../../../test/builders/office.ts';
import {
  figuresOfItsOwn,
  formNamed,
  readingIn,
  readingOfFigures,
  valuesIn,
} from '../../../test/builders/whole-report.ts';
import type { Report } from '../report.ts';
import { writeReport } from './write-report.ts';

const EDITIONS = ['2019', '2021'] as const;

/** A figure of its own in every cell, and all the texts that a report may have. */
function wholeReport(edition: '2019' | '2021'): Report {
  const title = '青河区工业和信息化局2023年政府信息公开工作年度报告';
  const { report } = readingOfFigures(edition, figuresOfItsOwn(formNamed(edition)), {
    title,
    agency: '青河区工业和信息化局',
    year: 2023,
    opening: '本报告的统计期限为2023年1月1日至2023年12月31日。',
    closing: '青河区工业和信息化局\n2024年1月20日',
    beside_tables: { applications: '收到的申请均已答复。' },
    remarks: { 'table3/received_this_year/natural_person': '件', 'table4/reconsideration.total': '其中撤回1件' },
    sections: {
      overview: '2023年，我局公开政府信息35条。\n（一）主动公开\n及时更新栏目。',
      problems: '公开内容还不够细。',
      other_matters: '2023年未收取信息处理费。',
    },
  });
  return report;
}

const essence = ({
  edition,
  title,
  agency,
  year,
  sections,
  opening,
  closing,
  beside_tables,
  remarks,
  ...report
}: Report) => ({
  edition,
  title,
  agency,
  year,
  sections,
  opening,
  closing,
  beside_tables,
  remarks,
  values: valuesIn({ edition, title, agency, year, sections, remarks, ...report }),
});

describe.runIf(findOffice() !== null)('LibreOffice opens what is written, and saves it with nothing changed', () => {
  const kept = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const format of ['docx', 'xlsx'] as const) {
      const files = await Promise.all(
        EDITIONS.map(
          async (edition) => [`${edition}.${format}`, await writeReport(wholeReport(edition), format)] as const,
        ),
      );
      const saved = await convertWithOffice(Object.fromEntries(files), format);
      for (const [name, bytes] of Object.entries(saved)) kept.set(name, bytes);
    }
  }, 300_000);

  describe.each(EDITIONS)('the form of %s', (edition) => {
    test.each(['docx', 'xlsx'] as const)('as %s', async (format) => {
      const name = `${edition}.${format}`;
      const { report } = await readingIn(kept.get(name) ?? '', name);
      expect(essence(report)).toEqual(essence(wholeReport(edition)));
    });
  });
});
