/** The languages people read here. Chinese comes first; official wording lives in `law`. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sentence or name in every language. */
export type Words = Readonly<Record<Language, string>>;
