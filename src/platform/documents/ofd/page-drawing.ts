import type { Meter } from '../meter.ts';
import { DrawnLines } from '../page-layout/drawn-lines.ts';
import type { Glyph } from '../page-layout/glyph.ts';
import type { Scanned } from '../page-layout/lay-out.ts';
import { Refusal } from '../refusal.ts';
import { glyphsOf } from './glyphs.ts';
import { scaleOf, type Matrix } from './matrix.ts';
import { spaceOf, type CompositeObject, type OfdObject, type PathObject, type TextObject } from './objects.ts';
import { drawPath } from './outlines.ts';
import type { Resources } from './resources.ts';

/** Millimetres; what the standard gives where neither the path nor a parameter says how wide its line is. */
const USUAL_WIDTH = 0.353;

/** The signs and lines of one page, in points, as its objects are drawn into it. */
export class PageDrawing {
  private readonly glyphs: Glyph[] = [];
  private readonly drawn: DrawnLines;
  private readonly resources: Resources;
  private readonly meter: Meter;
  /** Composite units being drawn, so that one inside itself is found. */
  private readonly units: string[] = [];

  constructor(resources: Resources, meter: Meter) {
    this.drawn = new DrawnLines(meter);
    this.resources = resources;
    this.meter = meter;
  }

  result(): Scanned {
    const { lines, fills } = this.drawn;
    return { glyphs: this.glyphs, lines, fills };
  }

  draw(objects: readonly OfdObject[], space: Matrix): void {
    for (const object of objects) {
      this.meter.step();
      // Counted as often as it is drawn: a small unit may be drawn a million times.
      this.meter.addMarks(1);
      if (object.kind === 'text') this.drawText(object, space);
      else if (object.kind === 'path') this.drawPath(object, space);
      else this.drawComposite(object, space);
    }
  }

  private drawText(object: TextObject, space: Matrix): void {
    for (const { text } of object.codes) this.meter.addMarks(text.length);
    for (const glyph of glyphsOf(object, space)) this.glyphs.push(glyph);
  }

  private drawPath(path: PathObject, outer: Matrix): void {
    const space = spaceOf(path, outer);
    const width = path.lineWidth ?? this.resources.lineWidth(path.drawParam) ?? USUAL_WIDTH;
    drawPath(path, this.drawn, { space, thickness: width * scaleOf(space), meter: this.meter });
  }

  private drawComposite(composite: CompositeObject, space: Matrix): void {
    const objects = this.resources.unit(composite.unit);
    if (objects === null || this.units.includes(composite.unit)) throw new Refusal({ kind: 'damaged', format: 'ofd' });
    this.units.push(composite.unit);
    this.meter.checkDepth(this.units.length);
    this.draw(objects, spaceOf(composite, space));
    this.units.pop();
  }
}
