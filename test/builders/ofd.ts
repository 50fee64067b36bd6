import type { LaidLine, LaidPage, LaidText } from '../../src/base/laid-page.ts';
import { zipOf, type Part } from './zip.ts';

/** How a writer of OFD goes about it; each of these is found in files of real writers. */
export type Manner = {
  /** The prefix of the elements; '' makes the namespace the default one. */
  readonly prefix: string;
  readonly namespace: string;
  /** A text object for each line, for each character, or for all lines of the page. */
  readonly texts: 'a line' | 'a character' | 'one object';
  /** A list of steps, the same with repeats, or the type's own widths. */
  readonly steps: 'list' | 'repeats';
  /** How large one unit of an object's own space is, in millimetres. */
  readonly unit: number;
  /** Whether the matrix of an object moves its space, so that the boundary is no corner of it. */
  readonly moved: boolean;
  readonly rules: 'strokes' | 'bars' | 'one path' | 'one filled path';
  readonly inside: 'layer' | 'blocks' | 'composite';
  /** Lines stand on a template page. */
  readonly template: boolean;
  readonly paths: 'relative' | 'absolute' | 'backslash' | 'other case' | 'from the root';
  /** Numbers of the glyphs in the font stand beside the characters. */
  readonly glyphNumbers: boolean;
  /** The page's size stands on each page, not in the document. */
  readonly ownArea: boolean;
};

export const PLAIN: Manner = {
  prefix: 'ofd:',
  namespace: 'http://www.ofdspec.org/2016',
  texts: 'a line',
  steps: 'list',
  unit: 1,
  moved: false,
  rules: 'strokes',
  inside: 'layer',
  template: false,
  paths: 'relative',
  glyphNumbers: false,
  ownArea: false,
};

/** Ways of writing as they occur together. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  'a line an object, in millimetres': PLAIN,
  'a line an object, in points, steps with repeats, rules as bars': {
    ...PLAIN,
    steps: 'repeats',
    unit: 25.4 / 72,
    rules: 'bars',
    glyphNumbers: true,
    paths: 'absolute',
    ownArea: true,
  },
  'a character an object, in nested blocks': {
    ...PLAIN,
    texts: 'a character',
    unit: 0.05,
    inside: 'blocks',
    rules: 'one path',
    glyphNumbers: true,
    ownArea: true,
  },
  'a page of lines an object, moved, all bars in one path': {
    ...PLAIN,
    texts: 'one object',
    unit: 25.4 / 96,
    moved: true,
    rules: 'one filled path',
    paths: 'from the root',
  },
  'composite units, rules on a template, another draft and prefix': {
    ...PLAIN,
    prefix: 'o:',
    namespace: 'http://www.ofdspec.org',
    inside: 'composite',
    template: true,
    paths: 'backslash',
  },
  'no prefix, names in another case': { ...PLAIN, prefix: '', paths: 'other case', moved: true, steps: 'repeats' },
};

/** Writes pages as an OFD. */
export function ofdOf(pages: readonly LaidPage[], manner: Manner = PLAIN): Uint8Array {
  return zipOf(ofdParts(pages, manner));
}

/** The parts of such an OFD, for files that are spoiled on purpose. */
export function ofdParts(pages: readonly LaidPage[], manner: Manner = PLAIN): readonly Part[] {
  const writer = new Writer(manner);
  const contents = pages.map((page) => writer.page(page));
  const [first] = pages;
  const area = first === undefined ? '' : writer.area(first);
  const templates = pages.map((page, index) => ({
    name: `Doc_0/Tpls/Tpl_${index}/Content.xml`,
    content: writer.root('Page', writer.layer(writer.rules(page.lines))),
  }));
  return [
    { name: 'OFD.xml', content: writer.root('OFD', writer.docBody('Doc_0/Document.xml')) },
    { name: 'Doc_0/Document.xml', content: writer.document(pages.length, area) },
    { name: 'Doc_0/PublicRes.xml', content: writer.root('Res', writer.fonts()) },
    { name: 'Doc_0/DocumentRes.xml', content: writer.root('Res', writer.units()) },
    ...contents.map((content, index) => ({ name: `Doc_0/Pages/Page_${index}/Content.xml`, content })),
    ...(manner.template ? templates : []),
  ];
}

const MILLIMETRES = 25.4 / 72;
const ABOVE = 0.88;
const WIDE = /[\u2010-\u2027\u2E80-\uFF60]|[\u{20000}-\u{3FFFD}]/u;

class Writer {
  private readonly manner: Manner;
  private readonly composites: string[] = [];
  private id = 100;

  constructor(manner: Manner) {
    this.manner = manner;
  }

