import type { Meter } from '../meter.ts';
import { scanXml, type XmlReader } from '../xml.ts';

/** Streams one part of an OFD. Writers use the namespace of several drafts and prefixes of their own, so elements go by their local name. */
export function scanPart(bytes: Uint8Array, reader: XmlReader, meter: Meter): void {
  const local = {
    open: (name: string, attributes: Parameters<XmlReader['open']>[1]) => reader.open(localName(name), attributes),
    close: (name: string) => reader.close(localName(name)),
    ...(reader.text === undefined ? {} : { text: (text: string) => reader.text?.(text) }),
  };
  scanXml(bytes, local, { format: 'ofd', meter, prefixes: {} });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
