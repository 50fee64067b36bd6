import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink, mentionsInside } from '../inside-link.ts';

/** Elements and attributes that say where data come from: letters that are merged, tables that are asked for. */
const SOURCES: Readonly<Record<string, readonly string[] | undefined>> = {
  'w:connectString': ['w:val'],
  'w:query': ['w:val'],
  'w:udl': ['w:val'],
  dbPr: ['connection', 'command', 'serverCommand'],
  connection: ['sourceFile', 'odcFile'],
  textPr: ['sourceFile'],
  webPr: ['url'],
};

/** Parts that may hold such elements, by the relation that leads to them. */
const ASKING = new Set(['settings', 'connections']);

/** 内部位置的痕迹: where the file was saved, to which printer it went, whence its data come. What these places say is read with the other loose text. */
export function gatherTracesOfPlace(parts: OfficePackage, main: string, collector: Collector): void {
  gatherPrinters(parts, collector);
  for (const { type, target, isExternal } of parts.relations(main)) {
    if (isExternal || !ASKING.has(type)) continue;
    attemptPart(collector, '数据来源', () => {
      for (const element of parts.xml(target)?.root.descendants() ?? []) gatherSource(element, collector);
    });
  }
}

function gatherSource(element: XmlElement, collector: Collector): void {
  for (const name of SOURCES[element.name] ?? []) {
    const said = element.attribute(name) ?? '';
    if (mentionsInside(said)) collector.hide('external_link', said, '数据来源');
  }
}

/** The settings of a printer begin with its name, in thirty-two characters at most; one of the network has its server in it. */
const LONGEST_NAME = 64;

function gatherPrinters(parts: OfficePackage, collector: Collector): void {
  const told = new Set<string>();
  for (const part of parts.names) {
    if (!/\/printerSettings\d*\.bin$/iu.test(part)) continue;
    attemptPart(collector, '打印设置', () => {
      const bytes = (parts.bytes(part) ?? new Uint8Array()).slice(0, LONGEST_NAME);
      const name = new TextDecoder('utf-16le').decode(bytes).split('\0', 1)[0] ?? '';
      if (told.has(name)) return;
      told.add(name);
      collector.say({ text: name, place: '打印设置', part: 'property', hiddenBy: 'hidden_text' });
      if (isInsideLink(name)) collector.hide('external_link', name, '打印设置');
    });
  }
}

/** 保存位置: the folder in which a workbook was saved last. */
export function gatherSavedPlace(workbook: XmlElement, collector: Collector): void {
  for (const element of workbook.descendants()) {
    const url = element.name.endsWith(':absPath') ? (element.attribute('url') ?? '') : '';
    if (isInsideLink(url)) collector.hide('external_link', url, '工作簿');
  }
}
