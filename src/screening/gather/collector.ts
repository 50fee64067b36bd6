import type { HiddenKind } from '../finding.ts';
import type { CellContext, Gathered, HiddenThing, Passage, PassagePart, UnreadPart, UnreadReason } from '../passage.ts';
import { dayOfDocument } from './day-of-document.ts';
import type { Origin } from './opened-file.ts';

/** What is known of a passage; what is left out is the usual: seen, in the body, in no table. */
export type Said = {
  readonly text: string;
  readonly place: string;
  readonly part: PassagePart;
  readonly hiddenBy?: HiddenKind | null;
  readonly cell?: CellContext | null;
  readonly heading?: string | null;
};

/** 收集: gathers what a file says, with the place in front of every place (`附件“x.xlsx” > `), and numbers its tables. */
export class Collector {
  readonly passages: Passage[] = [];
  readonly origins: Origin[] = [];
  readonly hidden: HiddenThing[] = [];
  readonly unread: UnreadPart[] = [];
  private tables = 0;

  say({ text, place, part, hiddenBy = null, cell = null, heading = null }: Said, origin: Origin = []): void {
    if (text.trim() === '') return;
    this.passages.push({ text, place, part, hiddenBy, cell, heading });
    this.origins.push(origin);
  }

  /** Takes a passage as another reader made it, with the number of its table. */
  take(passage: Passage): void {
    this.tables = Math.max(this.tables, passage.cell?.table ?? 0);
    this.passages.push(passage);
    this.origins.push([]);
  }

  hide(kind: HiddenKind, text: string, place: string): void {
    this.hidden.push({ kind, text, place });
  }

  leaveUnread(place: string, why: UnreadReason): void {
    this.unread.push({ place, why });
  }

  /** One number a table or sheet of the file, those of embedded files too. */
  nextTable(): number {
    this.tables += 1;
    return this.tables;
  }

  /** Takes over what was gathered from a file inside this one. What hides that file hides all that is in it. */
  takeOver(
    inner: Gathered,
    { place, hiddenBy, origins = [] }: { place: string; hiddenBy: HiddenKind | null; origins?: readonly Origin[] },
  ): void {
    const at = (said: string): string => (said === '' ? place : `${place} > ${said}`);
    const tables = new Map<number, number>();
    for (const [index, passage] of inner.passages.entries()) {
      const { cell } = passage;
      if (cell !== null && !tables.has(cell.table)) tables.set(cell.table, this.nextTable());
      this.passages.push({
        ...passage,
        place: at(passage.place),
        hiddenBy: passage.hiddenBy ?? hiddenBy,
        cell: cell === null ? null : { ...cell, table: tables.get(cell.table) ?? cell.table },
      });
      this.origins.push(origins[index] ?? []);
    }
    for (const thing of inner.hidden) this.hidden.push({ ...thing, place: at(thing.place) });
    for (const part of inner.unread) this.unread.push({ ...part, place: at(part.place) });
  }

  finish(): Gathered {
    const { passages, hidden, unread } = this;
    return { passages, hidden, unread, madeOn: dayOfDocument(passages.filter(({ hiddenBy }) => hiddenBy === null)) };
  }
}
