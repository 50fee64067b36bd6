import { ELEMENTS } from './elements.ts';

/** What a tag does to the hidden stretch: it is part of it, it ends it, or it ends it and is to be read itself. */
type Effect = 'inside' | 'ends' | 'ends_and_counts';

/**
 * A stretch of a page that is not read, from the tag that opens it to the one that closes it. Pages leave end tags out,
 * so whatever must close the element closes the stretch too, and never more than the rest of its cell is lost.
 */
export class HiddenStretch {
  private readonly name: string;
  private depth = 1;
  private tables = 0;

  constructor(name: string) {
    this.name = name;
  }

  open(name: string): Effect {
    if (this.tables === 0 && closedByOpening(this.name, name)) return 'ends_and_counts';
    if (name === this.name) this.depth += 1;
    else if (name === 'table') this.tables += 1;
    return 'inside';
  }

  close(name: string): Effect {
    if (name === this.name) {
      this.depth -= 1;
      return this.depth === 0 ? 'ends' : 'inside';
    }
    if (this.tables > 0) {
      if (name === 'table') this.tables -= 1;
      return 'inside';
    }
    return closedByClosing(this.name, name) ? 'ends_and_counts' : 'inside';
  }
}

function closedByOpening(hidden: string, opened: string): boolean {
  const kind = ELEMENTS.get(opened);
  switch (ELEMENTS.get(hidden)) {
    case 'cell':
      return kind === 'cell' || kind === 'row' || kind === 'group';
    case 'row':
      return kind === 'row' || kind === 'group';
    case 'paragraph':
      return kind !== undefined && kind !== 'break' && kind !== 'dropped';
    case 'item':
      return kind === 'item';
    default:
      return false;
  }
}

function closedByClosing(hidden: string, closed: string): boolean {
  const kind = ELEMENTS.get(closed);
  if (closed === 'body' || closed === 'html') return true;
  switch (ELEMENTS.get(hidden)) {
    case 'table':
      return false;
    case 'row':
      return kind === 'group' || kind === 'table';
    case 'cell':
      return kind === 'row' || kind === 'group' || kind === 'table';
    case 'item':
      return kind === 'list' || kind === 'cell' || kind === 'table';
    default:
      return kind === 'cell' || kind === 'row' || kind === 'group' || kind === 'table';
  }
}
