import { WordFinder } from '../lexicon/word-finder.ts';
import type { View } from '../view.ts';
import { namedPersons, type NamedPerson } from './named-persons.ts';

/**
 * 文中的人: the persons of a passage: those that its own words show to be persons, and those whom the file names so elsewhere (职工姓名：…, and
 * further down only the name).
 */
export function personsIn(view: View, passage: number): readonly NamedPerson[] {
  const text = view.texts[passage] ?? '';
  const shown = namedPersons(text);
  const { names, finder } = knownIn(view);
  if (names.length === 0) return shown;
  const starts = new Set(shown.map(({ start }) => start));
  const again = finder
    .find(text)
    .filter(({ start }) => !starts.has(start))
    .map(({ start, end, word }) => ({ name: names[word] ?? '', start, end }));
  return again.length === 0 ? shown : [...shown, ...again].sort((one, other) => one.start - other.start);
}

type Known = { readonly names: readonly string[]; readonly finder: WordFinder };

const KNOWN = new WeakMap<View, Known>();

/** More passages than this are not searched for names: a list of thousands names its persons in its own cells. */
const MOST_PASSAGES = 5_000;

function knownIn(view: View): Known {
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const text of view.texts.slice(0, MOST_PASSAGES)) for (const { name } of namedPersons(text)) names.add(name);
  const found = { names: [...names], finder: new WordFinder([...names]) };
  KNOWN.set(view, found);
  return found;
}
