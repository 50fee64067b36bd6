/** What an element of a page is to the reader; any other is inline and transparent. */
export type ElementKind =
  | 'block'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'item'
  | 'break'
  | 'table'
  | 'group'
  | 'row'
  | 'cell'
  | 'kept'
  | 'dropped';

const NAMES: readonly (readonly [ElementKind, string])[] = [
  [
    'block',
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form header hgroup hr html legend main menu nav section summary',
  ],
  ['paragraph', 'p'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'ol ul'],
  ['item', 'li'],
  ['break', 'br'],
  ['table', 'table'],
  ['group', 'tbody tfoot thead'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['kept', 'pre listing xmp plaintext'],
  // Not shown, or shown by other means than text; deleted text is no longer part of it.
  [
    'dropped',
    'applet audio canvas datalist del iframe map noembed noframes noscript object rp rt script select style svg ' +
      'template textarea title video xml',
  ],
];

/** Elements without content: they open nothing that could be hidden. */
export const EMPTY_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** What every element is whose text does not simply run on. */
export const ELEMENTS: ReadonlyMap<string, ElementKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);
