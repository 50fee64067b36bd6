import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { holdsBomb } from './object-streams.ts';
import { filtersOf, isBroken, unpackedStream } from './unpacked-stream.ts';

/** A file that stands in a PDF, whatever leads to it; its bytes are null where they cannot be had. */
export type RawPdfFile = { readonly name: string; readonly bytes: Uint8Array | null };

/** PDF 对象所述: what the objects of a PDF say beside what its pages show. */
export type RawPdf = {
  /** Programs that run when it is opened, or a field is filled in. */
  readonly scripts: readonly string[];
  /** Where its links, buttons and programs lead. */
  readonly addresses: readonly string[];
  /** What it and its pictures say of themselves in XML; null for one that cannot be unpacked. */
  readonly packets: readonly (Uint8Array | null)[];
  readonly photographs: readonly Uint8Array[];
  /** Words for the blind, hints of fields. */
  readonly descriptions: readonly string[];
  readonly fieldValues: readonly { readonly name: string; readonly value: string }[];
  /** Data of forms in XML. */
  readonly formData: readonly string[];
  readonly notes: readonly { readonly contents: string; readonly author: string }[];
  readonly files: readonly RawPdfFile[];
  /** What the list of its properties says that is not of the usual ones. */
  readonly properties: readonly { readonly name: string; readonly text: string }[];
  readonly layers: readonly string[];
  /** Streams that do not unpack: a page whose drawing is lost shows nothing, and seems clean. */
  readonly damaged: readonly string[];
};

type Found = { -readonly [Key in keyof RawPdf]: RawPdf[Key][number][] };

const DEEPEST = 40;

/** 读 PDF 的对象: every one, reached from its pages or not. What this library cannot read is damaged. */
export async function readRawPdf(bytes: Uint8Array, meter: Meter): Promise<RawPdf> {
  if (holdsBomb(bytes)) throw new Refusal({ kind: 'too_much_inside', what: 'unpacked_size' });
  const document = await load(bytes);
  const found: Found = {
    scripts: [],
    addresses: [],
    packets: [],
    photographs: [],
    descriptions: [],
    fieldValues: [],
    formData: [],
    notes: [],
    files: [],
    properties: [],
    layers: [],
    damaged: [],
  };
  const info = document.context.lookup(document.context.trailerInfo.Info);
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && isBroken(object)) found.damaged.push(`PDF ${reference.objectNumber}`);
    if (object instanceof PDFDict && leadsNowhere(object)) found.damaged.push(`PDF ${reference.objectNumber}`);
    if (object === info) takeProperties(info, found);
    else look(object, { found, meter, depth: 0 });
  }
  return found;
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      password: '',
      parseSpeed: Infinity,
      warnOnInvalidObjects: false,
    });
  } catch (fault) {
    if (fault instanceof Error) throw new Refusal({ kind: 'damaged', format: 'PDF' });
    throw fault;
  }
}

type Looking = { readonly found: Found; readonly meter: Meter; readonly depth: number };

/** A page without its drawing, or a list of pages without one of them, though it names them. */
function leadsNowhere(dict: PDFDict): boolean {
  const type = nameIn(dict, 'Type');
  const named =
    type === 'Page' ? dict.get(PDFName.of('Contents')) : type === 'Pages' ? lookup(dict, 'Kids') : undefined;
  const parts = named instanceof PDFArray ? named.asArray() : named === undefined ? [] : [named];
  return parts.some((part) => part instanceof PDFRef && dict.context.lookup(part) === undefined);
}

/** Goes through what stands in an object itself; what it leads to is an object of its own. */
function look(object: PDFObject, looking: Looking): void {
  const { meter, depth } = looking;
  meter.step();
  if (depth > DEEPEST) return;
  const inner = { ...looking, depth: depth + 1 };
  if (object instanceof PDFRawStream) {
    takeStream(object, looking);
    look(object.dict, inner);
  } else if (object instanceof PDFArray) for (const one of object.asArray()) look(one, inner);
  else if (object instanceof PDFDict) {
    takeDictionary(object, looking);
    for (const [, value] of object.entries()) if (!(value instanceof PDFRef)) look(value, inner);
  }
}

