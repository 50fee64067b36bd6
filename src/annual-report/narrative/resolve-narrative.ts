import { FIVE_ASPECTS, type ReportForm } from '../../law/index.ts';
import { figureAt } from '../form-grid.ts';
import type { BesideTables, Narrative, Report } from '../report.ts';
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

/** The texts of a report. */
export type ReportTexts = Pick<Report, 'sections' | 'opening' | 'beside_tables' | 'closing'>;

/** 成文: every text of the report as it is read, with the figures of the tables in place. */
export function textsOf(narrative: Narrative, form: ReportForm, figures: Figures): ReportTexts {
  const resolved = (text: string): string =>
    resolvePieces(text.trim(), form, figures)
      .map((piece) => piece.text)
      .join('');
  const orNull = (text: string): string | null => resolved(text) || null;
  const beside = besideOf(narrative.beside_tables, resolved);
  const opening = resolved(narrative.opening);
  const closing = resolved(narrative.closing);
  return {
    sections: {
      overview: orNull(overviewOf(narrative)),
      problems: orNull(narrative.problems),
      other_matters: orNull(narrative.other_matters),
    },
    ...(opening !== '' && { opening }),
    ...(Object.keys(beside).length > 0 && { beside_tables: beside }),
    ...(closing !== '' && { closing }),
  };
}

function besideOf(
  { proactive = '', applications = '', disputes = '' }: BesideTables,
  resolved: (text: string) => string,
): BesideTables {
  const texts = { proactive: resolved(proactive), applications: resolved(applications), disputes: resolved(disputes) };
  return {
    ...(texts.proactive !== '' && { proactive: texts.proactive }),
    ...(texts.applications !== '' && { applications: texts.applications }),
    ...(texts.disputes !== '' && { disputes: texts.disputes }),
  };
}

/** Fields of a narrative that cannot be filled, each once. */
export function openFields(narrative: Narrative, form: ReportForm, figures: Figures): readonly OpenField[] {
  const addresses = new Map(narrativeFields(form).map(({ name, address }) => [plain(name), address]));
  const open = resolvePieces(allTextOf(narrative), form, figures).flatMap(({ field, isOpen }) =>
    field !== null && isOpen ? [field] : [],
  );
  return [...new Set(open)].map((name) => ({ name, address: addresses.get(plain(name)) ?? null }));
}

/** Everything that is written, one text behind the other; empty where nothing is. */
export function allTextOf(narrative: Narrative): string {
  const { opening, beside_tables: beside, problems, other_matters, closing } = narrative;
  return [opening, overviewOf(narrative), ...Object.values(beside), problems, other_matters, closing]
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** 总体情况 as one text: what leads it, then each aspect that is written, under its heading （一） to （五）. */
export function overviewOf({ whole, lead, aspects }: Pick<Narrative, 'whole' | 'lead' | 'aspects'>): string {
  if (whole !== null) return whole.trim();
  const written = FIVE_ASPECTS.flatMap(({ key }, index) => {
    const text = (aspects[key] ?? '').trim();
    return text === '' ? [] : [`${aspectHeading(index)}\n${text}`];
  });
  return [lead.trim(), ...written].filter((text) => text !== '').join('\n');
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
