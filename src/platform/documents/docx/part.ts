import type { Meter } from '../meter.ts';
import { withoutFormatting } from './formatting.ts';
import { scanXml, type Attributes, type XmlReader } from '../xml.ts';

const PREFIXES = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
} as const;

/** Streams one part of a docx, with the customary prefixes. */
export function scanPart(bytes: Uint8Array, reader: XmlReader, meter: Meter): void {
  scanXml(bytes, reader, { format: 'docx', meter, prefixes: PREFIXES, prepare: withoutFormatting });
}

/** `w:val` as a whole number, or null where there is none. */
export function wholeValue(attributes: Attributes, name = 'w:val'): number | null {
  const value = attributes[name];
  return value === undefined || !/^-?\d{1,9}$/.test(value) ? null : Number(value);
}

/** An on-off property is on unless its value says otherwise. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
