/** One step of a selector: `p.note#first`. */
export type SelectorStep = {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  /** True where the step before it must be the element right above. */
  readonly isChild: boolean;
};

/** 样式规则: what an element is to be for it, and what it then says. */
export type StyleRule = {
  readonly steps: readonly SelectorStep[];
  /** How exactly it names its elements; of two that are equal the later one counts. */
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
  /** Holds only on screens of some widths. */
  readonly isElsewhere: boolean;
};

/** Properties that decide whether a text is seen. */
const DECIDES =
  /^(?:display|visibility|opacity|font-size|color|background|background-color|text-indent|position|left|top|right|bottom|margin-left|clip|clip-path|mso-hide)$/u;

const MOST_RULES = 5_000;
const MOST_SELECTORS = 50;

/** 读样式表: the rules of a sheet that may hide. What holds only on paper, and selectors of other kinds, are left out. */
export function readStyleSheet(sheet: string, isElsewhere = false): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const plain = sheet.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/<!--|-->/gu, '');
  for (const { head, body } of blocksOf(plain)) {
    if (rules.length >= MOST_RULES) break;
    if (/^@media\b/iu.test(head)) {
      if (!/\bprint\b|\bspeech\b/iu.test(head))
        rules.push(...readStyleSheet(body, isElsewhere || !isShownOnScreens(head)));
      continue;
    }
    const declarations = head.startsWith('@') ? new Map<string, string>() : declarationsIn(body);
    if (declarations.size === 0) continue;
    for (const selector of head.split(',').slice(0, MOST_SELECTORS)) {
      const steps = stepsOf(selector.trim());
      if (steps !== null) rules.push({ steps, weight: weightOf(steps), declarations, isElsewhere });
    }
  }
  return rules;
}

/** The declarations of a `style` that decide whether a text is seen. */
export function declarationsIn(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const one of style.split(';')) {
    const colon = one.indexOf(':');
    const name = one.slice(0, colon).trim().toLowerCase();
    const value = one.slice(colon + 1).trim();
    if (colon > 0 && DECIDES.test(name) && value !== '') declarations.set(name, value);
  }
  return declarations;
}

/** Heads and bodies of the outermost braces. */
function* blocksOf(sheet: string): Generator<{ readonly head: string; readonly body: string }> {
  let from = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < sheet.length; at += 1) {
    const sign = sheet[at];
    if (sign === '{') {
      depth += 1;
      if (depth === 1) open = at;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      // Rules without a body, as @charset, end with a semicolon before it.
      yield { head: (sheet.slice(from, open).split(';').at(-1) ?? '').trim(), body: sheet.slice(open + 1, at) };
      from = at + 1;
    }
  }
}

/** Screens of every width. */
function isShownOnScreens(head: string): boolean {
  return /^@media\s+(?:only\s+)?(?:screen|all)\s*$/iu.test(head);
}

const STEP = /^([a-z][\w-]*|\*)?((?:[.#][\w\u0080-\uFFFF-]+)*)$/iu;

/** The steps of a selector; null for one that asks for more than names, classes and ids. */
function stepsOf(selector: string): readonly SelectorStep[] | null {
  if (selector === '' || selector.length > 300) return null;
  const steps: SelectorStep[] = [];
  let isChild = false;
  for (const word of selector.replaceAll('>', ' > ').split(/\s+/u)) {
    if (word === '>') {
      isChild = true;
      continue;
    }
    const [whole, name, marks = ''] = STEP.exec(word) ?? [];
    if (whole === undefined || word === '') return null;
    const named = marks.match(/[.#][^.#]+/gu) ?? [];
    steps.push({
      name: name === undefined || name === '*' ? null : name.toLowerCase(),
      id: named.find((mark) => mark.startsWith('#'))?.slice(1) ?? null,
      classes: named.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
      isChild,
    });
    isChild = false;
  }
  return steps;
}

function weightOf(steps: readonly SelectorStep[]): number {
  return steps.reduce(
    (sum, { name, id, classes }) => sum + (id === null ? 0 : 10_000) + classes.length * 100 + (name === null ? 0 : 1),
    0,
  );
}
