import type { Meter } from '../meter.ts';
import type { Attributes } from '../xml.ts';
import { isOn, scanPart, wholeValue } from './part.ts';

/** What a paragraph takes from its style: an outline level (0 to 8), a list, and whether runs in it are hidden. */
type Style = {
  readonly outline: number | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly hidden: boolean;
};

export type Styles = {
  /** The style of that id, with what it is based on; the default paragraph style for null. */
  readonly of: (id: string | null) => Style;
};

const PLAIN: Style = { outline: null, list: null, level: null, hidden: false };

type RawStyle = {
  outline: number | null;
  list: string | null;
  level: number | null;
  hidden: boolean | null;
  basedOn: string | null;
};

/** 样式: the styles of a document, each resolved along the chain of styles it is based on. */
export function readStyles(bytes: Uint8Array | null, meter: Meter): Styles {
  if (bytes === null) return { of: () => PLAIN };
  const { styles, defaultId } = rawStyles(bytes, meter);
  const resolved = new Map<string, Style>();
  const of = (id: string | null): Style => {
    const wanted = id !== null && styles.has(id) ? id : defaultId;
    if (wanted === null) return PLAIN;
    const known = resolved.get(wanted);
    if (known !== undefined) return known;
    const style = resolve(styles, wanted);
    resolved.set(wanted, style);
    return style;
  };
  return { of };
}

function rawStyles(bytes: Uint8Array, meter: Meter): { styles: Map<string, RawStyle>; defaultId: string | null } {
  const styles = new Map<string, RawStyle>();
  let defaultId: string | null = null;
  let style: RawStyle | null = null;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'w:style') {
      const id = attributes['w:styleId'];
      style = { outline: null, list: null, level: null, hidden: null, basedOn: null };
      if (id === undefined) return;
      styles.set(id, style);
      const isDefault = attributes['w:type'] === 'paragraph' && isOn({ 'w:val': attributes['w:default'] ?? '0' });
      if (isDefault) defaultId = id;
    } else if (style !== null) takeProperty(style, name, attributes);
  };
  const close = (name: string): void => {
    if (name === 'w:style') style = null;
  };
  scanPart(bytes, { open, close }, meter);
  return { styles, defaultId };
}

function takeProperty(style: RawStyle, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:name':
      // Named headings have their level even where the style does not spell it out.
      style.outline ??= headingLevel(attributes['w:val'] ?? '');
      break;
    case 'w:basedOn':
      style.basedOn = attributes['w:val'] ?? null;
      break;
    case 'w:outlineLvl':
      style.outline = wholeValue(attributes);
      break;
    case 'w:numId':
      style.list = attributes['w:val'] ?? null;
      break;
    case 'w:ilvl':
      style.level = wholeValue(attributes);
      break;
    case 'w:vanish':
      style.hidden = isOn(attributes);
      break;
    default:
  }
}

function headingLevel(name: string): number | null {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** Word itself follows far fewer. */
const LONGEST_CHAIN = 50;

function resolve(styles: ReadonlyMap<string, RawStyle>, id: string): Style {
  const seen = new Set<string>();
  let outline: number | null = null;
  let list: string | null = null;
  let level: number | null = null;
  let hidden: boolean | null = null;
  for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < LONGEST_CHAIN;) {
    seen.add(at);
    const style: RawStyle | undefined = styles.get(at);
    outline ??= style?.outline ?? null;
    list ??= style?.list ?? null;
    level ??= style?.level ?? null;
    hidden ??= style?.hidden ?? null;
    at = style?.basedOn ?? null;
  }
  return { outline, list, level, hidden: hidden ?? false };
}
