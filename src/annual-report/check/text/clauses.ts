/** 分句: a stretch of a sentence between commas, or what stands in brackets. */
export type Clause = {
  readonly text: string;
  /** What a bracket stands behind; null outside brackets. */
  readonly behind: string | null;
  /** Stands after 其中 in its sentence, or in brackets: a part of what went before. */
  readonly breakdown: boolean;
};

/** The clauses of a folded sentence in order; a bracket comes after the clause it stands in, which stays whole. */
export function clausesOf(folded: string): readonly Clause[] {
  const brackets: { at: number; text: string }[] = [];
  let taken = 0;
  const outer = folded.replaceAll(/（([^（）]{0,300})）/gu, (whole: string, text: string, at: number) => {
    brackets.push({ at: at - taken, text });
    taken += whole.length;
    return '';
  });
  const clauses: Clause[] = [];
  let start = 0;
  let breakdown = false;
  for (const text of outer.split(/(?<=[，：。；！？])|(?=其中)/u)) {
    const bare = text.replace(/[，：。；！？]$/u, '');
    breakdown ||= bare.startsWith('其中');
    clauses.push({ text: bare, behind: null, breakdown });
    for (const bracket of brackets.filter(({ at }) => at >= start && at < start + text.length)) {
      const behind = outer.slice(start, bracket.at);
      for (const part of bracket.text.split('，')) clauses.push({ text: part, behind, breakdown: true });
    }
    start += text.length;
  }
  return clauses;
}
