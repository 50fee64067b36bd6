import { FIVE_ASPECTS } from '../../law/index.ts';
import type { Narrative } from '../report.ts';
import { aspectHeading, type ReportTexts } from './resolve-narrative.ts';

type Split = Pick<Narrative, 'lead' | 'aspects'>;

/** A text of section one taken apart by the headings that this program writes; null where it is not such a text. */
export function splitByOwnHeadings(overview: string): Split | null {
  return splitBy(overview, (line) => {
    const index = FIVE_ASPECTS.findIndex((_, place) => line.trim() === aspectHeading(place));
    return index < 0 ? null : { index, rest: '' };
  });
}

/**
 * 分到五个方面: a text of section one taken apart by its own headings （一） to （五）, where each of them is about the aspect of its number.
 * Null where they are not all there: then it stays one text.
 */
export function splitOverview(overview: string): Split | null {
  return splitByOwnHeadings(overview) ?? splitBy(overview, headingIn);
}

/** 叙述起稿: the narrative of a report that was read: what this program wrote is taken apart again, all else is kept as one text. */
export function narrativeOf({ sections, opening, beside_tables: beside, closing }: ReportTexts): Narrative {
  const overview = sections.overview ?? '';
  const split = splitByOwnHeadings(overview);
  return {
    opening: opening ?? '',
    whole: overview === '' || split !== null ? null : overview,
    lead: split?.lead ?? '',
    aspects: split?.aspects ?? {},
    beside_tables: beside ?? {},
    problems: sections.problems ?? '',
    other_matters: sections.other_matters ?? '',
    closing: closing ?? '',
  };
}

type Heading = { readonly index: number; readonly rest: string };

function splitBy(overview: string, headingOf: (line: string) => Heading | null): Split | null {
  const lead: string[] = [];
  const texts: string[][] = [];
  for (const line of overview.split('\n')) {
    const heading = headingOf(line);
    if (heading !== null && heading.index === texts.length) {
      texts.push(heading.rest === '' ? [] : [heading.rest]);
    } else (texts[texts.length - 1] ?? lead).push(line);
  }
  if (texts.length !== FIVE_ASPECTS.length) return null;
  const aspects = Object.fromEntries(
    FIVE_ASPECTS.map(({ key }, index) => [key, (texts[index] ?? []).join('\n').trim()]),
  );
  return { lead: lead.join('\n').trim(), aspects };
}

const NUMBERED = /^\s*(?:[（(]([一二三四五])[）)]|([一二三四五])[是、]|([1-5])[.．、])\s*(.*)$/u;
/** As many characters a heading has at most; what is longer is a sentence that begins with its lead. */
const LONGEST_HEADING = 24;

/** The heading a line begins with, if it is about the aspect of its number; what follows a lead in the same line stays text. */
function headingIn(line: string): Heading | null {
  const [, bracketed, listed, counted, words = ''] = NUMBERED.exec(line) ?? [];
  const numeral = bracketed ?? listed;
  const index = numeral === undefined ? Number(counted) - 1 : '一二三四五'.indexOf(numeral);
  const aspect = FIVE_ASPECTS[index];
  if (aspect === undefined) return null;
  const lead = /^(.{1,24}?)[。：:]/u.exec(words);
  const isBare = words.length <= LONGEST_HEADING && !/[。；，：:]/u.test(words);
  const heading = isBare ? words : (lead?.[1] ?? '');
  if (!aspect.said.test(heading)) return null;
  const rest = words.slice(heading.length).replace(/^[。：:]\s*/u, '');
  return { index, rest };
}
