import type { Draft } from '../../annual-report/index.ts';

const MEGABYTE = 1024 * 1024;

/** What one draft may be: it travels in the page's form, with last year's report beside it. */
export const DRAFT_LIMITS = {
  form: 4 * MEGABYTE,
  fields: 3000,
  /** Characters of all its texts together; the longest real report has a tenth of it. */
  text: 300_000,
  savedFile: 4 * MEGABYTE,
} as const;

/** Whether the texts of a draft are longer than those of any report. */
export function isTooLong({ narrative, notes }: Draft): boolean {
  const { opening, whole, lead, aspects, beside_tables: beside, problems, other_matters, closing } = narrative;
  const texts = [opening, whole ?? '', lead, problems, other_matters, closing, ...notes.map(({ text }) => text)];
  const all = [...texts, ...Object.values(aspects), ...Object.values(beside)];
  return all.reduce((length, text) => length + text.length, 0) > DRAFT_LIMITS.text;
}