function takeStream(stream: PDFRawStream, { found }: Looking): void {
  const kind = nameIn(stream.dict, 'Type');
  const subtype = nameIn(stream.dict, 'Subtype');
  if (kind === 'Metadata' || subtype === 'XML') found.packets.push(unpackedStream(stream));
  else if (subtype === 'Image' && filtersOf(stream).at(-1) === 'DCTDecode' && filtersOf(stream).length === 1)
    found.photographs.push(stream.contents);
}

function takeDictionary(dict: PDFDict, { found }: Looking): void {
  const script = textOrStream(dict, 'JS');
  if (script !== '') found.scripts.push(script);
  for (const key of ['URI', 'Base']) addTo(found.addresses, textIn(dict, key));
  if (['Launch', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData'].includes(nameIn(dict, 'S'))) takeTarget(dict, found);
  for (const key of ['Alt', 'ActualText', 'E', 'TU']) addTo(found.descriptions, textIn(dict, key));
  if (nameIn(dict, 'Type') === 'OCG') addTo(found.layers, textIn(dict, 'Name'));
  if (dict.has(PDFName.of('XFA'))) takeFormData(dict, found);
  if (dict.has(PDFName.of('EF'))) takeFile(dict, found);
  const isAnnotation = dict.has(PDFName.of('Rect')) && dict.has(PDFName.of('Subtype'));
  if (isAnnotation && nameIn(dict, 'Subtype') !== 'Widget') {
    const contents = textIn(dict, 'Contents').trim();
    if (contents !== '') found.notes.push({ contents, author: textIn(dict, 'T') });
  } else if (dict.has(PDFName.of('V')) || dict.has(PDFName.of('DV'))) {
    for (const key of ['V', 'DV']) {
      const value = textOrStream(dict, key).trim();
      if (value !== '') found.fieldValues.push({ name: textIn(dict, 'T'), value });
    }
  }
}

/** A path as a text, or as the description of a file. */
function takeTarget(dict: PDFDict, found: Found): void {
  for (const key of ['F', 'Win', 'Unix']) {
    const target = lookup(dict, key);
    if (target instanceof PDFDict) for (const name of ['UF', 'F', 'P']) addTo(found.addresses, textIn(target, name));
    else addTo(found.addresses, textIn(dict, key));
  }
}

function takeFile(dict: PDFDict, found: Found): void {
  const held = lookup(dict, 'EF');
  const name = textIn(dict, 'UF') || textIn(dict, 'F');
  if (!(held instanceof PDFDict)) return;
  const stream = lookup(held, 'UF') ?? lookup(held, 'F');
  found.files.push({ name, bytes: stream instanceof PDFRawStream ? unpackedStream(stream) : null });
}

function takeFormData(dict: PDFDict, found: Found): void {
  const form = lookup(dict, 'XFA');
  const parts = form instanceof PDFArray ? form.asArray().map((one) => dict.context.lookup(one)) : [form];
  for (const part of parts) {
    if (!(part instanceof PDFRawStream)) continue;
    const xml = new TextDecoder().decode(unpackedStream(part) ?? new Uint8Array());
    addTo(found.formData, xml.replaceAll(/<[^<>]*>/gu, ' ').replaceAll(/\s+/gu, ' '));
  }
}

/** The usual ones, which every reader shows, and its days are told elsewhere. */
const USUAL = new Set([
  'Author',
  'Title',
  'Subject',
  'Keywords',
  'Creator',
  'Producer',
  'CreationDate',
  'ModDate',
  'Trapped',
]);

function takeProperties(info: PDFObject | undefined, found: Found): void {
  if (!(info instanceof PDFDict)) return;
  for (const [key] of info.entries()) {
    const name = key.decodeText();
    const text = USUAL.has(name) ? '' : textIn(info, name);
    if (text.trim() !== '' && !/^D:\d{8}/u.test(text)) found.properties.push({ name, text });
  }
}

function addTo(list: string[], text: string): void {
  if (text.trim() !== '') list.push(text.trim());
}

function lookup(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

function nameIn(dict: PDFDict, key: string): string {
  const value = lookup(dict, key);
  return value instanceof PDFName ? value.decodeText() : '';
}

function textIn(dict: PDFDict, key: string): string {
  const value = lookup(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

function textOrStream(dict: PDFDict, key: string): string {
  const value = lookup(dict, key);
  if (!(value instanceof PDFRawStream)) return textIn(dict, key);
  return new TextDecoder().decode(unpackedStream(value) ?? new Uint8Array());
}
