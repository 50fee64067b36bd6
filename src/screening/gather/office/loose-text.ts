import {
  attempt,
  XmlElement,
  XmlText,
  type Editable,
  type OfficePackage,
} from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { attemptPart } from '../attempt-part.ts';
import { PassageText } from '../passage-text.ts';

/** Parts in which Chinese words are names of styles and fonts; only figures matter there. */
const LOOKS = /(?:^|\/)(?:styles|stylesWithEffects|fontTable|numbering|webSettings|theme\d*|tableStyles)\.xml$/u;

/** What may be something: Chinese words, an address, a long figure, a path. */
const WORDS = /[\u3400-\u9FFF@]|\d{11}|[\d\s-]{15}|\\\\|:\\/u;
const FIGURES = /@|\d{11}|\d[\d\s-]{15}/u;

/** Attributes that office programs write for themselves. */
const MACHINE =
  /^(?:xmlns|w14:|w15:|w16|mc:|xr\d?:|r:)|^(?:w:rsid\w*|uid|uri|spid|o:spid|id|style|path|coords|fmla|adj|formatCode|typeface|w:ascii|w:hAnsi|w:eastAsia|w:cs)$/u;

/**
 * 其余文字: whatever the parts of an office file say in places that no reader of ours looks at by name: variables of a document, lists to choose from,
 * data of forms, extensions of programs not yet known. `known` has what was told already.
 */
export function gatherLooseText(parts: OfficePackage, known: ReadonlySet<Editable>, collector: Collector): void {
  const reached = parts.reachable();
  for (const name of parts.names) {
    // What nothing leads to is told nowhere else.
    const isTold = reached.has(name) ? TOLD : NONE;
    const place = `部件“${name}”`;
    if (name.endsWith('.vml'))
      sayDrawing(parts, name, { known, collector, place, wanted: WORDS, isTold, silent: new Set() });
    else {
      attemptPart(collector, place, () => {
        // A part that cannot be unpacked may hold anything.
        if (XML.test(name))
          sayPart(parts, name, {
            known,
            collector,
            place,
            wanted: LOOKS.test(name) ? FIGURES : WORDS,
            isTold,
            silent: new Set(),
          });
        else parts.bytes(name);
      });
    }
  }
}

const XML = /\.(?:xml|rels)$/iu;

function sayPart(parts: OfficePackage, name: string, looking: Looking): void {
  const document = parts.xml(name);
  if (document === null || name.endsWith('.rels') || name === '[Content_Types].xml') return;
  const { collector, place } = looking;
  for (const comment of document.comments) {
    if (WORDS.test(comment)) collector.say({ text: comment, place, part: 'property', hiddenBy: 'html_comment' });
  }
  sayLoose(document.root, looking);
}

/** Drawings of the old kind are often written as loosely as web pages. */
function sayDrawing(parts: OfficePackage, name: string, looking: Looking): void {
  const { collector, place } = looking;
  if (attempt(() => sayPart(parts, name, looking)).ok) return;
  attemptPart(collector, place, () => sayDamagedDrawing(parts.bytes(name), { place, collector }));
}

/** Everything between and in the tags. */
function sayDamagedDrawing(
  bytes: Uint8Array | null,
  { place, collector }: { place: string; collector: Collector },
): void {
  const source = bytes === null ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  for (const text of source.split(/[<>"']/u)) {
    if (WORDS.test(text)) collector.say({ text, place, part: 'property', hiddenBy: 'hidden_text' });
  }
}

type Looking = {
  readonly known: ReadonlySet<Editable>;
  readonly collector: Collector;
  readonly place: string;
  readonly wanted: RegExp;
  /** Elements of which every text is told elsewhere. */
  readonly isTold: ReadonlySet<string>;
  /** Attributes, as they are written, that say nothing: most stand in a part thousands of times over. */
  readonly silent: Set<string>;
};

function sayLoose(element: XmlElement, looking: Looking): void {
  const { known, collector, place, wanted, isTold } = looking;
  sayAttributes(element, looking);
  for (const child of element.children) {
    if (child instanceof XmlElement) {
      if (!isTold.has(child.name)) sayLoose(child, looking);
    } else if (child instanceof XmlText && !known.has(child) && wanted.test(child.text)) {
      const text = new PassageText();
      text.append(child.text, child);
      collector.say({ text: child.text, place, part: 'property', hiddenBy: 'hidden_text' }, text.origin);
    }
  }
}

function sayAttributes(element: XmlElement, { collector, place, wanted, silent }: Looking): void {
  const { source } = element;
  if (source.length <= LEAST || silent.has(source)) return;
  const telling = element.attributes().filter(({ name, value }) => !MACHINE.test(name) && wanted.test(value));
  if (telling.length === 0) silent.add(source);
  for (const { name, value } of telling) {
    const text = new PassageText();
    text.append(value, element.editableAttribute(name));
    collector.say({ text: value, place, part: 'property', hiddenBy: 'hidden_text' }, text.origin);
  }
}

/** Elements of which every text is told elsewhere: cells and strings of a workbook, caches of it. */
const TOLD = new Set([
  'sheetData',
  'si',
  'pivotCacheRecords',
  'cacheFields',
  'sheetDataSet',
  'authors',
  'tc:threadedComment',
  'property',
]);

const NONE: ReadonlySet<string> = new Set();

/** An attribute with anything to say is longer. */
const LEAST = 8;
