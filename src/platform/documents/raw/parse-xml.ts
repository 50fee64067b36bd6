import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { bomEncoding } from '../text/bom.ts';
import { XmlElement, XmlText, type Prefixing, type XmlNode } from './xml-tree.ts';

/** An XML part as a tree, and what its comments say: no program shows them. `names`: those of its elements as it was read. */
export type XmlDocument = {
  readonly root: XmlElement;
  readonly comments: readonly string[];
  readonly names: ReadonlySet<string>;
};

/** 解析 XML 部件: as a tree that can be changed and written back. No document type is accepted, so nothing is expanded or fetched. */
export function parseXml(bytes: Uint8Array, meter: Meter): XmlDocument {
  return new Parser(decode(bytes), meter).parse();
}

/** Namespaces and the prefixes by which their elements are known here, whatever prefix a file uses. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', ''],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', ''],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xdr'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'tc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:excel', 'x'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

/** What the prefixes mean at one place of a part. `prefixing` is null where the file uses the customary ones alone. */
type Scope = {
  readonly customary: ReadonlyMap<string, string>;
  readonly prefixing: Prefixing | null;
  /** Names of elements met so far, as the file writes them, with the customary ones. */
  readonly names: Map<string, ElementName>;
};

type ElementName = { readonly name: string; readonly tag: string };

class Parser {
  private readonly source: string;
  private readonly meter: Meter;
  private readonly comments: string[] = [];
  private readonly names = new Set<string>();
  private readonly scopes: Scope[] = [{ customary: new Map(), prefixing: null, names: new Map() }];
  /** Nodes whose parent is still open, and where those of each open element begin: a list of children is made once, as long as it is. */
  private readonly nodes: XmlNode[] = [];
  private readonly begins: number[] = [];
  private count = 0;
  private root: XmlElement | null = null;
  private open: XmlElement | null = null;
  private at = 0;

  constructor(source: string, meter: Meter) {
    this.source = source;
    this.meter = meter;
  }

  parse(): XmlDocument {
    while (this.at < this.source.length) this.next();
    if (this.root === null || this.open !== null) throw damaged();
    return { root: this.root, comments: this.comments, names: this.names };
  }

  private next(): void {
    const { source, at } = this;
    const tag = source.indexOf('<', at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) this.addText(source.slice(at, end));
    if (tag < 0) this.at = end;
    else if (source.startsWith('</', tag)) this.close(tag);
    else if (source.startsWith('<!--', tag)) this.comments.push(this.upTo('-->', tag + 4).trim());
    else if (source.startsWith('<![CDATA[', tag)) this.addCharacters(this.upTo(']]>', tag + 9));
    else if (source.startsWith('<?', tag)) this.upTo('?>', tag + 2);
    else if (source.startsWith('<!', tag)) throw new Refusal({ kind: 'forbidden_declaration' });
    else this.begin(tag);
  }

  private upTo(mark: string, from: number): string {
    const end = this.source.indexOf(mark, from);
    if (end < 0) throw damaged();
    this.at = end + mark.length;
    return this.source.slice(from, end);
  }

  private addText(raw: string): void {
    if (this.open !== null) this.add(new XmlText(raw, this.open));
    else if (raw.trim() !== '') throw damaged();
  }

  private addCharacters(text: string): void {
    if (this.open === null) throw damaged();
    const node = new XmlText('', this.open);
    node.text = text;
    this.add(node);
  }

  private add(node: XmlNode): void {
    this.nodes[this.count] = node;
    this.count += 1;
  }

  private close(tag: number): void {
    const name = this.upTo('>', tag + 2).trimEnd();
    if (this.open === null || this.open.tag !== name) throw damaged();
    this.leave(this.open);
  }

  private leave(element: XmlElement): void {
    const begin = this.begins.pop() ?? 0;
    if (begin < this.count) element.children = this.nodes.slice(begin, this.count);
    this.count = begin;
    this.open = element.parent;
    if (this.open === null) this.root = element;
    else this.add(element);
    this.scopes.pop();
  }

  private begin(tag: number): void {
    const { source, open } = this;
    const end = this.tagEnd(tag + 1);
    const empty = source.charCodeAt(end - 1) === SLASH;
    const last = empty ? end - 1 : end;
    const nameEnd = blankIn(source, tag + 1, last);
    if (nameEnd <= tag + 1 || (open === null && this.root !== null)) throw damaged();
    const attributes = nameEnd === last ? '' : source.slice(nameEnd, last).trimEnd();
    this.meter.step();
    this.meter.checkDepth(this.scopes.length);
    const scope = this.scopeOf(attributes);
    const { name, tag: own } = this.nameOf(source.slice(tag + 1, nameEnd), scope);
    const element = new XmlElement({ name, tag: own, parent: open, attributes, prefixing: scope.prefixing });
    this.open = element;
    this.scopes.push(scope);
    this.begins.push(this.count);
    this.at = end + 1;
    if (empty) this.leave(element);
  }

  /** A file has few names and thousands of elements: each name is cut up once. */
  private nameOf(tag: string, scope: Scope): ElementName {
    const known = scope.names.get(tag);
    if (known !== undefined) return known;
    const named = { name: customaryName(tag, scope), tag };
    scope.names.set(tag, named);
    this.names.add(named.name);
    return named;
  }

  /** The `>` that ends a tag: a value in quotes may hold one too. */
  private tagEnd(from: number): number {
    let quote = 0;
    for (let at = from; at < this.source.length; at += 1) {
      const code = this.source.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
      else if (code === GREATER) return at;
      else if (code === LESS) break;
    }
    throw damaged();
  }

  private scopeOf(attributes: string): Scope {
    const outer = this.scopes.at(-1);
    if (outer === undefined) throw damaged();
    if (attributes === '' || !attributes.includes('xmlns')) return outer;
    const customary = new Map(outer.customary);
    for (const [, prefix = '', quoted = ''] of attributes.matchAll(
      /\sxmlns(?::([^\s=]+))?\s*=\s*("[^"]*"|'[^']*')/gu,
    )) {
      customary.set(prefix, CUSTOMARY.get(quoted.slice(1, -1)) ?? prefix);
    }
    const foreign = [...customary].filter(([own, known]) => own !== known && own !== '');
    const prefixing = foreign.length === 0 ? null : new Map(foreign.map(([own, known]) => [known, own]));
    return { customary, prefixing, names: new Map() };
  }
}

const TAB = 0x09;
const RETURN = 0x0d;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Where the first blank stands in `[from, to)`, or `to`. */
function blankIn(source: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    const isBlank = code <= SPACE ? code === SPACE || (code >= TAB && code <= RETURN) : code >= NO_BREAK_SPACE;
    if (isBlank && (code <= SPACE || /\s/u.test(source.charAt(at)))) return at;
  }
  return to;
}

function customaryName(name: string, { customary }: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const known = customary.get(prefix) ?? prefix;
  if (known === prefix) return name;
  const local = name.slice(colon + 1);
  return known === '' ? local : `${known}:${local}`;
}

/** The declaration of an XML part is in ASCII whatever the encoding, so it can be read before the encoding is known. */
function decode(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]+)["']/u.exec(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1'),
  )?.[1];
  try {
    return new TextDecoder(bomEncoding(bytes)?.encoding ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

function damaged(): Refusal {
  return new Refusal({ kind: 'damaged', format: 'XML' });
}
