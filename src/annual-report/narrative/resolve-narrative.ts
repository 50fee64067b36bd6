import { FIVE_ASPECTS, type ReportForm } from '../../law/index.ts';
import { figureAt } from '../form-grid.ts';
import type { Narrative, Report } from '../report.ts';
import { narrativeFields } from './narrative-fields.ts';

/** A field that cannot be filled: no cell has its name, or its cell holds no figure. */
export type OpenField = {
  readonly name: string;
  /** Null where no cell has this name. */
  readonly address: string | null;
};

type Figures = Pick<Report, 'table2' | 'table3' | 'table4'>;

/** A run of text; `field` names the field whose figure it is, or that stands there open. */
export type ResolvedPiece = { readonly text: string; readonly field: string | null; readonly isOpen: boolean };

const FIELD = /[{｛]{2}([^{}｛｝]{1,80})[}｝]{2}/gu;

/** 填入数字: a text with the figures of its fields in place. An open field stays as it was written. */
export function resolvePieces(text: string, form: ReportForm, figures: Figures): readonly ResolvedPiece[] {
  if (!/[{｛]{2}/u.test(text)) return text === '' ? [] : [{ text, field: null, isOpen: false }];
  const addresses = new Map(narrativeFields(form).map(({ name, address }) => [plain(name), address]));
  const pieces: ResolvedPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(FIELD)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), field: null, isOpen: false });
    const name = (match[1] ?? '').trim();
    const figure = figureAt(figures, addresses.get(plain(name)) ?? '');
    pieces.push(
      typeof figure === 'number'
        ? { text: String(figure), field: name, isOpen: false }
        : { text: match[0], field: name, isOpen: true },
    );
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), field: null, isOpen: false });
  return pieces;
}

/** The three sections of text as they are read, with the figures of the tables in place. */
export function sectionsOf(narrative: Narrative, form: ReportForm, figures: Figures): Report['sections'] {
  const resolved = (text: string): string | null => {
    const tidy = text.trim();
    return tidy === ''
      ? null
      : resolvePieces(tidy, form, figures)
          .map((piece) => piece.text)
          .join('');
  };
  return {
    overview: resolved(overviewOf(narrative)),
    problems: resolved(narrative.problems),
    other_matters: resolved(narrative.other_matters),
  };
}

/** Fields of a narrative that cannot be filled, each once. */
export function openFields(narrative: Narrative, form: ReportForm, figures: Figures): readonly OpenField[] {
  const addresses = new Map(narrativeFields(form).map(({ name, address }) => [plain(name), address]));
  const all = [overviewOf(narrative), narrative.problems, narrative.other_matters].join('\n');
  const open = resolvePieces(all, form, figures).flatMap(({ field, isOpen }) =>
    field !== null && isOpen ? [field] : [],
  );
  return [...new Set(open)].map((name) => ({ name, address: addresses.get(plain(name)) ?? null }));
}

/** 总体情况 as one text: the opening, then each aspect that is written, under its heading （一） to （五）. */
export function overviewOf({ opening, whole, aspects }: Narrative): string {
  const body =
    whole ??
    FIVE_ASPECTS.flatMap(({ key }, index) => {
      const text = (aspects[key] ?? '').trim();
      return text === '' ? [] : [`${aspectHeading(index)}\n${text}`];
    }).join('\n');
  return [opening.trim(), body.trim()].filter((text) => text !== '').join('\n');
}

/** The heading of an aspect, as it stands in the report: `（一）主动公开`. */
export const aspectHeading = (index: number): string =>
  `（${NUMERALS[index] ?? ''}）${FIVE_ASPECTS[index]?.name.zh ?? ''}`;

const NUMERALS = '一二三四五';

/** Width and blanks do not matter in a name that was typed. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[・•‧∙]/gu, '·');
