import type { PageTag } from '../../../platform/documents/raw/index.ts';
import { isPale, isSameColour } from '../colour.ts';

/** Ways of style in which text is not seen, whatever its colour. Sizes in `em` and `%` are shares of the size around. */
export const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:[;}!]|$)|font-size\s*:\s*(?:0(?:\.0+)?(?:px|pt|em|rem|%)?|[01](?:\.\d+)?(?:px|pt)|0?\.0\d*(?:em|rem))\s*(?:[;}!]|$)|text-indent\s*:\s*-\d{3,}|(?:left|top|right|bottom|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%)/iu;

/** How an element looks, by the sheets of the page and by itself. */
export type ElementStyle = ReadonlyMap<string, string>;

/** 隐藏的元素: by its own attribute, by its style, or by a style sheet of the page. */
export function isHiddenElement({ attributes }: PageTag, style: ElementStyle): boolean {
  if (attributes.has('hidden')) return true;
  if (style.size === 0) return false;
  return HIDES.test([...style].map(([name, value]) => `${name}:${value};`).join(''));
}

/** Colour of an element's text, as six figures; null where it says none itself. */
export function textColour({ name, attributes }: PageTag, style: ElementStyle): string | null {
  return colourOf(style.get('color') ?? (name === 'font' ? attributes.get('color')?.text : undefined));
}

/** What an element puts behind its text: a colour, `unknown` for a picture or one that only a sheet elsewhere knows, null for nothing. */
export function groundColour(
  { attributes }: PageTag,
  { style, isDressedElsewhere }: { readonly style: ElementStyle; readonly isDressedElsewhere: boolean },
): string | null {
  const stated = style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor')?.text;
  if (stated !== undefined && !/^(?:transparent|none|inherit|initial)\b/iu.test(stated))
    return /url\(|gradient/iu.test(style.get('background') ?? stated) ? 'unknown' : (colourOf(stated) ?? 'unknown');
  return isDressedElsewhere || attributes.has('background') ? 'unknown' : null;
}

/** True for text that has the colour of what it stands on. */
export function isBlended(colour: string | null, ground: string): boolean {
  if (colour === null || ground === 'unknown') return false;
  return isSameColour(colour, ground) || (isPale(colour) && isPale(ground));
}

const NAMES: Readonly<Record<string, string | undefined>> = {
  white: 'FFFFFF',
  snow: 'FFFAFA',
  black: '000000',
  red: 'FF0000',
  blue: '0000FF',
  green: '008000',
  yellow: 'FFFF00',
  gray: '808080',
  grey: '808080',
};

function colourOf(stated: string | undefined): string | null {
  const bare = stated?.trim().toLowerCase() ?? '';
  const long = /^#?([0-9a-f]{6})\b/u.exec(bare)?.[1];
  if (long !== undefined) return long;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])\b/u.exec(bare);
  if (short !== null)
    return short
      .slice(1)
      .map((figure) => figure + figure)
      .join('');
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/u.exec(bare);
  if (parts !== null)
    return parts
      .slice(1)
      .map((part) => Math.min(Number(part), 255).toString(16).padStart(2, '0'))
      .join('');
  return NAMES[bare.split(/\s/u, 1)[0] ?? ''] ?? null;
}
