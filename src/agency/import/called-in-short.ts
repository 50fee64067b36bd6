/** 名称所指的机关: the ids of those that bear this name or code, else of those that it can mean in short. */
export function idsCalled(text: string, names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return names.get(text) ?? calledInShort(text, names);
}

/**
 * 习惯简称: the ids of the bodies that a text such as 区政府, 区府办 or 县财政局 can mean: those whose names end in its full form. It is for the caller to take one
 * alone, and to refuse what fits several.
 */
function calledInShort(text: string, names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!OF_A_PLACE.test(text)) return [];
  const ends = ENDINGS.flatMap(([short, full]) => (short.test(text) ? [text.replace(short, full)] : [])).slice(0, 1);
  const wanted = ends[0] ?? text;
  return [...new Set([...names].flatMap(([name, ids]) => (name.endsWith(wanted) ? ids : [])))];
}

/** Begins with the word for its place, with or without the place's name. */
const OF_A_PLACE = /^\p{sc=Han}{0,6}[省市州区县旗].{2,}$/u;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<!人民)政府办(?:公室)?$/u, '人民政府办公室'],
  [/人民政府办$/u, '人民政府办公室'],
  [/府办(?:公室)?$/u, '人民政府办公室'],
  [/(?<!人民)政府$/u, '人民政府'],
];
