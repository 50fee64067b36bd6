import { BODY_ENDINGS, NAMES_OF_NOBODY } from './names-of-nobody.data.ts';

/** 可能是人名: what stands as author or editor of a file, unless it is the name of a program, of a machine or of a body. */
export function mayBePerson(name: string): boolean {
  const bare = name.trim().toLowerCase();
  if (bare === '' || !/\p{L}/u.test(bare)) return false;
  if (NAMES_OF_NOBODY.some((one) => bare === one || bare.startsWith(`${one} `) || bare.startsWith(`${one}/`)))
    return false;
  return !BODY_ENDINGS.some((ending) => bare.length > ending.length + 1 && bare.endsWith(ending));
}
