import type { WholeParagraph } from '../../../platform/documents/doc/index.ts';
import type { HiddenKind } from '../../finding.ts';
import type { PassagePart } from '../../passage.ts';
import type { Collector } from '../collector.ts';
import { leadsInside } from '../inside-link.ts';
import { PassageText } from '../passage-text.ts';

type Told = { readonly place: string; readonly part: PassagePart; readonly hiddenBy: HiddenKind | null };

const RUNS_ON = /[\w０-９Ａ-Ｚ]/u;

/** 段中不见的字: told with the figures that they continue: half a number may be deleted, and the other half not. */
export function tellUnseen({ seen, unseen }: WholeParagraph, told: Told, collector: Collector): void {
  const whole = new PassageText();
  whole.append(seen, null);
  for (const { by, text, at } of unseen) {
    const before = RUNS_ON.test(text.slice(0, 1)) ? whole.slice(0, at).tail().text : '';
    const after = RUNS_ON.test(text.slice(-1)) ? whole.slice(at).head().text : '';
    const kind = by === 'deleted' ? 'tracked_change' : 'hidden_text';
    const hiddenBy = told.hiddenBy ?? kind;
    const part = by === 'deleted' ? 'deleted' : told.part;
    collector.say({ text: before + text + after, place: told.place, part, hiddenBy });
    if (by === 'code') {
      if (leadsInside(text)) collector.hide('external_link', text.trim(), told.place);
    } else if (told.hiddenBy === null && text.trim() !== '') collector.hide(kind, text.trim(), told.place);
  }
}
