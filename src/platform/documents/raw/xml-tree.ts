import { Refusal } from '../refusal.ts';

/** A text that can be changed where it stands. */
export type Editable = { text: string };

export type XmlNode = XmlElement | XmlText;

/** 文字节点: characters of an XML part as they were written; decoded when they are asked for. */
export class XmlText implements Editable {
  parent: XmlElement;
  private raw: string;

  constructor(raw: string, parent: XmlElement) {
    this.raw = raw;
    this.parent = parent;
  }

  get text(): string {
    return decoded(this.raw);
  }

  set text(text: string) {
    this.raw = escaped(text);
  }

  get source(): string {
    return this.raw;
  }

  copy(parent: XmlElement): XmlText {
    return new XmlText(this.raw, parent);
  }
}

/** Prefixes of a file that differ from the customary ones: customary → the file's own. */
export type Prefixing = ReadonlyMap<string, string>;

/**
 * 元素: one element of an XML part that can be changed and written back. `name` has the customary prefix, whatever prefix the file uses; the attributes
 * stay as they were written until one is changed.
 */
export class XmlElement {
  readonly name: string;
  readonly tag: string;
  parent: XmlElement | null;
  children: XmlNode[] = [];
  private attributesSource: string;
  private readonly prefixing: Prefixing | null;
  /** One handle an attribute, so that two who ask for it know that it is the same. */
  private handles: Map<string, Editable> | null = null;

  constructor({
    name,
    tag,
    parent,
    attributes,
    prefixing,
  }: {
    name: string;
    tag: string;
    parent: XmlElement | null;
    attributes: string;
    prefixing: Prefixing | null;
  }) {
    this.name = name;
    this.tag = tag;
    this.parent = parent;
    this.attributesSource = attributes;
    this.prefixing = prefixing;
  }

  get source(): string {
    return this.attributesSource;
  }

  /** An attribute by its customary name; undefined where the element has none. */
  attribute(name: string): string | undefined {
    if (this.attributesSource === '') return undefined;
    const own = this.ownName(name);
    // Most are not there: that is told without cutting the source up.
    const at = this.attributesSource.indexOf(own);
    if (at < 0) return undefined;
    const value = plainValue(this.attributesSource, at, own.length);
    if (value !== null) return decoded(value);
    for (const found of this.attributesSource.matchAll(ATTRIBUTE)) {
      if (found[1] === own) return decoded((found[2] ?? '').slice(1, -1));
    }
    return undefined;
  }

  /** Every attribute with the name that the file gives it. */
  attributes(): readonly { readonly name: string; readonly value: string }[] {
    return [...this.attributesSource.matchAll(ATTRIBUTE)].map((found) => ({
      name: found[1] ?? '',
      value: decoded((found[2] ?? '').slice(1, -1)),
    }));
  }

  /** Sets an attribute, or takes it away with null. */
  setAttribute(name: string, value: string | null): void {
    const own = this.ownName(name);
    const written = value === null ? '' : ` ${own}="${escaped(value).replaceAll('"', '&quot;')}"`;
    let isThere = false;
    this.attributesSource = this.attributesSource.replace(ATTRIBUTE, (whole, found: string) => {
      if (found !== own) return whole;
      isThere = true;
      return written;
    });
    if (!isThere) this.attributesSource += written;
  }

  /** An attribute as a text that can be changed where it stands; the same one whenever it is asked for. */
  editableAttribute(name: string): Editable {
    const own = this.ownName(name);
    this.handles ??= new Map();
    const known = this.handles.get(own);
    if (known !== undefined) return known;
    const read = (): string => this.attribute(name) ?? '';
    const write = (text: string): void => this.setAttribute(name, text);
    const handle: Editable = {
      get text() {
        return read();
      },
      set text(text: string) {
        write(text);
      },
    };
    this.handles.set(own, handle);
    return handle;
  }

  *elements(): Generator<XmlElement> {
    for (const child of this.children) if (child instanceof XmlElement) yield child;
  }

  /** The first child of that name. */
  child(name: string): XmlElement | undefined {
    for (const child of this.children) if (child instanceof XmlElement && child.name === name) return child;
    return undefined;
  }

