import type { OfficePackage } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';

/** 没有归属的部件: parts to which nothing leads: what an earlier saving left behind. */
export function gatherLostParts(parts: OfficePackage, collector: Collector): void {
  const reached = parts.reachable();
  for (const name of parts.names) {
    if (reached.has(name) || name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
    // The texts of XML parts were gathered with the other loose text; a clean copy has none of these parts.
    collector.hide('earlier_revision', name, `部件“${name}”`);
  }
}
