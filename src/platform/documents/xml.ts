import { SaxesParser } from 'saxes';
import type { Meter } from './meter.ts';
import { Refusal } from './refusal.ts';
import { bomEncoding } from './text/bom.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

export type XmlReader = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Namespaces whose elements the reader knows by a prefix of its own (`''` for none), whatever prefix the file uses. */
type Prefixes = Readonly<Record<string, string>>;

export type XmlOptions = {
  readonly format: string;
  readonly meter: Meter;
  readonly prefixes: Prefixes;
  /** Takes out of the text what the reader never looks at, before it is parsed. */
  readonly prepare?: (source: string) => string;
};

/**
 * Streams an XML part. No DTD is accepted, so nothing is expanded or fetched; malformed XML is damage of `format`.
 */
export function scanXml(bytes: Uint8Array, reader: XmlReader, { format, meter, prefixes, prepare }: XmlOptions): void {
  const decoded = decodeXml(bytes, format);
  const source = prepare === undefined ? decoded : prepare(decoded);
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let renamed: Renaming | null = null;
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal({ kind: 'forbidden_declaration' });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    meter.step();
    meter.checkDepth(depth);
    if (depth === 1) renamed = renaming(tag.attributes, prefixes);
    if (renamed === null) reader.open(tag.name, tag.attributes);
    else reader.open(renamed.element(tag.name), renamed.attributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close(renamed === null ? tag.name : renamed.element(tag.name));
  });
  if (reader.text !== undefined) parser.on('text', reader.text);
  if (reader.text !== undefined) parser.on('cdata', reader.text);
  try {
    parser.write(source).close();
  } catch (fault) {
    // Our own handlers refuse with a Refusal; saxes throws a plain Error, always with its own message about the XML.
    if (fault instanceof Refusal || fault instanceof TypeError || fault instanceof RangeError) throw fault;
    throw new Refusal({ kind: 'damaged', format });
  }
}

type Renaming = {
  readonly element: (name: string) => string;
  readonly attributes: (attributes: Attributes) => Attributes;
};

/** Nearly every file uses the customary prefixes; then nothing is renamed and nothing is paid for. */
function renaming(root: Attributes, prefixes: Prefixes): Renaming | null {
  const wanted = new Map<string, string>();
  for (const [name, uri] of Object.entries(root)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const customary = uri === undefined ? undefined : prefixes[uri];
    const used = name === 'xmlns' ? '' : name.slice(6);
    if (customary !== undefined && customary !== used) wanted.set(used, customary);
  }
  if (wanted.size === 0) return null;
  const known = new Map<string, string>();
  const rename = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = wanted.get(colon < 0 ? '' : name.slice(0, colon));
    if (prefix === undefined) return name;
    const local = name.slice(colon + 1);
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  const element = (name: string): string => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = rename(name);
    known.set(name, made);
    return made;
  };
  const attributes = (given: Attributes): Attributes =>
    // An attribute without a prefix is in no namespace.
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name.includes(':') ? element(name) : name, value]),
    );
  return { element, attributes };
}

/** The declaration of an XML part is in ASCII whatever the encoding, so it can be read before the encoding is known. */
function decodeXml(bytes: Uint8Array, format: string): string {
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1'),
  )?.[1];
  try {
    return new TextDecoder(bomEncoding(bytes)?.encoding ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ kind: 'damaged', format });
  }
}