  root(name: string, content: string): string {
    const { prefix, namespace } = this.manner;
    const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${this.element(name, { [declared]: namespace }, content)}`;
  }

  docBody(root: string): string {
    return this.element('DocBody', {}, this.element('DocInfo', {}, '') + this.element('DocRoot', {}, root));
  }

  document(pages: number, area: string): string {
    const numbers = Array.from({ length: pages }, (_, index) => index);
    const templates = this.manner.template
      ? numbers.map((index) =>
          this.element('TemplatePage', { ID: `t${index}`, BaseLoc: this.path(`Tpls/Tpl_${index}/Content.xml`) }),
        )
      : [];
    const common = [
      this.element('MaxUnitID', {}, '900'),
      this.manner.ownArea ? '' : this.element('PageArea', {}, area),
      this.element('PublicRes', {}, this.path('PublicRes.xml')),
      this.element('DocumentRes', {}, this.path('DocumentRes.xml')),
      ...templates,
    ].join('');
    const listed = numbers.map((index) =>
      this.element('Page', { ID: `${index + 1}`, BaseLoc: this.path(`Pages/Page_${index}/Content.xml`) }),
    );
    return this.root('Document', this.element('CommonData', {}, common) + this.element('Pages', {}, listed.join('')));
  }

  fonts(): string {
    return this.element('Fonts', {}, this.element('Font', { ID: '3', FontName: '宋体', FamilyName: 'SimSun' }));
  }

  units(): string {
    return this.element('CompositeGraphicUnits', {}, this.composites.join(''));
  }

  area({ width, height }: LaidPage): string {
    return this.element('PhysicalBox', {}, `0 0 ${round(width * MILLIMETRES)} ${round(height * MILLIMETRES)}`);
  }

  page(page: LaidPage): string {
    const { ownArea, template } = this.manner;
    const rules = template ? '' : this.rules(page.lines);
    return this.root(
      'Page',
      (ownArea ? this.element('Area', {}, this.area(page)) : '') +
        (template ? this.element('Template', { TemplateID: `t${page.page - 1}`, ZOrder: 'Background' }) : '') +
        this.layer(rules + this.texts(page.texts)),
    );
  }

  layer(objects: string): string {
    const block = (content: string): string => this.element('PageBlock', { ID: this.next() }, content);
    const content = this.manner.inside === 'blocks' ? block(block(objects)) : objects;
    const layer = this.element('Layer', { ID: this.next(), Type: 'Body' }, content);
    return this.element('Content', {}, layer);
  }

  texts(texts: readonly LaidText[]): string {
    const { texts: way } = this.manner;
    if (way === 'one object') return this.textObject(texts);
    const pieces = way === 'a line' ? texts : texts.flatMap(charactersOf);
    return pieces.map((text) => this.composed(this.textObject([text]))).join('');
  }

  /** Lines of one type size share an object; lines of others get their own. */
  private textObject(texts: readonly LaidText[]): string {
    const [first] = texts;
    if (first === undefined) return '';
    const rest = texts.filter(({ size }) => size !== first.size);
    const mine = texts.filter(({ size }) => size === first.size);
    const { boundary, matrix, inside } = this.place(first);
    const codes = mine.map((text) => {
      const [x, y] = inside(text.left, text.top + ABOVE * text.size);
      const steps = stepsOf(text).map((step) => (step * MILLIMETRES) / this.manner.unit);
      const direction = text.downwards === true ? 'DeltaY' : 'DeltaX';
      const attributes = { X: round(x), Y: round(y), [direction]: this.steps(steps) };
      return this.element('TextCode', attributes, escaped(text.text));
    });
    const numbers = this.manner.glyphNumbers
      ? this.element(
          'CGTransform',
          { CodePosition: '0', CodeCount: '1', GlyphCount: '1' },
          this.element('Glyphs', {}, '7'),
        )
      : '';
    const size = round((first.size * MILLIMETRES) / this.manner.unit);
    const object = this.element(
      'TextObject',
      { ID: this.next(), Font: '3', Size: size, Boundary: boundary, CTM: matrix },
      this.element('FillColor', { Value: '0 0 0' }) + numbers + codes.join(''),
    );
    return object + this.textObject(rest);
  }

  private steps(steps: readonly number[]): string {
    if (this.manner.steps === 'list') return steps.map(round).join(' ');
    const words: string[] = [];
    for (let index = 0; index < steps.length;) {
      const step = round(steps[index] ?? 0);
      let times = 1;
      while (index + times < steps.length && round(steps[index + times] ?? 0) === step) times += 1;
      words.push(times > 1 ? `g ${times} ${step}` : step);
      index += times;
    }
    return words.join(' ');
  }

  rules(lines: readonly LaidLine[]): string {
    const { rules } = this.manner;
    if (lines.length === 0) return '';
    if (rules === 'strokes' || rules === 'bars') return lines.map((line) => this.pathObject([line])).join('');
    // One path has one width of line.
    const widths = [...new Set(lines.map(({ thickness }) => thickness))];
    return widths.map((width) => this.pathObject(lines.filter(({ thickness }) => thickness === width))).join('');
  }

  private pathObject(lines: readonly LaidLine[]): string {
    const [first] = lines;
    if (first === undefined) return '';
    const { boundary, matrix, inside } = this.place({ left: first.fromX, top: first.fromY });
    const filled = this.manner.rules === 'bars' || this.manner.rules === 'one filled path';
    const at = (x: number, y: number): string => inside(x, y).map(round).join(' ');
    const data = lines.map(({ fromX, fromY, toX, toY, thickness }) => {
      if (!filled) return `M ${at(fromX, fromY)} L ${at(toX, toY)}`;
      const [acrossX, acrossY] = fromX === toX ? [thickness / 2, 0] : [0, thickness / 2];
      const [low, high] = [at(fromX - acrossX, fromY - acrossY), at(toX + acrossX, toY + acrossY)];
      return `M ${low} L ${at(toX - acrossX, toY - acrossY)} L ${high} L ${at(fromX + acrossX, fromY + acrossY)} C`;
    });
    const drawn: Record<string, string> = filled
      ? { Fill: 'true', Stroke: 'false' }
      : { LineWidth: round((first.thickness * MILLIMETRES) / this.manner.unit) };
    const attributes = { ID: this.next(), Boundary: boundary, CTM: matrix, ...drawn };
    return this.composed(this.element('PathObject', attributes, this.element('AbbreviatedData', {}, data.join(' '))));
  }

  /** The attributes that place an object, and how a point of the page is written inside it. */
  private place({ left, top }: { readonly left: number; readonly top: number }): {
    readonly boundary: string;
    readonly matrix: string;
    readonly inside: (x: number, y: number) => readonly [number, number];
  } {
    const { unit, moved } = this.manner;
    const [x, y] = moved
      ? [-47.2618, -22.22009]
      : [Number(round(left * MILLIMETRES)), Number(round(top * MILLIMETRES))];
    const shift = moved ? 296.6207 : 0;
    return {
      boundary: `${x} ${y} 20 5`,
      matrix: `${unit} 0 0 ${unit} 0 ${shift}`,
      inside: (across, down) => [(across * MILLIMETRES - x) / unit, (down * MILLIMETRES - y - shift) / unit],
    };
  }

  /** Objects as they are, or each behind a unit of its own that is drawn at twice its size. */
  private composed(object: string): string {
    if (this.manner.inside !== 'composite' || object === '') return object;
    const unit = this.next();
    const content = this.element('Content', {}, object.replace(/Boundary="([^"]*)"/, 'Boundary="$1"'));
    this.composites.push(this.element('CompositeGraphicUnit', { ID: unit, Width: '420', Height: '594' }, content));
    const placed = { ID: this.next(), ResourceID: unit, Boundary: '5 7 420 594', CTM: '1 0 0 1 -5 -7' };
    return this.element('CompositeObject', placed);
  }

  private path(path: string): string {
    switch (this.manner.paths) {
      case 'relative':
        return path;
      case 'absolute':
        return `/Doc_0/${path}`;
      case 'backslash':
        return path.replaceAll('/', '\\');
      case 'other case':
        return `../DOC_0/./${path.toLowerCase()}`;
      case 'from the root':
        return `Doc_0/${path}`;
    }
  }

  private next(): string {
    this.id += 1;
    return String(this.id);
  }

  private element(name: string, attributes: Readonly<Record<string, string>>, content?: string): string {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    const tag = `${this.manner.prefix}${name}`;
    return content === undefined ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${content}</${tag}>`;
  }
}

/** Each character as a text of its own. */
function charactersOf(text: LaidText): readonly LaidText[] {
  const characters = [...text.text];
  const steps = stepsOf(text);
  let gone = 0;
  return characters.flatMap((character, index) => {
    const step = steps[index] ?? lengthOf(text) - gone;
    const one =
      text.downwards === true
        ? { ...text, text: character, top: text.top + gone, height: step, downwards: false }
        : { ...text, text: character, left: text.left + gone, width: step };
    gone += step;
    return character === ' ' ? [] : [one];
  });
}

/** The steps between the characters of a text, so that it becomes as long as it is laid. */
function stepsOf(text: LaidText): readonly number[] {
  const parts = [...text.text].map((character) => (text.downwards === true || WIDE.test(character) ? 1 : 0.5));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.slice(0, -1).map((part) => (part / whole) * lengthOf(text));
}

const lengthOf = ({ width, height, downwards }: LaidText): number => (downwards === true ? height : width);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '\\0020');
}

const round = (value: number): string => String(Math.round(value * 10_000) / 10_000);
