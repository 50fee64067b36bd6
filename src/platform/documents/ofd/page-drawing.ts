import type { LaidLine, LaidText } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { glyphsOf } from './glyphs.ts';
import type { Matrix } from './matrix.ts';
import { spaceOf, type CompositeObject, type OfdObject, type PathObject, type TextObject } from './objects.ts';
import { linesOf } from './path-lines.ts';
import type { Resources } from './resources.ts';
import { runsOf } from './text-runs.ts';

/** Millimetres; what the standard gives where neither the path nor a parameter says how wide its line is. */
const USUAL_WIDTH = 0.353;

/** The texts and lines of one page, in points, as its objects are drawn into it. */
export class PageDrawing {
  readonly texts: LaidText[] = [];
  readonly lines: LaidLine[] = [];
  private readonly resources: Resources;
  private readonly meter: Meter;
  /** Composite units being drawn, so that one inside itself is found. */
  private readonly units: string[] = [];

  constructor(resources: Resources, meter: Meter) {
    this.resources = resources;
    this.meter = meter;
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
    for (const glyphs of glyphsOf(object, space)) this.texts.push(...runsOf(glyphs));
  }

  private drawPath(path: PathObject, space: Matrix): void {
    const thickness = path.lineWidth ?? this.resources.lineWidth(path.drawParam) ?? USUAL_WIDTH;
    for (const line of linesOf(path, { space: spaceOf(path, space), thickness, meter: this.meter })) {
      this.meter.addMarks(1);
      this.lines.push(line);
    }
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
