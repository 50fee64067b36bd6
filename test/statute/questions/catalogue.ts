import { day, type Day } from '../../../src/base/day.ts';
import type { AgencyLevel } from '../../../src/law/attribute/index.ts';
import {
  catalogueFor,
  formatIndexNumber,
  FRESHNESS,
  genreOf,
  GENRES,
  freshUntil,
  grassrootsField,
  nextSerial,
  parseIndexPattern,
  readIndexNumber,
  readSubjectClass,
  VALIDITIES,
  validityOn,
  type DocumentTerm,
  type IndexNumber,
} from '../../../src/law/catalogue/index.ts';

type AskedOfNumber =
  | { readonly pattern: string; readonly read: string }
  | { readonly pattern: string; readonly write: IndexNumber };

/** 目录方面的提问. */
export const CATALOGUE_QUESTIONS = {
  catalogue: ({ level, year }: { level: AgencyLevel; year?: number }) => {
    const items = year === undefined ? catalogueFor(level) : catalogueFor(level, year);
    return {
      count: items.length,
      of_article_21: items.filter(({ cite }) => cite.article === 21).map(({ name }) => name.zh),
    };
  },
  publication_limits: ({ level, code }: { level: AgencyLevel; code: string }) => ({
    limits: catalogueFor(level).find((item) => item.code === code)?.limits,
  }),
  index_number: (asked: AskedOfNumber) => {
    const pattern = parseIndexPattern(asked.pattern);
    if (!pattern.ok) return pattern;
    return 'read' in asked ? readIndexNumber(pattern.value, asked.read) : formatIndexNumber(pattern.value, asked.write);
  },
  next_serial: (everGiven: readonly number[]) => ({ next: nextSerial(everGiven) }),
  genre: (title: string) => ({ genre: GENRES[genreOf(title)].zh }),
  subject_class: (text: string) => {
    const read = readSubjectClass(text);
    return { number: read?.first.number ?? null, second: read?.second ?? null };
  },
  grassroots_field: (name: string) => ({ key: grassrootsField(name)?.key ?? null }),
  validity: ({ on, ...term }: Partial<DocumentTerm> & { effectiveOn: Day; on: Day }) => {
    const key = validityOn({ validUntil: null, partlyAbolishedOn: null, abolishedOn: null, ...term }, day(on));
    return { validity: key === null ? null : VALIDITIES[key].zh };
  },
  fresh_until: ({ column, newest_on }: { column: string; newest_on: Day }) => {
    const freshness = FRESHNESS.find(({ key }) => key === column);
    return { until: freshness === undefined ? null : freshUntil(freshness, day(newest_on)), basis: freshness?.basis };
  },
};
