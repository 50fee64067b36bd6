import type { Editable, Meter, OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import { Collector } from '../collector.ts';
import { gatherCharts } from '../office/charts.ts';
import { gatherEmbedded } from '../office/embedded.ts';
import { gatherLinks, readable } from '../office/links.ts';
import { gatherLooseText } from '../office/loose-text.ts';
import { gatherLostParts } from '../office/lost-parts.ts';
import { gatherPictures } from '../office/pictures.ts';
import { gatherProperties } from '../office/properties.ts';
import { gatherSavedPlace, gatherTracesOfPlace } from '../office/traces-of-place.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import { PassageText } from '../passage-text.ts';
import { readCellStyles } from './cell-styles.ts';
import { gatherPivotCaches } from './pivot-caches.ts';
import { SharedTexts, textsOf } from './shared-texts.ts';
import { gatherAroundSheet } from './sheet-around.ts';
import { gatherCells } from './sheet-cells.ts';
import { isTrue, stateHiding } from './sheet-hiding.ts';

/** 打开工作簿: every sheet, seen or hidden, with its comments, drawings and print; caches, links, properties and files inside. */
export async function openWorkbook(
  parts: OfficePackage,
  { meter, openInner }: { meter: Meter; openInner: OpenInner },
): Promise<OpenedFile> {
  const collector = new Collector();
  const main = parts.related('', 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = parts.xml(main)?.root;
  if (workbook === undefined) {
    collector.leaveUnread('工作簿', 'damaged');
    return { gathered: collector.finish(), origins: [], raw: { kind: 'closed', format: 'xlsx' } };
  }
  const shared = new SharedTexts(rootOf(parts, parts.related(main, 'sharedStrings')));
  const context = {
    collector,
    meter,
    shared,
    styles: readCellStyles(rootOf(parts, parts.related(main, 'styles'))),
    from1904: isTrue(workbook.child('workbookPr')?.attribute('date1904')),
  };
  const targets = new Map(parts.relations(main).map(({ id, target }) => [id, target]));
  for (const sheet of workbook.child('sheets')?.elements() ?? []) {
    const name = sheet.attribute('name') ?? '';
    const part = targets.get(sheet.attribute('r:id') ?? '');
    const hiddenBy = stateHiding(sheet.attribute('state'));
    const place = `工作表“${name}”`;
    sayName(sheet, { place, collector });
    attemptPart(collector, place, () => {
      const root = part === undefined ? null : rootOf(parts, part);
      if (part === undefined || root === null) return collector.leaveUnread(place, 'damaged');
      gatherCells(root, { name, sheetHiddenBy: hiddenBy }, context);
      gatherAroundSheet(parts, { name, part, root, hiddenBy }, collector);
    });
  }
  gatherPivotCaches(parts, main, collector);
  gatherRevisions(parts, main, collector);
  gatherSavedPlace(workbook, collector);
  gatherTracesOfPlace(parts, main, collector);
  sayReadings(shared, collector);
  gatherCachedLinks(parts, main, collector);
  gatherUnused(shared, collector);
  gatherCharts(parts, collector);
  gatherProperties(parts, collector);
  gatherPictures(parts, collector);
  gatherLinks(parts, collector);
  await gatherEmbedded(parts, collector, openInner);
  const known = new Set<Editable>(collector.origins.flatMap((origin) => origin.map(({ editable }) => editable)));
  gatherLooseText(parts, known, collector);
  gatherLostParts(parts, collector);
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: { kind: 'workbook', parts, main, shared },
  };
}

function rootOf(parts: OfficePackage, part: string | null): XmlElement | null {
  return part === null ? null : (parts.xml(part)?.root ?? null);
}

function sayName(sheet: XmlElement, { place, collector }: { place: string; collector: Collector }): void {
  const text = new PassageText();
  text.append(sheet.attribute('name') ?? '', sheet.editableAttribute('name'));
  const hiddenBy = stateHiding(sheet.attribute('state'));
  collector.say({ text: text.text, place, part: 'property', hiddenBy }, text.origin);
}

/** 外部链接的缓存值: values of other workbooks that formulas have looked up. */
function gatherCachedLinks(parts: OfficePackage, main: string, collector: Collector): void {
  let number = 0;
  for (const { type, target, isExternal } of parts.relations(main)) {
    if (type !== 'externalLink' || isExternal) continue;
    number += 1;
    const place = `外部工作簿${number}`;
    attemptPart(collector, place, () => {
      const to = parts.relations(target).find((one) => one.isExternal);
      collector.hide('external_link', readable(to?.target ?? place), place);
      for (const value of parts.xml(target)?.root.descendants() ?? []) {
        if (value.name === 'v') collector.say({ text: value.text, place, part: 'property', hiddenBy: 'external_link' });
      }
    });
  }
}

/** 修订记录: a shared workbook keeps what its cells held before; its words are read with the other loose text. */
function gatherRevisions(parts: OfficePackage, main: string, collector: Collector): void {
  if (parts.related(main, 'revisionHeaders') !== null) collector.hide('tracked_change', '修订记录', '修订记录');
}

/** 注音: how the characters of a text are read, which may tell what the text no longer says. */
function sayReadings(shared: SharedTexts, collector: Collector): void {
  for (const string of shared.strings) {
    for (const part of string.elements()) {
      if (part.name === 'rPh')
        collector.say({ text: part.text, place: '注音', part: 'property', hiddenBy: 'hidden_text' });
    }
  }
}

function gatherUnused(shared: SharedTexts, collector: Collector): void {
  for (const string of shared.unused()) {
    const text = new PassageText();
    for (const run of textsOf(string)) text.append(run.text, run, { leaves: true });
    collector.say(
      { text: text.text, place: '没有使用的文字', part: 'property', hiddenBy: 'earlier_revision' },
      text.origin,
    );
  }
}
