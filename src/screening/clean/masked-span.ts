/**
 * 遮盖: a stretch `[start, end)` of a passage and what stands there in the clean copy. `search`: how its value is looked for afterwards. `everywhere`: nowhere
 * may it stand. `unseen`: it may stand where the rules saw it and let it pass, as the telephone of a body. `not`: words that may well stand elsewhere.
 */
export type MaskedSpan = {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly search: 'everywhere' | 'unseen' | 'not';
};
