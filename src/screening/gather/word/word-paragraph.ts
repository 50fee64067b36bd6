import { XmlElement, XmlText } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import { PassageText } from '../passage-text.ts';
import { isUnseen, lookIn, over, type Look, type WordStyles } from './run-looks.ts';

/** A stretch of a paragraph that is not seen, and where in the seen text it stands. */
export type Unseen = { readonly kind: HiddenKind | null; readonly text: PassageText; readonly at: number };

/** 段落: what a paragraph shows, what it hides, and the drawings in it. */
export type ReadParagraph = {
  readonly seen: PassageText;
  readonly unseen: readonly Unseen[];
  readonly drawings: readonly { readonly element: XmlElement; readonly hiddenBy: HiddenKind | null }[];
  /** Runs that are hidden by how they look. */
  readonly hiddenRuns: readonly XmlElement[];
  readonly outline: number | null;
};

/** Reads a `w:p`. `ground` is the colour it stands on, null where that is not known; `leaves` where it does not come into a clean copy. */
export function readWordParagraph(
  paragraph: XmlElement,
  { styles, ground, leaves }: { styles: WordStyles; ground: string | null; leaves: boolean },
): ReadParagraph {
  const reader = new ParagraphReader(paragraph, { styles, ground, leaves });
  reader.read(paragraph, null);
  return reader.finish();
}

/** What a run may hold beside text, and what it is to a reader. */
const SIGNS: Readonly<Record<string, string | undefined>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Properties, and what is read elsewhere. */
const PASSED_OVER = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tcPr', 'w:trPr', 'w:txbxContent']);

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);

class ParagraphReader {
  private readonly styles: WordStyles;
  private readonly ground: string | null;
  private readonly leaves: boolean;
  private readonly above: Look;
  private readonly outline: number | null;
  private readonly seen = new PassageText();
  private readonly unseen: Unseen[] = [];
  private readonly drawings: { element: XmlElement; hiddenBy: HiddenKind | null }[] = [];
  private readonly hiddenRuns: XmlElement[] = [];
  private readonly fields: ('code' | 'result')[] = [];
  private open: Unseen | null = null;

  constructor(
    paragraph: XmlElement,
    { styles, ground, leaves }: { styles: WordStyles; ground: string | null; leaves: boolean },
  ) {
    const properties = paragraph.child('w:pPr');
    const style = properties?.child('w:pStyle')?.attribute('w:val');
    const stated = properties?.child('w:outlineLvl')?.attribute('w:val');
    const shading = properties?.child('w:shd')?.attribute('w:fill');
    this.styles = styles;
    this.leaves = leaves;
    this.ground = shading === undefined || shading === 'auto' ? ground : shading;
    this.above = over(styles.lookOf(style), styles.base);
    this.outline = stated !== undefined && /^[0-8]$/u.test(stated) ? Number(stated) : styles.outlineOf(style);
  }

  finish(): ReadParagraph {
    const { seen, unseen, drawings, hiddenRuns, outline } = this;
    return { seen, unseen, drawings, hiddenRuns, outline };
  }

  read(element: XmlElement, hiddenBy: HiddenKind | null): void {
    for (const child of element.elements()) this.readOne(child, hiddenBy);
  }

  private readOne(element: XmlElement, hiddenBy: HiddenKind | null): void {
    if (PASSED_OVER.has(element.name)) return;
    switch (element.name) {
      case 'w:r':
      case 'm:r':
        this.readRun(element, hiddenBy);
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.read(element, 'tracked_change');
        break;
      case 'w:fldSimple':
        this.addCode(new PassageText(), element);
        this.read(element, hiddenBy);
        break;
      case 'mc:AlternateContent':
        this.readAlternatives(element, hiddenBy);
        break;
      default:
        this.read(element, hiddenBy);
    }
  }

  /** The same drawing stands in a choice and in its fallback; the first is what programs of today show. */
  private readAlternatives(element: XmlElement, hiddenBy: HiddenKind | null): void {
    const shown = element.child('mc:Choice') ?? element.child('mc:Fallback');
    if (shown === undefined) return;
    // It may stand between runs or in one.
    if (element.parent?.name === 'w:r') this.readRunContent(shown, hiddenBy);
    else this.read(shown, hiddenBy);
  }

