import { err, ok, type Result } from '../../base/result.ts';
import { RESERVED_WORDS } from './reserved-words.data.ts';

/** 网址标识的问题. */
export type SlugProblem = { readonly kind: 'slug_form' | 'slug_reserved'; readonly slug: string };

/** 网址标识: the word by which a body is reached, `/qinghe-gongxin/`: lower-case letters, figures and single hyphens, 2 to 40, and no address of the platform. */
export function checkSlug(slug: string): Result<string, SlugProblem> {
  if (slug.length < SHORTEST || slug.length > LONGEST || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(slug)) {
    return err({ kind: 'slug_form', slug });
  }
  return RESERVED_WORDS.includes(slug) ? err({ kind: 'slug_reserved', slug }) : ok(slug);
}

const SHORTEST = 2;
const LONGEST = 40;
