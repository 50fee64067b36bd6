import { XmlText, type OfficePackage } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { PassageText } from '../passage-text.ts';

/** Relations that lead to drawings with texts of their own, and how such a drawing is called. */
const DRAWN: Readonly<Record<string, string | undefined>> = { chart: '图表', chartEx: '图表', diagramData: '图示' };

/** Elements that hold what a chart or diagram shows: paragraphs of its texts, values of its series. */
const SHOWN = new Set(['a:t', 'c:v']);

/** 图表与图示: what charts and diagrams show: titles, labels, names of series and values. */
export function gatherCharts(parts: OfficePackage, collector: Collector): void {
  const counts = new Map<string, number>();
  for (const part of parts.reachable()) {
    for (const { type, target, isExternal } of parts.relations(part)) {
      const zh = DRAWN[type];
      if (zh === undefined || isExternal) continue;
      const count = (counts.get(zh) ?? 0) + 1;
      counts.set(zh, count);
      const place = `${zh}${count}`;
      attemptPart(collector, place, () => {
        const text = new PassageText();
        for (const element of parts.xml(target)?.root.descendants() ?? []) {
          if (!SHOWN.has(element.name)) continue;
          if (text.text !== '') text.append('\n', null);
          for (const node of element.children) if (node instanceof XmlText) text.append(node.text, node);
        }
        collector.say({ text: text.text, place, part: 'text_box' }, text.origin);
      });
    }
  }
}
