import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import type { Archive } from '../zip.ts';
import { parseXml, type XmlDocument } from './parse-xml.ts';
import { writeZip } from './write-zip.ts';
import { writeXml, type XmlElement } from './xml-tree.ts';

/** 关系: from one part to another, or out of the file. `type` is the last word of the long name: `header`, `image`, `oleObject`. */
export type Relation = {
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to; for one that leads out, what the file says. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
};

const CONTENT_TYPES = '[Content_Types].xml';

/** 文档包: the parts of a docx, xlsx or pptx as they lie in the file, to be read, changed and written back. */
export class OfficePackage {
  private readonly archive: Archive;
  private readonly meter: Meter;
  private readonly listed: Set<string>;
  private readonly documents = new Map<string, XmlDocument>();
  private readonly contents = new Map<string, Uint8Array>();
  private readonly relationLists = new Map<string, readonly Relation[]>();

  constructor(archive: Archive, meter: Meter) {
    this.archive = archive;
    this.meter = meter;
    this.listed = new Set([...archive.names].filter((name) => !name.endsWith('/')));
  }

  get names(): readonly string[] {
    return [...this.listed];
  }

  has(name: string): boolean {
    return this.listed.has(name);
  }

  /** The bytes of a part as they stand in the file, or as they were set. */
  bytes(name: string): Uint8Array | null {
    if (!this.listed.has(name)) return null;
    const known = this.contents.get(name) ?? this.archive.part(name);
    if (known !== null) this.contents.set(name, known);
    return known;
  }

  /** An XML part as a tree; what is changed in it is written. Null where there is no such part. */
  xml(name: string): XmlDocument | null {
    const known = this.documents.get(name);
    if (known !== undefined) return known;
    const bytes = this.bytes(name);
    if (bytes === null) return null;
    const document = parseXml(bytes, this.meter);
    this.documents.set(name, document);
    this.contents.delete(name);
    return document;
  }

  /** Where a part leads to; '' for the package itself. */
  relations(part: string): readonly Relation[] {
    const known = this.relationLists.get(part);
    if (known !== undefined) return known;
    const document = this.xml(relationsName(part));
    const relations = document === null ? [] : [...document.root.elements()].map((one) => relationOf(one, part));
    this.relationLists.set(part, relations);
    return relations;
  }

  /** The part that a relation of that type leads to, the first one. */
  related(part: string, type: string): string | null {
    return this.relations(part).find((one) => one.type === type && !one.isExternal)?.target ?? null;
  }

  /** The media type of a part, as the package states it. */
  contentType(name: string): string | null {
    const types = this.xml(CONTENT_TYPES)?.root;
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    let byEnding: string | null = null;
    for (const one of types?.elements() ?? []) {
      const type = one.attribute('ContentType') ?? null;
      if (one.name === 'Override' && one.attribute('PartName') === `/${name}`) return type;
      if (one.name === 'Default' && one.attribute('Extension')?.toLowerCase() === ending) byEnding = type;
    }
    return byEnding;
  }

  setContentType(name: string, type: string): void {
    for (const one of this.xml(CONTENT_TYPES)?.root.elements() ?? []) {
      if (one.name === 'Override' && one.attribute('PartName') === `/${name}`) one.setAttribute('ContentType', type);
    }
  }

  set(name: string, bytes: Uint8Array): void {
    this.listed.add(name);
    this.documents.delete(name);
    this.contents.set(name, bytes);
  }

  /** Takes a relation away; the part it led to stays until nothing leads there. */
  removeRelation(part: string, relation: Relation): void {
    relation.element.remove();
    this.relationLists.set(
      part,
      this.relations(part).filter((one) => one !== relation),
    );
  }

  /** Every part that the package leads to, over however many others. */
  reachable(): ReadonlySet<string> {
    const found = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, isExternal } of this.relations(part)) {
        if (isExternal || found.has(target) || !this.listed.has(target)) continue;
        found.add(target);
        waiting.push(target);
      }
    }
    return found;
  }

  /** 写回: the parts that something leads to, in the order of the file, and nothing else. */
  write(): Uint8Array {
    const kept = this.reachable();
    const isKept = (name: string): boolean =>
      name === CONTENT_TYPES || name === '_rels/.rels' || kept.has(name) || kept.has(partOfRelations(name) ?? '');
    const names = [...this.listed].filter(isKept);
    for (const one of this.xml(CONTENT_TYPES)?.root.elementList ?? []) {
      const part = one.name === 'Override' ? (one.attribute('PartName')?.slice(1) ?? '') : null;
      if (part !== null && !names.includes(part)) one.remove();
    }
    // Office programs look at the list of types first.
    names.sort((one, other) => Number(other === CONTENT_TYPES) - Number(one === CONTENT_TYPES));
    return writeZip(names.map((name) => ({ name, bytes: this.written(name) })));
  }

  private written(name: string): Uint8Array {
    const document = this.documents.get(name);
    if (document !== undefined) return Buffer.from(writeXml(document.root));
    const bytes = this.bytes(name);
    if (bytes === null) throw new Refusal({ kind: 'damaged', format: 'zip' });
    return bytes;
  }
}

function relationsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part whose relations a part lists; null for any other part. */
function partOfRelations(name: string): string | null {
  const parts = /^(.*?)_rels\/([^/]+)\.rels$/u.exec(name);
  return parts === null ? null : `${parts[1] ?? ''}${parts[2] ?? ''}`;
}

function relationOf(element: XmlElement, part: string): Relation {
  const target = element.attribute('Target') ?? '';
  const isExternal = element.attribute('TargetMode') === 'External';
  return {
    id: element.attribute('Id') ?? '',
    type: (element.attribute('Type') ?? '').split('/').at(-1) ?? '',
    target: isExternal ? target : resolved(target, part),
    isExternal,
    element,
  };
}

/** A target is told from the folder of its part; a leading slash is the root of the package. */
function resolved(target: string, part: string): string {
  const bare = target.split('#', 1)[0] ?? '';
  const steps = bare.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of decodedPath(bare).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Names with blanks or Chinese characters may be written in percent signs. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
