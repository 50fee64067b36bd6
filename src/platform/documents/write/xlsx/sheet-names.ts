/** 工作表名: names as a workbook takes them: without the signs that are forbidden, at most 31 characters, each once. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\'\p{C}]/gu, '').trim() || 'Sheet';
    let given = shortened(plain, LONGEST);
    for (let number = 2; taken.has(given.toLowerCase()); number++) given = `${shortened(plain, LONGEST - 4)} ${number}`;
    taken.add(given.toLowerCase());
    return given;
  });
}

const LONGEST = 31;

/** Cut between characters, never inside a pair. */
const shortened = (name: string, most: number): string => {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > most) break;
    short += character;
  }
  return short.trim();
};