  private readRun(run: XmlElement, hiddenBy: HiddenKind | null): void {
    const properties = run.child('w:rPr');
    const style = properties?.child('w:rStyle')?.attribute('w:val');
    const own = lookIn(properties);
    const look = over(own, style === undefined ? this.above : over(this.styles.lookOf(style), this.above));
    const isHidden = hiddenBy === null && isUnseen(look, this.ground);
    if (isHidden) this.hiddenRuns.push(run);
    this.readRunContent(run, isHidden ? 'hidden_text' : hiddenBy);
  }

  private readRunContent(run: XmlElement, hiddenBy: HiddenKind | null): void {
    for (const child of run.elements()) {
      const sign = SIGNS[child.name];
      if (child.name === 'w:t' || child.name === 'm:t') this.addText(child, hiddenBy);
      else if (child.name === 'w:delText') this.addText(child, 'tracked_change');
      else if (child.name === 'w:instrText' || child.name === 'w:delInstrText')
        this.addCode(textIn(child, this.leaves), null);
      else if (child.name === 'w:fldChar') this.markField(child.attribute('w:fldCharType'));
      else if (sign !== undefined) this.addSign(child, sign, hiddenBy);
      else if (DRAWINGS.has(child.name)) this.drawings.push({ element: child, hiddenBy });
      else if (child.name === 'mc:AlternateContent') this.readAlternatives(child, hiddenBy);
      else if (child.name === 'w:ruby') this.readRuby(child, hiddenBy);
    }
  }

  /** The words come before their reading. */
  private readRuby(ruby: XmlElement, hiddenBy: HiddenKind | null): void {
    const base = ruby.child('w:rubyBase');
    if (base !== undefined) this.read(base, hiddenBy);
  }

  private addText(element: XmlElement, hiddenBy: HiddenKind | null): void {
    const inCode = this.fields.includes('code');
    this.add(textIn(element, this.leaves || hiddenBy !== null), inCode ? 'code' : hiddenBy);
  }

  private addSign(element: XmlElement, sign: string, hiddenBy: HiddenKind | null): void {
    const turnsPage = element.attribute('w:type') === 'page' || element.attribute('w:type') === 'column';
    if (turnsPage && this.seen.text === '') return;
    const text = new PassageText();
    text.append(sign, signHandle(element, sign), { leaves: this.leaves });
    this.add(text, this.fields.includes('code') ? 'code' : hiddenBy);
  }

  private add(text: PassageText, hiddenBy: HiddenKind | null | 'code'): void {
    if (hiddenBy === null) {
      this.open = null;
      this.seen.appendAll(text);
    } else this.addUnseen(text, hiddenBy === 'code' ? null : hiddenBy);
  }

  private addUnseen(text: PassageText, kind: HiddenKind | null): void {
    if (text.text === '') return;
    if (this.open === null || this.open.kind !== kind) {
      this.open = { kind, text: new PassageText(), at: this.seen.text.length };
      this.unseen.push(this.open);
    }
    this.open.text.appendAll(text);
  }

  private addCode(text: PassageText, simple: XmlElement | null): void {
    const code = simple?.attribute('w:instr');
    if (simple !== null && code !== undefined) text.append(code, simple.editableAttribute('w:instr'));
    this.addUnseen(text, null);
  }

  private markField(type: string | undefined): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    else if (type === 'end') this.fields.pop();
  }
}

/** The text of a `w:t`; blanks at its ends count only where the file says so. */
function textIn(element: XmlElement, leaves: boolean): PassageText {
  const text = new PassageText();
  for (const node of element.children) if (node instanceof XmlText) text.append(node.text, node, { leaves });
  return text;
}

/** A tab or a line end as a text: it goes when the text becomes empty. */
function signHandle(element: XmlElement, sign: string): { text: string } {
  let isThere = true;
  return {
    get text() {
      return isThere ? sign : '';
    },
    set text(text: string) {
      isThere = text !== '';
      if (!isThere) element.remove();
    },
  };
}
