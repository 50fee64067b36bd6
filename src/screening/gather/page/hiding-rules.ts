import type { PageTag } from '../../../platform/documents/raw/index.ts';
import { HIDES } from './page-style.ts';
import { declarationsIn, readStyleSheet, type SelectorStep, type StyleRule } from './style-sheet.ts';

/** An element of the page as selectors look at it. */
export type Styled = { readonly name: string; readonly id: string | null; readonly classes: readonly string[] };

/** 网页的样式: what the style sheets in the page say of its elements. Sheets that it would fetch are not at hand: what they hide is not known. */
export class HidingRules {
  private readonly byLast = new Map<string, { readonly rule: StyleRule; readonly order: number }[]>();
  private readonly named = new Set<string>();
  private readonly known = new Map<string, ReadonlyMap<string, string>>();
  /** True where every sheet of the page stands in it. */
  private readonly isWhole: boolean;

  constructor(page: string) {
    let order = 0;
    for (const [, attributes = '', sheet = ''] of page.matchAll(/<style\b([^>]*)>([\s\S]{0,500000}?)<\/style/giu)) {
      if (/media\s*=\s*["']?\s*print/iu.test(attributes)) continue;
      for (const rule of readStyleSheet(sheet)) this.add(rule, (order += 1));
    }
    this.isWhole = !/<link\b[^>]*\bstylesheet\b|@import\b/iu.test(page);
  }

  /** What is said of an element: by the sheets, the more exact and the later first to last, then by itself. */
  styleOf(tag: PageTag, above: readonly Styled[]): ReadonlyMap<string, string> {
    const own = tag.attributes.get('style');
    if (this.byLast.size === 0) return own === undefined ? NOTHING : this.own(own.text);
    const styled = this.styledOf(tag);
    const keys = [
      styled.name,
      '*',
      ...styled.classes.map((name) => `.${name}`),
      ...(styled.id === null ? [] : [`#${styled.id}`]),
    ];
    const matching = keys
      .flatMap((key) => this.byLast.get(key) ?? [])
      .filter(({ rule }) => matches(rule.steps, styled, above))
      .sort((one, other) => one.rule.weight - other.rule.weight || one.order - other.order);
    const always = matching.filter(({ rule }) => !rule.isElsewhere);
    const said = [...always.map(({ rule }) => rule.declarations), this.own(own?.text ?? '')];
    const style = new Map<string, string>();
    for (const declarations of said) {
      for (const [name, value] of declarations) {
        if (!IMPORTANT.test(style.get(name) ?? '') || IMPORTANT.test(value)) style.set(name, value);
      }
    }
    // What is shown on screens of some width is no hiding, whatever others do.
    for (const { rule } of matching) if (rule.isElsewhere) showAgain(style, rule.declarations);
    return style;
  }

  /** True where a class or id of the element may have a look that the page does not tell. */
  mayBeDressedElsewhere({ attributes }: PageTag): boolean {
    if (!attributes.has('class') && !attributes.has('id')) return false;
    if (!this.isWhole || this.named.size === 0) return true;
    return ![...namesIn(attributes)].some((name) => this.named.has(name));
  }

  /** An element as selectors look at it; where there are none, nobody looks. */
  styledOf({ name, attributes }: PageTag): Styled {
    if (this.byLast.size === 0) return NOBODY;
    const classes = (attributes.get('class')?.text ?? '').split(/\s+/u).filter((one) => one !== '');
    return { name, id: attributes.get('id')?.text ?? null, classes };
  }

  /** Pages say the same of thousands of elements. */
  private own(style: string): ReadonlyMap<string, string> {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const declarations = declarationsIn(style);
    if (this.known.size < MOST_KNOWN) this.known.set(style, declarations);
    return declarations;
  }

  private add(rule: StyleRule, order: number): void {
    const last = rule.steps.at(-1);
    if (last === undefined) return;
    for (const { id, classes } of rule.steps)
      for (const name of [...classes.map((one) => `.${one}`), ...(id === null ? [] : [`#${id}`])]) this.named.add(name);
    const key =
      last.id === null ? (last.classes[0] === undefined ? (last.name ?? '*') : `.${last.classes[0]}`) : `#${last.id}`;
    const rules = this.byLast.get(key);
    if (rules === undefined) this.byLast.set(key, [{ rule, order }]);
    else rules.push({ rule, order });
  }
}

const MOST_KNOWN = 2_000;
const NOBODY: Styled = { name: '', id: null, classes: [] };
const NOTHING: ReadonlyMap<string, string> = new Map();
const IMPORTANT = /!\s*important/iu;

function showAgain(style: Map<string, string>, declarations: ReadonlyMap<string, string>): void {
  for (const [name, value] of declarations) {
    const hides = HIDES.test(`${name}:${style.get(name) ?? ''};`);
    if (hides && !HIDES.test(`${name}:${value};`)) style.set(name, value);
  }
}

function* namesIn(attributes: PageTag['attributes']): Generator<string> {
  for (const name of (attributes.get('class')?.text ?? '').split(/\s+/u)) yield `.${name}`;
  yield `#${attributes.get('id')?.text ?? ''}`;
}

/** `above`: from the outermost element to the one right above. */
function matches(steps: readonly SelectorStep[], element: Styled, above: readonly Styled[]): boolean {
  const last = steps.at(-1);
  if (last === undefined || !fits(last, element)) return false;
  let at = above.length - 1;
  for (let step = steps.length - 2; step >= 0; step -= 1) {
    const wanted = steps[step];
    const isChild = steps[step + 1]?.isChild === true;
    if (wanted === undefined) return false;
    // The nearest that fits: enough for the selectors that hide.
    if (!isChild) while (at >= 0 && !fits(wanted, above[at])) at -= 1;
    if (at < 0 || !fits(wanted, above[at])) return false;
    at -= 1;
  }
  return true;
}

function fits({ name, id, classes }: SelectorStep, element: Styled | undefined): boolean {
  if (element === undefined || (name !== null && name !== element.name)) return false;
  return (id === null || id === element.id) && classes.every((one) => element.classes.includes(one));
}
