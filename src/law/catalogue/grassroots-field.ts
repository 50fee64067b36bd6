import { GRASSROOTS_FIELDS, LATER_GRASSROOTS_FIELDS, type GrassrootsField } from './grassroots.data.ts';

/** 试点领域: the field that bears this name somewhere, blanks apart; null for one that is not known. */
export function grassrootsField(name: string): GrassrootsField | null {
  const bare = name.replaceAll(/\s|领域$/gu, '');
  return (
    [...GRASSROOTS_FIELDS, ...LATER_GRASSROOTS_FIELDS].find(
      (field) => field.name.zh === bare || field.localNames.includes(bare),
    ) ?? null
  );
}
