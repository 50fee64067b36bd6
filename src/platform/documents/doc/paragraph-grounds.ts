import { Binary } from '../compound/binary.ts';
import type { Meter } from '../meter.ts';
import { readFormattedPages, runAt, type FormattedRun } from './formatted-pages.ts';
import { propertiesIn } from './properties.ts';
import { readStyles, type StyleProperties } from './styles.ts';
import { TABLES, type WordFile } from './word-file.ts';
import { fillOfShading } from './word-colours.ts';

/** The style of a paragraph, and the colour it stands on; null where that cannot be told. */
export type ParagraphGround = { readonly style: number; readonly ground: string | null };

const PARAGRAPH_STEP = 13;
const SHADING = 0xc64d;
const OLD_SHADING = 0x442d;
const IN_TABLE = 0x2416;
const CELL_SHADINGS = new Set([0xd612, 0xd616, 0xd60c]);
const OLD_CELL_SHADING = 0xd609;
const PLAIN: ParagraphGround = { style: 0, ground: 'FFFFFF' };

/** 段落的底色: of paragraphs and, as far as the file fills cells at all, of none in tables. */
export class GroundReader {
  private readonly file: WordFile;
  private readonly runs: readonly FormattedRun[];
  private readonly styles: StyleProperties;
  private readonly known = new Map<FormattedRun, ParagraphGround>();
  private readonly fillsCells: boolean;

  constructor(file: WordFile, meter: Meter) {
    this.file = file;
    this.runs = readFormattedPages(file, file.tableAt(TABLES.paragraphPages), PARAGRAPH_STEP, meter);
    this.styles = readStyles(file);
    this.fillsCells = this.runs.some((run) => fillsCells(this.listOf(run).list));
  }

  /** The paragraphs from one byte of the file up to another: a run of characters may begin with the mark that ends the one before. */
  *between(from: number, to: number): Generator<ParagraphGround & { readonly from: number; readonly to: number }> {
    for (let at = from; at < to;) {
      const run = runAt(this.runs, at);
      const end = run === null ? to : Math.min(run.to, to);
      yield { ...(run === null ? PLAIN : this.groundOf(run)), from: at, to: end };
      at = end;
    }
  }

  private groundOf(run: FormattedRun): ParagraphGround {
    const known = this.known.get(run) ?? this.read(run);
    this.known.set(run, known);
    return known;
  }

  private read(run: FormattedRun): ParagraphGround {
    const { style, list } = this.listOf(run);
    let ground: string | null = 'FFFFFF';
    let inTable = false;
    for (const properties of [...this.styles(style), list]) {
      for (const { number, value } of propertiesIn(properties)) {
        if (number === SHADING || number === OLD_SHADING) ground = fillOfShading(value) ?? ground;
        else if (number === IN_TABLE) inTable = value.byte(0) !== 0;
      }
    }
    return { style, ground: inTable && this.fillsCells && ground === 'FFFFFF' ? null : ground };
  }

  private listOf(run: FormattedRun): { readonly style: number; readonly list: Uint8Array } {
    if (run.at === 0) return { style: 0, list: new Uint8Array() };
    const { main } = this.file;
    const said = main.byte(run.at);
    const length = said === 0 ? main.byte(run.at + 1) * 2 : said * 2 - 1;
    const from = run.at + (said === 0 ? 2 : 1);
    return length < 2
      ? { style: 0, list: new Uint8Array() }
      : { style: main.word(from), list: main.part(from + 2, length - 2) };
  }
}

function fillsCells(list: Uint8Array): boolean {
  for (const { number, value } of propertiesIn(list)) {
    const isOld = number === OLD_CELL_SHADING;
    if (!isOld && !CELL_SHADINGS.has(number)) continue;
    const size = isOld ? 2 : 10;
    for (let at = 0; at + size <= value.length; at += size) {
      const fill = fillOfShading(new Binary(value.part(at, size)));
      if (fill !== null && fill !== 'FFFFFF') return true;
    }
  }
  return false;
}
