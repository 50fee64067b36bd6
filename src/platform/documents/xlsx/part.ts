import type { Meter } from '../meter.ts';
import { scanXml, type XmlReader } from '../xml.ts';

const PREFIXES = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
} as const;

/** Streams one part of a workbook, with the customary prefixes. */
export function scanPart(bytes: Uint8Array, reader: XmlReader, meter: Meter): void {
  scanXml(bytes, reader, { format: 'xlsx', meter, prefixes: PREFIXES });
}
