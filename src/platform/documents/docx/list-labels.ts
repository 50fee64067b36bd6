import { figureIn } from '../list/figure.ts';
import type { List, ListLevel } from './numbering.ts';

/**
 * Writes the labels that Word shows before the paragraphs of a list but does not store in their text: 一、 （二） 3.
 * Lists that share their levels share the count; a list that overrides a start begins anew when it is first used.
 */
export class ListLabels {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  /** The level of a list that belongs to a paragraph style, 0 when none is tied to it. */
  levelOfStyle(list: string, style: string | null): number {
    const levels = this.lists.get(list)?.levels ?? new Map<number, ListLevel>();
    for (const [index, level] of levels) if (style !== null && level.style === style) return index;
    return 0;
  }

  /** The label of the next paragraph at this level; '' for bullets and for lists that the file does not have. */
  next(listId: string, level: number): { readonly label: string; readonly suffix: string } {
    const list = this.lists.get(listId);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined) return NO_LABEL;
    const counts = this.advance(listId, list, level);
    if (definition.format === 'bullet') return NO_LABEL;
    const label = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const shownLevel = list.levels.get(shown);
      const format = definition.legal && shownLevel?.format !== 'none' ? 'decimal' : shownLevel?.format;
      return figureIn(format ?? 'decimal', counts.get(shown) ?? shownLevel?.start ?? 1);
    });
    return { label, suffix: definition.suffix };
  }

  private advance(listId: string, list: List, level: number): ReadonlyMap<number, number> {
    const counts = this.counts.get(list.shared) ?? new Map<number, number>();
    this.counts.set(list.shared, counts);
    const override = list.starts.get(level);
    const isFirst = !this.begun.has(`${listId} ${level}`);
    this.begun.add(`${listId} ${level}`);
    const before = override !== undefined && isFirst ? undefined : counts.get(level);
    counts.set(level, before === undefined ? (override ?? list.levels.get(level)?.start ?? 1) : before + 1);
    for (const deeper of counts.keys()) {
      if (deeper > level && beginsAnew(list.levels.get(deeper)?.restartAfter ?? null, level)) counts.delete(deeper);
    }
    return counts;
  }
}

const NO_LABEL = { label: '', suffix: 'nothing' } as const;

function beginsAnew(restartAfter: number | null, level: number): boolean {
  return restartAfter === null || level < restartAfter;
}
