import { beginsLabel, recogniseLabel, type LabelHit } from './labels.ts';
import type { Token } from './tokens.ts';

/** A label found in the tokens from `from` (included) to `to` (excluded). */
export type FoundLabel = { readonly from: number; readonly to: number; readonly hit: LabelHit };

/** How many tokens one label may be broken into: written downwards, each character stands on a line of its own. */
const MOST_TOKENS = 48;

/**
 * 找标签: every label among the tokens, the longest first: a label may stand on one line, on two (`商业`, `企业`) or downwards letter by
 * letter. Blank lines inside a label are skipped. A misprinted label is taken only where a figure or another label stands next to it.
 */
export function findLabels(tokens: readonly Token[]): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let at = 0;
  while (at < tokens.length) {
    const label = tokens[at]?.kind === 'text' ? (longestLabel(tokens, at) ?? misprintedLabel(tokens, at, found)) : null;
    if (label) found.push(label);
    at = label ? label.to : at + 1;
  }
  return found;
}

function longestLabel(tokens: readonly Token[], from: number): FoundLabel | null {
  let joined = '';
  let best: FoundLabel | null = null;
  for (let to = from, taken = 0; to < tokens.length && taken < MOST_TOKENS; to++) {
    const token = tokens[to];
    if (!token || (token.kind === 'blank' && !token.isGap)) break;
    if (token.kind === 'blank') continue;
    joined += token.cell.text;
    taken += 1;
    if (!beginsLabel(joined)) break;
    // “/” written downwards belongs to 本年增/减; a label never ends in it.
    if (token.kind === 'figure') continue;
    const hit = recogniseLabel(joined, { misprints: false });
    if (hit) best = { from, to: to + 1, hit };
  }
  return best;
}

function misprintedLabel(tokens: readonly Token[], from: number, found: readonly FoundLabel[]): FoundLabel | null {
  const isBehindLabel = endOfLast(tokens, found) === from;
  let joined = '';
  for (let to = from, taken = 0; to < tokens.length && taken < 3; to++) {
    const token = tokens[to];
    if (token?.kind === 'blank' && token.isGap) continue;
    if (token?.kind !== 'text') break;
    // A label that is right as it stands does not end a misprinted one.
    if (taken > 0 && recogniseLabel(token.cell.text, { misprints: false })) break;
    joined += token.cell.text;
    taken += 1;
    const next = nextOf(tokens, to + 1);
    const isBesideTable = isBehindLabel || next === 'figure' || next === 'cell';
    const hit = isBesideTable ? recogniseLabel(joined, { misprints: true }) : null;
    if (hit) return { from, to: to + 1, hit };
  }
  return null;
}

/** Where the last label ends, the gaps behind it included. */
function endOfLast(tokens: readonly Token[], found: readonly FoundLabel[]): number | null {
  let at = found.at(-1)?.to ?? null;
  while (at !== null && tokens[at]?.kind === 'blank' && tokens[at]?.isGap === true) at += 1;
  return at;
}

function nextOf(tokens: readonly Token[], from: number): 'figure' | 'cell' | 'other' {
  let at = from;
  while (tokens[at]?.kind === 'blank' && tokens[at]?.isGap) at += 1;
  const token = tokens[at];
  if (token?.kind === 'figure') return 'figure';
  return token?.kind === 'blank' ? 'cell' : 'other';
}
