import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import type { Attributes } from '../xml.ts';
import type { Archive } from '../zip.ts';
import { scanPart } from './part.ts';

type Sheet = { readonly name: string; readonly part: string };

/** 工作簿: the sheets that people see, in their order, and from which day on its dates are counted. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly string[];
  readonly from1904: boolean;
};

export function readWorkbook(archive: Archive, meter: Meter): Workbook {
  const bytes = archive.part('xl/workbook.xml');
  if (bytes === null) throw new Refusal({ kind: 'damaged', format: 'xlsx' });
  const parts = worksheetParts(archive, meter);
  const sheets: Sheet[] = [];
  const hidden: string[] = [];
  let from1904 = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    const part = name === 'sheet' ? parts.get(attributes['r:id'] ?? '') : undefined;
    if (part === undefined) return;
    if ((attributes['state'] ?? 'visible') === 'visible') sheets.push({ name: attributes['name'] ?? '', part });
    else hidden.push(attributes['name'] ?? '');
  };
  scanPart(bytes, { open, close: () => undefined }, meter);
  return { sheets, hidden, from1904 };
}

/** The parts of worksheets by their relation; sheets of charts and dialogs hold no cells. */
function worksheetParts(archive: Archive, meter: Meter): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const bytes = archive.part('xl/_rels/workbook.xml.rels');
  const open = (name: string, attributes: Attributes): void => {
    if (name !== 'Relationship' || attributes['Type']?.endsWith('/worksheet') !== true) return;
    const target = attributes['Target'] ?? '';
    parts.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
  };
  if (bytes !== null) scanPart(bytes, { open, close: () => undefined }, meter);
  return parts;
}
