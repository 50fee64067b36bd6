import type { LaidPage } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { laidPageOf } from '../page-layout/lay-out.ts';
import { Refusal } from '../refusal.ts';
import type { Archive } from '../zip.ts';
import { readDocuments, type OfdDocument } from './documents.ts';
import type { Matrix } from './matrix.ts';
import type { OfdObject } from './objects.ts';
import { ObjectsReader } from './objects-reader.ts';
import { Package } from './package.ts';
import { PageDrawing } from './page-drawing.ts';
import { Resources } from './resources.ts';
import { rectangleOf, type Rectangle } from './values.ts';

/** 版面: the pages of an OFD with their texts and lines, those of all its documents one after another. */
export function readPages(archive: Archive, meter: Meter): readonly LaidPage[] {
  const isEncrypted = [...archive.names].some((name) => /(?:^|\/)Encryptions\.xml$/i.test(name));
  if (isEncrypted) throw new Refusal({ kind: 'encrypted' });
  const file = new Package(archive, meter);
  const pages: LaidPage[] = [];
  for (const document of readDocuments(file)) {
    const reader = new PageReader(file, document, meter);
    for (const part of document.pages) pages.push(reader.read(part, pages.length + 1));
  }
  if (pages.length === 0) throw new Refusal({ kind: 'damaged', format: 'ofd' });
  return pages;
}

/** A page, or the template of pages: both are written alike. */
type Sheet = {
  readonly objects: readonly OfdObject[];
  readonly area: Rectangle | null;
  readonly templates: readonly string[];
};

const A4: Rectangle = { x: 0, y: 0, width: 210, height: 297 };
const POINTS_PER_MILLIMETRE = 72 / 25.4;

class PageReader {
  private readonly file: Package;
  private readonly document: OfdDocument;
  private readonly meter: Meter;
  private readonly resources: Resources;
  private readonly templates = new Map<string, Sheet>();

  constructor(file: Package, document: OfdDocument, meter: Meter) {
    this.file = file;
    this.document = document;
    this.meter = meter;
    this.resources = new Resources(file, document.resources, meter);
  }

  read(part: string | null, page: number): LaidPage {
    this.meter.checkPages(page);
    const sheet = this.sheet(part);
    const templates = sheet.templates.map((id) => this.template(id));
    const area = sheet.area ?? templates.find((one) => one.area !== null)?.area ?? this.document.area ?? A4;
    const scale = POINTS_PER_MILLIMETRE;
    const space: Matrix = [scale, 0, 0, scale, -area.x * scale, -area.y * scale];
    const drawing = new PageDrawing(this.resources, this.meter);
    for (const { objects } of [...templates, sheet]) drawing.draw(objects, space);
    return laidPageOf(page, drawing.result(), { width: area.width * scale, height: area.height * scale });
  }

  private template(id: string): Sheet {
    const known = this.templates.get(id);
    if (known !== undefined) return known;
    const sheet = this.sheet(this.document.templates.get(id) ?? null);
    this.templates.set(id, sheet);
    return sheet;
  }

  private sheet(part: string | null): Sheet {
    const objects = new ObjectsReader(this.meter);
    const templates: string[] = [];
    let area: Rectangle | null = null;
    let text = '';
    this.file.scan(part, {
      open: (name, attributes) => {
        text = '';
        if (name === 'Template') templates.push(attributes['TemplateID'] ?? '');
        objects.open(name, attributes);
      },
      text: (more) => {
        text += more;
        objects.text(more);
      },
      close: (name) => {
        if (name === 'PhysicalBox') area = rectangleOf(text);
        const resource = name === 'PageRes' ? this.file.find(text, part ?? '') : null;
        if (resource !== null) this.resources.add(resource);
        objects.close(name);
      },
    });
    return { objects: objects.take(), area, templates };
  }
}
