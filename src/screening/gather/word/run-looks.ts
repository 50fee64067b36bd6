import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { isPale, isSameColour } from '../colour.ts';

/** How a run of text looks, as far as it can hide it. Null: nothing is said, so what stands above it counts. */
export type Look = {
  readonly vanishes: boolean | null;
  readonly colour: string | null;
  /** Half points. */
  readonly size: number | null;
  readonly background: string | null;
};

const PLAIN: Look = { vanishes: null, colour: null, size: null, background: null };

/** 样式: how the styles of a document make text look, and which of them are headings. */
export type WordStyles = {
  readonly lookOf: (style: string | undefined) => Look;
  /** Outline level from 0; null for a style that is no heading. */
  readonly outlineOf: (style: string | undefined) => number | null;
  /** True for a style of tables that fills cells with a colour. */
  readonly fills: (style: string | undefined) => boolean;
  readonly base: Look;
};

/** Reads `word/styles.xml`; without it nothing has a style. */
export function readWordStyles(root: XmlElement | null): WordStyles {
  const styles = new Map<string, XmlElement>();
  let defaults: XmlElement | undefined;
  let usual: string | undefined;
  for (const one of root?.elements() ?? []) {
    if (one.name === 'w:docDefaults') defaults = one.child('w:rPrDefault')?.child('w:rPr');
    const id = one.name === 'w:style' ? one.attribute('w:styleId') : undefined;
    if (id === undefined) continue;
    styles.set(id, one);
    if (one.attribute('w:type') === 'paragraph' && isOn(one.attribute('w:default') ?? '0')) usual = id;
  }
  const base = lookIn(defaults);
  const looks = new Map<string | undefined, Look>();
  const chain = (id: string | undefined): readonly XmlElement[] => chainOf(styles, id ?? usual);
  return {
    base,
    lookOf: (id) => {
      const known = looks.get(id);
      if (known !== undefined) return known;
      const look = chain(id).reduce((above, style) => over(above, styleLook(style)), PLAIN);
      looks.set(id, look);
      return look;
    },
    outlineOf: (id) => {
      for (const style of chain(id)) {
        const level = outlineIn(style);
        if (level !== null) return level;
      }
      return null;
    },
    fills: (id) => id !== undefined && chain(id).some(hasFill),
  };
}

/** The look that a `w:rPr` gives by itself. */
export function lookIn(properties: XmlElement | undefined): Look {
  if (properties === undefined || properties.children.length === 0) return PLAIN;
  let { vanishes, colour, size, background }: { -readonly [Key in keyof Look]: Look[Key] } = PLAIN;
  for (const one of properties.elements()) {
    if (one.name === 'w:vanish') vanishes = isOn(one.attribute('w:val'));
    else if (one.name === 'w:color') colour = one.attribute('w:val') ?? null;
    else if (one.name === 'w:sz') size = Number(one.attribute('w:val'));
    else if (one.name === 'w:shd') background = fillOf(one);
    else if (one.name === 'w14:textFill') vanishes = isWithoutFill(one, properties) ? true : vanishes;
    else if (one.name === 'w:highlight') background = HIGHLIGHTS[one.attribute('w:val') ?? ''] ?? background;
  }
  return { vanishes, colour, size, background };
}

/** Letters without a filling, and without an edge that would show them. */
function isWithoutFill(filling: XmlElement, properties: XmlElement): boolean {
  const edge = properties.child('w14:textOutline');
  return filling.child('w14:noFill') !== undefined && (edge === undefined || edge.child('w14:noFill') !== undefined);
}

/** `above` for what `look` does not say. */
export function over(look: Look, above: Look): Look {
  if (look === PLAIN) return above;
  return {
    vanishes: look.vanishes ?? above.vanishes,
    colour: look.colour ?? above.colour,
    size: look.size ?? above.size,
    background: look.background ?? above.background,
  };
}

/** The fill of a `w:shd`; null for none. */
export function fillOf(shading: XmlElement | undefined): string | null {
  if (shading === undefined) return null;
  const pattern = shading.attribute('w:val');
  const fill = pattern === 'solid' ? shading.attribute('w:color') : shading.attribute('w:fill');
  return fill === undefined || fill === 'auto' ? null : fill;
}

/** Smaller than this nobody reads it: one point and a half. */
const SMALLEST = 3;

/** 看不见: hidden by its mark, by its size, or by having the colour of what it stands on. `ground` is null where that cannot be told. */
export function isUnseen(look: Look, ground: string | null): boolean {
  if (look.vanishes === true) return true;
  if (look.size !== null && look.size > 0 && look.size <= SMALLEST) return true;
  if (look.colour === null || look.colour === 'auto') return false;
  const behind = look.background ?? ground;
  if (behind === null) return false;
  return isSameColour(look.colour, behind) || (isPale(look.colour) && isPale(behind));
}

/** An on-off property is on unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** What Word itself follows is far shorter. */
const LONGEST_CHAIN = 50;

function chainOf(styles: ReadonlyMap<string, XmlElement>, id: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN;) {
    const style = styles.get(at);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    at = style.child('w:basedOn')?.attribute('w:val');
  }
  return chain;
}

function styleLook(style: XmlElement): Look {
  const ground = fillOf(style.child('w:pPr')?.child('w:shd'));
  const look = lookIn(style.child('w:rPr'));
  return ground === null ? look : { ...look, background: look.background ?? ground };
}

function outlineIn(style: XmlElement): number | null {
  const stated = style.child('w:pPr')?.child('w:outlineLvl')?.attribute('w:val');
  if (stated !== undefined && /^[0-8]$/u.test(stated)) return Number(stated);
  const named = /^(?:heading|标题)\s*([1-9])$/iu.exec(style.child('w:name')?.attribute('w:val') ?? '')?.[1];
  return named === undefined ? null : Number(named) - 1;
}

function hasFill(style: XmlElement): boolean {
  for (const one of style.descendants()) if (one.name === 'w:shd' && !isPale(fillOf(one) ?? 'FFFFFF')) return true;
  return false;
}

const HIGHLIGHTS: Readonly<Record<string, string | undefined>> = {
  black: '000000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
  green: '00FF00',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  blue: '0000FF',
  red: 'FF0000',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};
