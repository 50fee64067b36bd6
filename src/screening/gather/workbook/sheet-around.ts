import { XmlText, type OfficePackage, type XmlElement } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { PassageText } from '../passage-text.ts';
import { PRINT_CODES } from './print-codes.ts';
import { shownText, textsOf } from './shared-texts.ts';

type Sheet = {
  readonly name: string;
  readonly part: string;
  readonly root: XmlElement;
  readonly hiddenBy: HiddenKind | null;
};

/** 工作表周边: comments, boxes of text and words of pictures, the heads and feet of its print, the lists to choose from. */
export function gatherAroundSheet(parts: OfficePackage, sheet: Sheet, collector: Collector): void {
  const place = `工作表“${sheet.name}”`;
  for (const { type, target, isExternal } of parts.relations(sheet.part)) {
    if (isExternal) continue;
    const read = RELATED[type];
    if (read !== undefined) {
      attemptPart(collector, place, () => {
        const root = parts.xml(target)?.root;
        if (root !== undefined) read(root, { place, collector, hiddenBy: sheet.hiddenBy });
      });
    }
  }
  gatherPrint(sheet, { place, collector, hiddenBy: sheet.hiddenBy });
  gatherLists(sheet, { place, collector });
}

type Around = { readonly place: string; readonly collector: Collector; readonly hiddenBy: HiddenKind | null };

const RELATED: Readonly<Record<string, ((root: XmlElement, around: Around) => void) | undefined>> = {
  comments: gatherComments,
  threadedComment: gatherThreads,
  drawing: gatherDrawing,
};

function gatherComments(root: XmlElement, { place, collector }: Around): void {
  for (const comment of root.child('commentList')?.elements() ?? []) {
    const text = new PassageText();
    for (const run of textsOf(comment)) text.append(shownText(run), run, { leaves: true });
    const at = `${place} ${comment.attribute('ref') ?? ''} 批注`;
    collector.say({ text: text.text, place: at, part: 'comment', hiddenBy: 'comment' }, text.origin);
    collector.hide('comment', text.text.trim(), at);
  }
  for (const author of root.child('authors')?.elements() ?? []) {
    collector.say({ text: author.text, place: `${place} 批注作者`, part: 'property', hiddenBy: 'comment' });
  }
}

/** Answers to a comment; the first of them stands among the plain comments too. */
function gatherThreads(root: XmlElement, { place, collector }: Around): void {
  for (const comment of root.elements()) {
    const text = [...comment.elements()].find(({ name }) => name.endsWith('text'))?.text ?? '';
    const at = `${place} ${comment.attribute('ref') ?? ''} 批注`;
    collector.say({ text, place: at, part: 'comment', hiddenBy: 'comment' });
    if (text.trim() !== '') collector.hide('comment', text.trim(), at);
  }
}

function gatherDrawing(root: XmlElement, { place, collector, hiddenBy }: Around): void {
  let boxes = 0;
  let pictures = 0;
  for (const element of root.descendants()) {
    if (element.name === 'xdr:txBody') {
      boxes += 1;
      const text = new PassageText();
      for (const paragraph of element.elements()) {
        if (paragraph.name !== 'a:p') continue;
        if (text.text !== '') text.append('\n', null);
        for (const one of paragraph.descendants()) {
          if (one.name !== 'a:t') continue;
          for (const node of one.children) if (node instanceof XmlText) text.append(node.text, node);
        }
      }
      const isOff = isSwitchedOff(element);
      const by = hiddenBy ?? (isOff ? 'hidden_text' : null);
      const at = `${place} 文本框${boxes}`;
      collector.say({ text: text.text, place: at, part: 'text_box', hiddenBy: by }, text.origin);
      if (isOff && hiddenBy === null && text.text.trim() !== '') collector.hide('hidden_text', text.text.trim(), at);
    } else if (element.name === 'xdr:cNvPr' && (element.attribute('descr') ?? '').trim() !== '') {
      pictures += 1;
      const text = new PassageText();
      text.append(element.attribute('descr') ?? '', element.editableAttribute('descr'));
      const at = `${place} 图${pictures}的说明`;
      collector.say({ text: text.text, place: at, part: 'property', hiddenBy: 'hidden_text' }, text.origin);
    }
  }
}

function gatherPrint(sheet: Sheet, { place, collector, hiddenBy }: Around): void {
  for (const one of sheet.root.child('headerFooter')?.elements() ?? []) {
    const isHeader = one.name.endsWith('Header');
    const [node] = one.children;
    if (!(node instanceof XmlText)) continue;
    const text = new PassageText();
    let from = 0;
    const raw = node.text;
    for (const code of raw.matchAll(PRINT_CODES)) {
      text.append(raw.slice(from, code.index), node, { at: from });
      // Left, middle and right stand apart on the page.
      if (/^&[LCR]$/u.test(code[0]) && text.text !== '') text.append('\n', null);
      from = code.index + code[0].length;
    }
    text.append(raw.slice(from), node, { at: from });
    const at = `${place} ${isHeader ? '页眉' : '页脚'}`;
    collector.say({ text: text.text, place: at, part: isHeader ? 'header' : 'footer', hiddenBy }, text.origin);
  }
}

/** A shape that is switched off in the list of objects. */
function isSwitchedOff(box: XmlElement): boolean {
  const hidden = box.parent?.child('xdr:nvSpPr')?.child('xdr:cNvPr')?.attribute('hidden');
  return hidden === '1' || hidden === 'true';
}

/** Words to choose from, written into the rule itself, and the words that go with it. */
function gatherLists(sheet: Sheet, { place, collector }: Omit<Around, 'hiddenBy'>): void {
  for (const rule of sheet.root.child('dataValidations')?.elements() ?? []) {
    const at = `${place} ${rule.attribute('sqref') ?? ''} 数据验证`;
    for (const name of ['promptTitle', 'prompt', 'errorTitle', 'error']) {
      const text = new PassageText();
      text.append(rule.attribute(name) ?? '', rule.editableAttribute(name));
      collector.say({ text: text.text, place: at, part: 'property', hiddenBy: 'hidden_text' }, text.origin);
    }
    for (const formula of rule.elements()) {
      const [node] = formula.children;
      if (!(node instanceof XmlText) || !node.text.startsWith('"')) continue;
      const text = new PassageText();
      text.append(node.text, node);
      collector.say({ text: text.text, place: at, part: 'property', hiddenBy: 'hidden_text' }, text.origin);
    }
  }
}
