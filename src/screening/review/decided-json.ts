import { COVER_GROUND_KEYS, type CoverGroundKey } from '../cover-grounds.data.ts';
import type { Decided, Decision, OwnMask } from './decision.ts';
import type { Act } from './review.ts';

/** 决定的 JSON: what a page carries of a review, since nothing is kept. */
export function writeDecided({ decisions, ownMasks }: Decided): string {
  return JSON.stringify({ decisions, ownMasks });
}

/** 读取决定: the same as it comes back from a browser. Nothing in it is trusted; null when it is no such thing, or more than anybody decides. */
export function readDecided(text: string): Decided | null {
  const value = text.length > LONGEST_TEXT ? null : parsed(text);
  if (!isShape(value)) return null;
  const { decisions, ownMasks } = value;
  if (!Array.isArray(decisions) || !Array.isArray(ownMasks)) return null;
  if (decisions.length > MOST_DECISIONS || ownMasks.length > MOST_OWN_MASKS) return null;
  const read = { decisions: decisions.map(decisionOf), ownMasks: ownMasks.map(ownMaskOf) };
  const isWhole = !read.decisions.includes(null) && !read.ownMasks.includes(null);
  return isWhole
    ? { decisions: read.decisions.filter((one) => one !== null), ownMasks: read.ownMasks.filter((one) => one !== null) }
    : null;
}

const LONGEST_TEXT = 8_000_000;
const MOST_DECISIONS = 50_000;
const MOST_OWN_MASKS = 500;
const LONGEST_ID = 80;
const LONGEST_REASON = 500;
const LONGEST_WORDS = 500;

const ACTS: readonly Act[] = ['mask', 'remove', 'replace', 'by_hand', 'keep'];

function decisionOf(value: unknown): Decision | null {
  if (!isShape(value)) return null;
  const act = ACTS.find((one) => one === value['act']);
  const finding = textIn(value['finding'], LONGEST_ID);
  const reason = value['reason'] === null ? null : textIn(value['reason'], LONGEST_REASON);
  const ground = groundIn(value['ground']);
  if (act === undefined || finding === null || ground === undefined) return null;
  if (reason === null && value['reason'] !== null) return null;
  return { finding, act, reason, ground };
}

function ownMaskOf(value: unknown): OwnMask | null {
  if (!isShape(value)) return null;
  const ground = groundIn(value['ground']);
  if (ground === undefined) return null;
  const { kind, passage } = value;
  if (kind === 'cell') return isCount(passage) ? { kind, passage, ground } : null;
  if (kind === 'words') {
    const words = textIn(value['words'], LONGEST_WORDS);
    if (words === null || !(passage === null || isCount(passage))) return null;
    return { kind, words, passage, ground };
  }
  const sheet = textIn(value['sheet'], LONGEST_ID);
  const { box } = value;
  if (kind !== 'box' || sheet === null || !isShape(box)) return null;
  const { left, top, width, height } = box;
  if (!isNumber(left) || !isNumber(top) || !isNumber(width) || !isNumber(height)) return null;
  return { kind, sheet, box: { left, top, width, height }, ground };
}

/** Undefined for what is no ground. */
function groundIn(value: unknown): CoverGroundKey | null | undefined {
  return value === null ? null : COVER_GROUND_KEYS.find((one) => one === value);
}

function textIn(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
