import type { Meter } from '../meter.ts';
import type { OfdObject } from './objects.ts';
import { ObjectsReader } from './objects-reader.ts';
import type { Package } from './package.ts';
import { numberOf } from './values.ts';

/** 资源: what pages refer to by number. Fonts, colours and pictures are not needed for text and lines. */
export class Resources {
  private readonly file: Package;
  private readonly meter: Meter;
  private readonly parts: string[];
  private readonly units = new Map<string, readonly OfdObject[]>();
  private readonly params = new Map<string, { readonly width: number; readonly relative: string | null }>();

  constructor(file: Package, parts: readonly string[], meter: Meter) {
    this.file = file;
    this.meter = meter;
    this.parts = [...parts];
  }

  /** Resources of one page: their numbers are unique in the document. */
  add(part: string): void {
    if (!this.parts.includes(part)) this.parts.push(part);
  }

  /** What a composite unit is drawn of; null when the document has none of that number. */
  unit(id: string): readonly OfdObject[] | null {
    this.read();
    return this.units.get(id) ?? null;
  }

  /** The width of lines that a drawing parameter gives, its own or that of the one it builds on. */
  lineWidth(id: string | null): number | null {
    this.read();
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at);) {
      seen.add(at);
      const param = this.params.get(at);
      if (param === undefined) return null;
      if (!Number.isNaN(param.width)) return param.width;
      at = param.relative;
    }
    return null;
  }

  /** Reads what has not been read yet: most pages refer to fonts only, and then nothing is. */
  private read(): void {
    for (const part of this.parts.splice(0)) this.readPart(part);
  }

  private readPart(part: string): void {
    const objects = new ObjectsReader(this.meter);
    let unit: string | null = null;
    this.file.scan(part, {
      open: (name, attributes) => {
        if (name === 'CompositeGraphicUnit') unit = attributes['ID'] ?? '';
        else if (unit !== null) objects.open(name, attributes);
        if (name === 'DrawParam') {
          const width = numberOf(attributes['LineWidth'], NaN);
          this.params.set(attributes['ID'] ?? '', { width, relative: attributes['Relative'] ?? null });
        }
      },
      text: objects.text,
      close: (name) => {
        if (name === 'CompositeGraphicUnit' && unit !== null) {
          this.units.set(unit, objects.take());
          unit = null;
        } else if (unit !== null) objects.close(name);
      },
    });
  }
}
