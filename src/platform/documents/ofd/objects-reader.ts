import type { Meter } from '../meter.ts';
import type { Attributes } from '../xml.ts';
import type { OfdObject, Paint, PathObject, TextCode, TextObject } from './objects.ts';
import { matrixOf, numberOf, rectangleOf, truthOf } from './values.ts';

/** What is not read: what an object is cut off by or filled with, and what happens when it is clicked. */
const SKIPPED = new Set(['Clips', 'Pattern', 'AxialShd', 'RadialShd', 'Actions', 'Border']);

/** Streams the objects of a page or of a composite unit. Layers and blocks are transparent, but for what a layer gives its objects. */
export class ObjectsReader {
  private readonly meter: Meter;
  private objects: OfdObject[] = [];
  private layerParam: string | null = null;
  private object: Attributes | null = null;
  private codes: TextCode[] = [];
  private code: Attributes | null = null;
  private data = '';
  private characters = '';
  private colours: { FillColor: Paint; StrokeColor: Paint } = { FillColor: 'dark', StrokeColor: 'dark' };
  private skipping = 0;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  /** The objects read so far; the next ones begin a new list. */
  take(): readonly OfdObject[] {
    const taken = this.objects;
    this.objects = [];
    return taken;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    this.characters = '';
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping += 1;
      return;
    }
    if (name === 'Layer') this.layerParam = attributes['DrawParam'] ?? null;
    if (name === 'TextObject' || name === 'PathObject' || name === 'CompositeObject') this.begin(attributes);
    if (name === 'FillColor' || name === 'StrokeColor') this.colours[name] = paintOf(attributes);
    if (name === 'TextCode') this.code = attributes;
  };

  readonly text = (text: string): void => {
    if (this.skipping === 0) this.characters += text;
  };

  readonly close = (name: string): void => {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (name === 'TextCode' && this.code !== null) this.codes.push(codeOf(this.code, this.characters));
    if (name === 'AbbreviatedData') this.data = this.characters;
    if (name === 'TextObject' || name === 'PathObject' || name === 'CompositeObject') this.end(name);
    this.characters = '';
  };

  private begin(attributes: Attributes): void {
    this.object = attributes;
    this.codes = [];
    this.data = '';
    this.colours = { FillColor: 'dark', StrokeColor: 'dark' };
  }

  private end(name: 'TextObject' | 'PathObject' | 'CompositeObject'): void {
    const attributes = this.object;
    this.object = null;
    if (attributes === null || !truthOf(attributes['Visible'], true)) return;
    this.meter.addMarks(1);
    const placed = {
      boundary: rectangleOf(attributes['Boundary']) ?? { x: 0, y: 0, width: 0, height: 0 },
      matrix: matrixOf(attributes['CTM']),
    };
    if (name === 'CompositeObject') {
      const isDrawn = !isClear(attributes);
      if (isDrawn) this.objects.push({ kind: 'composite', ...placed, unit: attributes['ResourceID'] ?? '' });
    } else if (name === 'PathObject') {
      this.objects.push({ kind: 'path', ...placed, ...this.pathOf(attributes) });
    } else {
      this.objects.push({ kind: 'text', ...placed, ...this.textOf(attributes) });
    }
  }

  private pathOf(attributes: Attributes): Omit<PathObject, 'kind' | 'boundary' | 'matrix'> {
    const width = numberOf(attributes['LineWidth'], NaN);
    return {
      lineWidth: Number.isNaN(width) ? null : width,
      drawParam: attributes['DrawParam'] ?? this.layerParam,
      stroke: this.paint(attributes, 'Stroke', true),
      fill: this.paint(attributes, 'Fill', false),
      data: this.data,
    };
  }

  private textOf(attributes: Attributes): Omit<TextObject, 'kind' | 'boundary' | 'matrix'> {
    const fill = this.paint(attributes, 'Fill', true);
    return {
      size: numberOf(attributes['Size'], 0),
      horizontalScale: numberOf(attributes['HScale'], 1),
      readDirection: numberOf(attributes['ReadDirection'], 0),
      charDirection: numberOf(attributes['CharDirection'], 0),
      paint: fill === 'none' ? this.paint(attributes, 'Stroke', false) : fill,
      codes: this.codes,
    };
  }

  private paint(attributes: Attributes, act: 'Fill' | 'Stroke', isUsual: boolean): Paint {
    if (!truthOf(attributes[act], isUsual) || isClear(attributes)) return 'none';
    return this.colours[`${act}Color`];
  }
}

function isClear(attributes: Attributes): boolean {
  return numberOf(attributes['Alpha'], 255) === 0;
}

/** White in the numbers of any of the kinds of colour: grey, red green blue, or printing inks. */
function paintOf(attributes: Attributes): Paint {
  if (isClear(attributes)) return 'none';
  const parts = (attributes['Value'] ?? '')
    .slice(0, 40)
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const white = parts.length === 4 ? '0' : '255';
  return parts.length > 0 && parts.every((part) => part === white) ? 'white' : 'dark';
}

function codeOf(attributes: Attributes, text: string): TextCode {
  const place = (name: string): number | null => {
    const value = numberOf(attributes[name], NaN);
    return Number.isNaN(value) ? null : value;
  };
  return {
    x: place('X'),
    y: place('Y'),
    deltaX: attributes['DeltaX'] ?? null,
    deltaY: attributes['DeltaY'] ?? null,
    text: unescaped(text),
  };
}

/** Characters that XML cannot hold, and blanks, may be written as a backslash and four hexadecimal digits. Line ends belong to the XML. */
function unescaped(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, '')
    .replace(/\\([0-9A-Fa-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
