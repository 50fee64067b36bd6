import type { Place } from '../../../base/paper.ts';
import type { Words } from '../../../base/words.ts';
import type { TableKey } from '../../../law/index.ts';
import type { Finding, Severity } from '../../finding.ts';
import { placeOfFinding } from '../place-of-finding.ts';

/** What a rule about text says; table and cell only where a figure was compared. */
export type TextFinding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly basis: string;
  readonly text: string | null;
  readonly place: Place | null;
  readonly compared?: ComparedCell;
};

/** The cell whose figure a sentence states otherwise. */
export type ComparedCell = {
  readonly table: TableKey;
  readonly row: string | null;
  readonly column: string | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly cells: readonly string[];
};

/** A finding about text in the stable form; quoted text is cut to what a line of a list holds. */
export function textFinding(said: TextFinding): Finding {
  const { rule, severity, message, basis, text, place, compared } = said;
  return {
    rule,
    severity,
    table: compared?.table ?? null,
    row: compared?.row ?? null,
    column: compared?.column ?? null,
    expected: compared?.expected ?? null,
    actual: compared?.actual ?? null,
    message,
    basis,
    ...(text === null ? {} : { text: quoted(text) }),
    ...placeOfFinding(place),
    cells: compared?.cells ?? [],
  };
}

/** At most eighty characters, whole ones. */
export function quoted(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return signs.length <= QUOTED ? signs.join('') : `${signs.slice(0, QUOTED - 1).join('')}…`;
}

const QUOTED = 80;

/** The words round a place in a long paragraph, so that the quotation holds what is meant. */
export function around(text: string, index: number, length: number): string {
  const from = Math.max(0, index - 24);
  const to = Math.min(text.length, index + length + 24);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
