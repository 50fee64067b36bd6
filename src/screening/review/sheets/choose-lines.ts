/** A line or row as far as it matters whether it is shown: how long it is, and how many findings stand in it. */
export type Weighed = {
  readonly size: number;
  readonly findings: number;
  /** Shown where anything near it is shown: the heads of a table. */
  readonly isHead: boolean;
};

/** Lines beside each other that are shown, or that are not; with the findings in them. */
export type Chosen<Line> = {
  readonly kind: 'shown' | 'gap';
  readonly lines: readonly Line[];
  readonly findings: number;
};

/** What may still be shown of a whole file. */
export type Room = { lines: number; characters: number };

/** 余地: enough for a person to decide on, and not so much that a browser is held up. */
export const roomOfFile = (): Room => ({ lines: 4_000, characters: 1_500_000 });

/** A file of no more than this is shown whole. */
const WHOLE = { lines: 600, characters: 60_000 };
/** Lines before and behind one with a finding. */
const NEAR = 3;
const FIRST = 6;

/** 取舍: all lines of a short file; of a long one those with findings and some around them, as far as there is room. */
export function chooseLines<Line extends Weighed>(lines: readonly Line[], room: Room): readonly Chosen<Line>[] {
  const characters = lines.reduce((sum, { size }) => sum + size, 0);
  const isWhole = lines.length <= WHOLE.lines && characters <= WHOLE.characters;
  const wanted = lines.map((line, index) => isWhole || line.isHead || index < FIRST);
  if (!isWhole) {
    for (const [index, { findings }] of lines.entries()) {
      if (findings === 0) continue;
      for (let at = Math.max(0, index - NEAR); at <= index + NEAR && at < lines.length; at += 1) wanted[at] = true;
    }
  }
  const chosen: { kind: 'shown' | 'gap'; lines: Line[]; findings: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const isShown = wanted[index] === true && room.lines > 0 && room.characters > 0;
    if (isShown) {
      room.lines -= 1;
      room.characters -= line.size;
    }
    const last = chosen.at(-1);
    if (last !== undefined && (last.kind === 'shown') === isShown) {
      last.lines.push(line);
      last.findings += line.findings;
    } else chosen.push({ kind: isShown ? 'shown' : 'gap', lines: [line], findings: line.findings });
  }
  return chosen;
}
