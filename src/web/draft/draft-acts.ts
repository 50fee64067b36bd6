import {
  applyFix,
  changesOf,
  fieldMark,
  fillBlanks,
  fillTotals,
  formOfDraft,
  narrativeFields,
  splitOverview,
  undoCell,
  unlock,
  yearOfDraft,
  type Draft,
} from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';
import { FIVE_ASPECTS, REPORT_SENTENCES } from '../../law/index.ts';
import { DRAFT } from '../texts/draft.ts';
import { FIELDS, textAt, withTextAt } from './draft-fields.ts';
import type { FormFields } from './read-form-body.ts';

/** A draft after an act, and what is said of it; null where the page shows it without words. */
export type Acted = { readonly draft: Draft; readonly said: Words | null };

/** 按钮所做: each button of the draft's page sends one act in words; a word that is no act only checks again. */
export function performAct(draft: Draft, act: string, fields: FormFields): Acted {
  const [verb = '', ...rest] = act.split('/');
  const about = rest.join('/');
  switch (verb) {
    case 'fill':
      return filled(draft, fillTotals(draft), DRAFT.said.nothingToFill);
    case 'fix':
      return fix(draft, rest);
    case 'zero':
      return filled(draft, fillBlanks(draft, cellsUnder(draft, about)), DRAFT.said.noBlanks);
    case 'undo':
      return { draft: undoCell(draft, about), said: null };
    case 'undo-all':
      return { draft: undoAll(draft), said: DRAFT.said.undone };
    case 'unlock':
      return { draft: unlock(draft), said: DRAFT.said.unlocked };
    case 'insert':
      return insertFigure(draft, rest[1] ?? '', fields.get(FIELDS.figure(rest[0] ?? '')) ?? '');
    case 'sentence':
      return insertSentence(draft, about);
    case 'split':
      return split(draft);
    default:
      return { draft, said: null };
  }
}

function filled(before: Draft, after: Draft, nothing: Words): Acted {
  const count = changesOf(after).filter(({ address, now }) => before.cells[address] !== now).length;
  return { draft: after, said: count === 0 ? nothing : DRAFT.said.filled(count) };
}

function fix(draft: Draft, [rule = '', figure = '', ...address]: readonly string[]): Acted {
  const mended = applyFix(draft, { rule, address: address.join('/'), figure: Number(figure) });
  if (mended === null) return { draft, said: DRAFT.said.partsChanged };
  return { draft: mended, said: DRAFT.said.filled(1) };
}

/** Cells of a table, or of one row of it. */
function cellsUnder(draft: Draft, place: string): readonly string[] {
  return Object.keys(draft.cells).filter((address) => address.startsWith(`${place}/`));
}

const undoAll = (draft: Draft): Draft =>
  changesOf(draft)
    .filter(({ by }) => by === 'program')
    .reduce((undone, { address }) => undoCell(undone, address), draft);

function insertFigure(draft: Draft, target: string, name: string): Acted {
  const text = textAt(draft.narrative, target);
  const field = narrativeFields(formOfDraft(draft)).find((one) => one.name === name);
  if (text === null) return { draft, said: null };
  if (field === undefined) return { draft, said: DRAFT.said.noFigureChosen };
  return { draft: withText(draft, target, text + fieldMark(name)), said: null };
}

function insertSentence(draft: Draft, target: string): Acted {
  const year = yearOfDraft(draft);
  const text = textAt(draft.narrative, target);
  if (text === null) return { draft, said: null };
  if (year === null) return { draft, said: DRAFT.said.yearFirst };
  const notice = formOfDraft(draft).notice.number;
  const sentence = target === 'opening' ? REPORT_SENTENCES.opening({ year, notice }) : REPORT_SENTENCES.noFee({ year });
  const before = text.trimEnd();
  return { draft: withText(draft, target, before === '' ? sentence : `${before}\n${sentence}`), said: null };
}

const withText = (draft: Draft, target: string, text: string): Draft => ({
  ...draft,
  narrative: withTextAt(draft.narrative, target, text),
});

/** Text whose headings are not the five goes before them as a whole: nothing of it is lost. */
function split(draft: Draft): Acted {
  const { narrative } = draft;
  if (narrative.whole === null) return { draft, said: null };
  const parts = splitOverview(narrative.whole);
  const lead = parts?.lead ?? narrative.whole;
  const aspects = parts?.aspects ?? Object.fromEntries(FIVE_ASPECTS.map(({ key }) => [key, '']));
  return {
    draft: { ...draft, narrative: { ...narrative, whole: null, lead, aspects } },
    said: parts === null ? DRAFT.said.notSplit : DRAFT.said.split,
  };
}
