import {
  cellsOfForm,
  knownCells,
  LONGEST_CELL,
  readHistory,
  type Draft,
  type DraftHistory,
  type Note,
} from '../../annual-report/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { FIVE_ASPECTS, formOfEdition, type TableKey } from '../../law/index.ts';
import { aspectTarget, besideTarget, FIELDS } from './draft-fields.ts';
import type { FormFields } from './read-form-body.ts';

/** Why a form is no draft: it was cut off or is not one of ours, or it names a form that there is not. */
export type NoDraft = 'malformed' | 'unknown_edition';

/** 读草稿: the draft that a form holds. Only fields that a draft has are looked at; nothing that came is trusted. */
export function readDraftForm(fields: FormFields): Result<Draft, NoDraft> {
  const edition = fields.get(FIELDS.edition);
  const history = readHistory(fields.get(FIELDS.kept) ?? '');
  if (edition === undefined || history === null || !fields.has(FIELDS.end)) return err('malformed');
  if (formOfEdition(edition) === null) return err('unknown_edition');
  const cells = { ...cellsIn(fields), ...history.locked };
  const text = (name: string): string => fields.get(name) ?? '';
  return ok({
    edition,
    year: text(FIELDS.year).trim().slice(0, LONGEST_YEAR),
    agency: oneLine(text(FIELDS.agency)),
    title: oneLine(text(FIELDS.title)),
    cells,
    narrative: {
      opening: text('opening'),
      lead: text('lead'),
      whole: text(FIELDS.writtenAs) === 'whole' ? text('whole') : null,
      aspects: Object.fromEntries(FIVE_ASPECTS.map(({ key }) => [key, text(aspectTarget(key))])),
      beside_tables: {
        proactive: text(besideTarget('proactive')),
        applications: text(besideTarget('applications')),
        disputes: text(besideTarget('disputes')),
      },
      problems: text('problems'),
      other_matters: text('other_matters'),
      closing: text('closing'),
    },
    notes: notesIn(fields),
    ...history,
    made: stillMade(history, cells),
  });
}

const LONGEST_YEAR = 20;
const LONGEST_LINE = 200;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LINE);

/** Cells of the draft's own edition are always there, blank where the form does not name them. */
function cellsIn(fields: FormFields): Record<string, string> {
  const form = formOfEdition(fields.get(FIELDS.edition) ?? '');
  const own = form === null ? [] : [...cellsOfForm(form).keys()];
  const typed = [...knownCells().keys()].flatMap((address) => {
    const text = fields.get(address)?.replace(/\n/gu, ' ').slice(0, LONGEST_CELL);
    return text === undefined ? [] : [[address, text]];
  });
  return { ...Object.fromEntries(own.map((address) => [address, ''])), ...Object.fromEntries(typed) };
}

/** What somebody typed over is no longer the program's. */
function stillMade({ made }: DraftHistory, cells: Readonly<Record<string, string>>): DraftHistory['made'] {
  return Object.fromEntries(Object.entries(made).filter(([address, one]) => cells[address] === one.made));
}

/** More findings no report has. */
const MOST_NOTES = 500;

function notesIn(fields: FormFields): readonly Note[] {
  const notes: Note[] = [];
  for (let index = 0; index < MOST_NOTES; index += 1) {
    const about = fields.get(FIELDS.noteAbout(index));
    // Errors take no note: the numbers have gaps.
    if (about === undefined) continue;
    const text = (fields.get(FIELDS.note(index)) ?? '').trim();
    const place = placeIn(about);
    if (text !== '' && place !== null) notes.push({ ...place, text });
  }
  return notes;
}

/** The place a note is about, as `[rule, table, row, column, quote]`. */
function placeIn(about: string): Omit<Note, 'text'> | null {
  const shape = parse(about);
  if (!Array.isArray(shape)) return null;
  const [rule, table, row, column, quote]: readonly unknown[] = shape;
  if (typeof rule !== 'string') return null;
  return { rule, table: tableOf(table), row: orNull(row), column: orNull(column), quote: orNull(quote) };
}

/** The same the other way round. */
export const sayPlaceOfNote = ({ rule, table, row, column, quote }: Omit<Note, 'text'>): string =>
  JSON.stringify([rule, table, row, column, quote]);

const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const tableOf = (value: unknown): TableKey | null =>
  value === 'table2' || value === 'table3' || value === 'table4' ? value : null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
