/** 遮盖: a stretch `[start, end)` of a passage and what stands there in the clean copy. */
export type MaskedSpan = {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly by: string;
};
