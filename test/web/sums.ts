import type { Page } from 'playwright-core';
import type { NamedFile } from '../../src/web/index.ts';
import { docxOf } from '../builders/docx.ts';
import { quietTexts, reportWith } from '../builders/report-grids.ts';
import { formNamed } from '../builders/whole-report.ts';
import { held, site } from './visit.ts';

const FORM = formNamed('2021');

/** A real report of a body that does not exist. */
export function reportFile(body: string, received: number, name = `${body}.docx`): NamedFile {
  const cells = Object.fromEntries(
    ['received_this_year', 'carried_forward_to_next_year'].flatMap((row) =>
      ['natural_person', 'total'].map((column) => [`table3/${row}/${column}`, String(received)]),
    ),
  );
  const blocks = reportWith(FORM, quietTexts(FORM, cells)).map((block) =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replace('青河区工业和信息化局', body) } : block,
  );
  return { name, bytes: docxOf(blocks) };
}

export const textFile = (name: string, content: string): NamedFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});

/** Two bodies of a district, one of another, and a file that is no document. */
export const REPORTS = [
  reportFile('青河区示例一局', 3),
  reportFile('青河区示例二局', 4),
  reportFile('白石区示例局', 9),
  textFile('坏文件.docx', 'no document'),
];
export const MEMBERS = textFile('名单.csv', '名称,备注\n青河区示例一局,\n青河区示例二局,\n青河区示例三局,新设\n');
export const OWN = reportFile('青河区人民政府', 8);

/** Puts reports into the page and waits for its answer. */
export async function addUp(
  page: Page,
  reports: readonly NamedFile[],
  { members, own, year }: { members?: NamedFile; own?: NamedFile; year?: string } = {},
): Promise<void> {
  await page.goto(`${site.url}/consolidate`);
  await page.setInputFiles('#file', reports.map(held));
  if (members) await page.setInputFiles('#members', held(members));
  if (own) await page.setInputFiles('#own', held(own));
  if (year) await page.fill('#year', year);
  await page.getByRole('button', { name: '开始汇总' }).click();
  await page.locator('.result-head, .error-summary').first().waitFor();
}
