import type { Meter } from '../meter.ts';
import type { Attributes } from '../xml.ts';
import { isOn, scanPart, wholeValue } from './part.ts';

/** One level of a list as Word defines it. `text` holds `%1` … `%9` for the figures of the levels. */
export type ListLevel = {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** `isLgl`: the figures of all levels are shown as 1, 2, 3. */
  legal: boolean;
  /** The level (from 1) after which this one begins anew; 0 for never; null for any higher one. */
  restartAfter: number | null;
  style: string | null;
};

/** A list: levels that several lists may share (`shared` is their common count), and what this one overrides. */
export type List = {
  readonly shared: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly starts: ReadonlyMap<number, number>;
};

type Abstract = { readonly levels: Map<number, ListLevel>; styleLink: string | null };
type Num = { abstract: string; readonly levels: Map<number, ListLevel>; readonly starts: Map<number, number> };

/** 自动编号: the lists of a document by number. `listOfStyle` gives the list of a numbering style, to which a list may only point. */
export function readNumbering(
  bytes: Uint8Array | null,
  listOfStyle: (style: string) => string | null,
  meter: Meter,
): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  if (bytes === null) return lists;
  const reader = new NumberingReader();
  scanPart(bytes, reader, meter);
  const { abstracts, nums } = reader;
  for (const [id, num] of nums) {
    let shared = num.abstract;
    const link = abstracts.get(shared)?.styleLink;
    const linked = link === null || link === undefined ? null : listOfStyle(link);
    if (linked !== null) shared = nums.get(linked)?.abstract ?? shared;
    const levels = new Map([...(abstracts.get(shared)?.levels ?? []), ...num.levels]);
    lists.set(id, { shared, levels, starts: num.starts });
  }
  return lists;
}

class NumberingReader {
  readonly abstracts = new Map<string, Abstract>();
  readonly nums = new Map<string, Num>();
  private abstract: Abstract | null = null;
  private num: Num | null = null;
  private overridden = 0;
  private level: ListLevel | null = null;
  private inFallback = 0;

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.inFallback > 0 || name === 'mc:Fallback') this.inFallback += 1;
    else if (this.level === null) this.openOutside(name, attributes);
    else takeLevelProperty(this.level, name, attributes);
  };

  readonly close = (name: string): void => {
    if (this.inFallback > 0) this.inFallback -= 1;
    else if (name === 'w:lvl') this.level = null;
    else if (name === 'w:abstractNum') this.abstract = null;
    else if (name === 'w:num') this.num = null;
  };

  private openOutside(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:abstractNum':
        this.abstract = { levels: new Map(), styleLink: null };
        this.abstracts.set(attributes['w:abstractNumId'] ?? '', this.abstract);
        break;
      case 'w:numStyleLink':
        if (this.abstract !== null) this.abstract.styleLink = attributes['w:val'] ?? null;
        break;
      case 'w:num':
        this.num = { abstract: '', levels: new Map(), starts: new Map() };
        this.nums.set(attributes['w:numId'] ?? '', this.num);
        break;
      case 'w:abstractNumId':
        if (this.num !== null) this.num.abstract = attributes['w:val'] ?? '';
        break;
      case 'w:lvlOverride':
        this.overridden = wholeValue(attributes, 'w:ilvl') ?? 0;
        break;
      case 'w:startOverride':
        this.num?.starts.set(this.overridden, wholeValue(attributes) ?? 1);
        break;
      case 'w:lvl':
        this.level = newLevel();
        this.keepLevel(wholeValue(attributes, 'w:ilvl') ?? 0, this.level);
        break;
      default:
    }
  }

  private keepLevel(index: number, level: ListLevel): void {
    if (index >= 0 && index <= LAST_LEVEL) (this.num ?? this.abstract)?.levels.set(index, level);
  }
}

/** Lists have levels 0 to 8. */
const LAST_LEVEL = 8;

function newLevel(): ListLevel {
  return { start: 0, format: 'decimal', text: '', suffix: 'tab', legal: false, restartAfter: null, style: null };
}

function takeLevelProperty(level: ListLevel, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:start':
      level.start = wholeValue(attributes) ?? 0;
      break;
    case 'w:numFmt':
      level.format = attributes['w:val'] ?? 'decimal';
      break;
    case 'w:lvlText':
      level.text = attributes['w:val'] ?? '';
      break;
    case 'w:suff':
      level.suffix = attributes['w:val'] ?? 'tab';
      break;
    case 'w:isLgl':
      level.legal = isOn(attributes);
      break;
    case 'w:lvlRestart':
      level.restartAfter = wholeValue(attributes);
      break;
    case 'w:pStyle':
      level.style = attributes['w:val'] ?? null;
      break;
    default:
  }
}
