import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts.ts';

/** 排版机: Typst with its fonts loaded, kept for the next document. */
export type Typesetter = {
  readonly missingFolder: string | null;
  /** Sets a source with its data into pages. */
  readonly set: (source: string, inputs: Readonly<Record<string, string>>) => NodeTypstDocument;
  /** The pages as PDF of a standard, or why the standard does not allow them. */
  readonly pdf: (pages: NodeTypstDocument, standard: 'ua-1' | 'a-2a') => Uint8Array | Offence;
  /** The pages as a PDF that claims no standard. */
  readonly plainPdf: (pages: NodeTypstDocument) => Uint8Array;
  /** To be called after each document: lets go now and then of what was remembered of earlier ones. */
  readonly forget: () => void;
};

/** What a standard does not allow: a sign (no font at hand has it, or it is of private use), or something else, in Typst's words. */
export type Offence = { readonly sign: string | null; readonly words: string };

let kept: Typesetter | null = null;

/** The one typesetter of this thread; loading its fonts takes most of the time of a first document. */
export function typesetter(): Typesetter {
  kept ??= startTypesetter();
  return kept;
}

/** After so many documents, what none of them used is forgotten. */
const REMEMBERED = 8;

function startTypesetter(): Typesetter {
  const { folders, missing } = fontFolders();
  let written = 0;
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...folders] }] });
  return {
    missingFolder: missing,
    set: (source, inputs) => {
      const set = compiler.compile({ mainFileContent: source, inputs: { ...inputs } });
      if (set.result) return set.result;
      throw new Error(`Typst did not set the document: ${JSON.stringify(set.takeError()?.shortDiagnostics)}`);
    },
    pdf: (pages, pdfStandard) => {
      try {
        return compiler.pdf(pages, { pdfStandard });
      } catch (fault) {
        const offence = offenceOf(fault);
        if (offence === null) throw fault;
        return offence;
      }
    },
    plainPdf: (pages) => compiler.pdf(pages),
    forget: () => {
      written += 1;
      if (written % REMEMBERED === 0) compiler.evictCache(1);
    },
  };
}

/** Typst tells only in words what a standard forbids: `PDF/A-2a error: the text `"…"` could not be displayed with …`. */
function offenceOf(fault: unknown): Offence | null {
  const message = fault instanceof Error ? fault.message : '';
  const words = /message: "(PDF\/(?:UA-1|A-2a) error: .*?)", trace/su.exec(message)?.[1];
  if (words === undefined) return null;
  const sign = /(?:the text|the codepoint) `\\?"(.+?)\\?"`/su.exec(words)?.[1];
  return { sign: sign === undefined ? null : unescapeDebug(sign), words };
}

/** Rust prints signs that it takes for unprintable as `\u{…}`, escaped once more in the list of faults. */
const unescapeDebug = (text: string): string =>
  text.replace(/\\+u\{([0-9a-f]{1,6})\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
