import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';

/** Chinese words, an address, a long figure, a path: what may be something about a person or the inside. */
const WORDS = /[\u3400-\u9FFF@]|\d{11}|\\\\|:\\/u;

const LITERAL = /"((?:[^"]|"")*)"/gu;

/** The texts in a formula. */
export function textsInFormula(formula: string): readonly string[] {
  if (!formula.includes('"')) return [];
  return [...formula.matchAll(LITERAL)].map(([, literal = '']) => literal.replaceAll('""', '"'));
}

/** 公式中的文字: texts written into formulas, which their cells may not show. Each is told once a sheet: a column of formulas says the same in every row. */
export class FormulaTexts {
  private readonly told = new Set<string>();
  private readonly collector: Collector;

  constructor(collector: Collector) {
    this.collector = collector;
  }

  take(cell: XmlElement, place: string): void {
    for (const text of textsInFormula(cell.child('f')?.text ?? '')) {
      if (this.told.has(text) || !WORDS.test(text)) continue;
      this.told.add(text);
      const at = `${place} 公式`;
      const isInside = isInsideLink(text);
      this.collector.say({ text, place: at, part: 'property', hiddenBy: isInside ? 'external_link' : 'hidden_text' });
      if (isInside) this.collector.hide('external_link', text, at);
    }
  }
}
