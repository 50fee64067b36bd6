/** 遮盖: a stretch `[start, end)` of a passage and what stands there in the clean copy. */
export type MaskedSpan = {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** What a bar over it says of its ground, where bars are drawn and there is room. */
  readonly label?: string;
};