  /** All elements below this one, in the order of the file; a part is never deeper than the limits allow. */
  *descendants(): Generator<XmlElement> {
    // Not one generator inside the other: each element would then be handed up through all that it stands in.
    const open = [{ nodes: this.children, next: 0 }];
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const child = at.nodes[at.next];
      at.next += 1;
      if (child === undefined) open.pop();
      else if (child instanceof XmlElement) {
        yield child;
        if (child.children.length > 0) open.push({ nodes: child.children, next: 0 });
      }
    }
  }

  /** The elements in this one as they are now: they may be taken out while the list is gone through. */
  get elementList(): readonly XmlElement[] {
    return [...this.elements()];
  }

  /** All elements below as they are now. */
  get descendantList(): readonly XmlElement[] {
    return [...this.descendants()];
  }

  /** All text below, joined. */
  get text(): string {
    let text = '';
    for (const child of this.children) text += child.text;
    return text;
  }

  /** Takes the element out of its parent, with all that is in it. */
  remove(): void {
    const siblings = this.parent?.children;
    const at = siblings?.indexOf(this) ?? -1;
    if (at >= 0) siblings?.splice(at, 1);
    this.parent = null;
  }

  /** Puts what stands in the element in its place. */
  unwrap(): void {
    const { parent } = this;
    const at = parent?.children.indexOf(this) ?? -1;
    if (parent === null || at < 0) return;
    for (const child of this.children) child.parent = parent;
    parent.children.splice(at, 1, ...this.children);
    this.children = [];
    this.parent = null;
  }

  /** A copy of the element with all that is in it, that stands nowhere yet. */
  copy(parent: XmlElement | null = null): XmlElement {
    const { name, tag, attributesSource: attributes, prefixing } = this;
    const made = new XmlElement({ name, tag, parent, attributes, prefixing });
    made.children = this.children.map((child) => child.copy(made));
    return made;
  }

  /** A new element of the same language, as the last thing in this one. */
  append(name: string): XmlElement {
    const made = new XmlElement({
      name,
      tag: this.elementTag(name),
      parent: this,
      attributes: '',
      prefixing: this.prefixing,
    });
    this.children.push(made);
    return made;
  }

  /** Puts a text as the only thing in the element. */
  setText(text: string): void {
    const node = new XmlText('', this);
    node.text = text;
    this.children = [node];
  }

  /** Elements without a customary prefix take the one of their parent; attributes without one have none. */
  private elementTag(name: string): string {
    if (name.includes(':')) return this.ownName(name);
    const colon = this.tag.indexOf(':');
    return colon < 0 ? name : `${this.tag.slice(0, colon)}:${name}`;
  }

  private ownName(name: string): string {
    if (this.prefixing === null) return name;
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const own = this.prefixing.get(name.slice(0, colon));
    return own === undefined ? name : `${own}:${name.slice(colon + 1)}`;
  }
}

/** 写回: an XML part as text. */
export function writeXml(root: XmlElement): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  writeElement(root, pieces);
  return pieces.join('');
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gu;

/**
 * The value of an attribute whose name stands at a place, where it is plain to see that it is one: after a blank, with the end of the value of
 * another before it. Null where that has to be found out from the front.
 */
function plainValue(source: string, at: number, length: number): string | null {
  const equals = at + length;
  if (source.charCodeAt(at - 1) !== SPACE || source.charCodeAt(equals) !== EQUALS) return null;
  if (source.charCodeAt(equals + 1) !== QUOTE || source.includes("'")) return null;
  const last = source.charCodeAt(at - 3);
  if (at > 1 && (source.charCodeAt(at - 2) !== QUOTE || last === EQUALS || last <= SPACE || last > ASCII)) return null;
  const end = source.indexOf('"', equals + 2);
  return end < 0 ? null : source.slice(equals + 2, end);
}

const SPACE = 0x20;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const ASCII = 0x7f;

function writeElement(element: XmlElement, pieces: string[]): void {
  if (element.children.length === 0) {
    pieces.push(`<${element.tag}${element.source}/>`);
    return;
  }
  pieces.push(`<${element.tag}${element.source}>`);
  for (const child of element.children) {
    if (child instanceof XmlElement) writeElement(child, pieces);
    else pieces.push(child.source);
  }
  pieces.push(`</${element.tag}>`);
}

const ENTITIES: Readonly<Record<string, string | undefined>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
const LAST_CHARACTER = 0x10ffff;

function decoded(raw: string): string {
  const lines = raw.includes('\r') ? raw.replaceAll(/\r\n?/gu, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replaceAll(
    /&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));|&/gu,
    (_, figures?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? undeclared();
      const code = Number.parseInt(figures ?? hex ?? '', figures === undefined ? 16 : 10);
      return code <= LAST_CHARACTER ? String.fromCodePoint(code) : undeclared();
    },
  );
}

function undeclared(): never {
  throw new Refusal({ kind: 'damaged', format: 'XML' });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
