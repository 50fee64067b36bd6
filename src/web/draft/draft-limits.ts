const MEGABYTE = 1024 * 1024;

/** What one draft may be: it travels in the page's form, with last year's report beside it. */
export const DRAFT_LIMITS = {
  form: 8 * MEGABYTE,
  fields: 3000,
  savedFile: 4 * MEGABYTE,
} as const;
