import type { PageTag } from '../../../platform/documents/raw/index.ts';
import { isPale, isSameColour } from '../colour.ts';

/** How a page hides by its style sheets: classes and ids under which nothing is shown. */
export type HidingRules = { readonly classes: ReadonlySet<string>; readonly ids: ReadonlySet<string> };

/** Ways of style in which text is not seen, whatever its colour. */
const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:[;}!]|$)|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:[;}!]|$)|text-indent\s*:\s*-\d{3,}|(?:left|top|right|bottom|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%)/iu;

/** A rule of a style sheet whose selector is one class or one id. */
const RULE = /([^{}]{1,500})\{([^{}]{0,4000})\}/gu;

/** Reads the style sheets that stand in the page. Those that it would fetch are not looked at. */
export function hidingRules(page: string): HidingRules {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const [, sheet = ''] of page.matchAll(/<style\b[^>]*>([\s\S]{0,500000}?)<\/style/giu)) {
    // What a page hides when it is printed or on a small screen is shown elsewhere.
    const plain = sheet.replaceAll(/@media[^{]{0,300}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
    for (const [, selectors = '', style = ''] of plain.matchAll(RULE)) {
      if (!HIDES.test(style)) continue;
      for (const selector of selectors.replaceAll(/\/\*[\s\S]*?\*\//gu, '').split(',')) {
        const one = /^\s*(?:[a-z][\w-]*)?([.#])([\w-]+)\s*$/iu.exec(selector);
        if (one !== null) (one[1] === '.' ? classes : ids).add(one[2] ?? '');
      }
    }
  }
  return { classes, ids };
}

/** 隐藏的元素: by its own attribute, by its style, or by a style sheet of the page. */
export function isHiddenElement({ attributes }: PageTag, rules: HidingRules): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden')) return true;
  if (HIDES.test(attributes.get('style')?.text ?? '')) return true;
  const id = attributes.get('id')?.text;
  if (id !== undefined && rules.ids.has(id)) return true;
  return (attributes.get('class')?.text ?? '').split(/\s+/u).some((name) => rules.classes.has(name));
}

/** Colour of an element's text, as six figures; null where it says none itself. */
export function textColour({ name, attributes }: PageTag): string | null {
  const styled = /(?:^|;)\s*color\s*:\s*([^;!]+)/iu.exec(attributes.get('style')?.text ?? '')?.[1];
  return colourOf(styled ?? (name === 'font' ? attributes.get('color')?.text : undefined));
}

/** What an element puts behind its text: a colour, `unknown` for a picture or one that only a style sheet knows, null for nothing. */
export function groundColour({ attributes }: PageTag): string | null {
  const styled = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/iu.exec(attributes.get('style')?.text ?? '')?.[1];
  const stated = styled ?? attributes.get('bgcolor')?.text;
  if (stated !== undefined) return /url\(|gradient/iu.test(stated) ? 'unknown' : (colourOf(stated) ?? 'unknown');
  return attributes.has('class') || attributes.has('id') || attributes.has('background') ? 'unknown' : null;
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
