import { AGENCY_LEVELS, isCreditCode } from '../../law/index.ts';
import type { AgencyLevel } from '../../law/index.ts';
import { BODY_KINDS, type BodyKindData } from './body-kinds.data.ts';
import type { BodyFacts, Identity, NewNames, PlaceInTree } from './body-change.ts';
import type { BodyProblem } from './body-problem.ts';
import { checkSlug } from './slug.ts';

/** Kind, level, credit code (GB 32100) and slug of a body; null when nothing speaks against them. */
export function checkIdentity(id: string, identity: Identity, facts: BodyFacts): BodyProblem | null {
  const { kind, level, creditCode, slug } = identity;
  const data: BodyKindData = BODY_KINDS[kind];
  if (!data.levels.includes(level)) return { kind: 'level_of_kind', bodyKind: kind, level };
  if (creditCode !== null) {
    if (!isCreditCode(creditCode)) return { kind: 'credit_code', code: creditCode };
    if (isAnother(facts.creditCodes.get(creditCode), id)) return { kind: 'credit_code_taken', code: creditCode };
  }
  if (slug === null) return null;
  const checked = checkSlug(slug);
  if (!checked.ok) return checked.reason;
  return isAnother(facts.slugs.get(slug), id) ? { kind: 'slug_taken', slug } : null;
}

/** Full, short and letter names; one full name is had once under one parent. */
export function checkNames(
  id: string,
  { fullName, shortName, letterName }: NewNames,
  { parent, facts }: { readonly parent: string | null; readonly facts: BodyFacts },
): BodyProblem | null {
  const given = [fullName, shortName, letterName].filter((name) => name !== null);
  if (given.some((name) => name.trim() === '' || name !== name.trim())) return { kind: 'name_blank' };
  if (given.some((name) => name.length > LONGEST_NAME)) return { kind: 'name_too_long', longest: LONGEST_NAME };
  return isAnother(facts.beside(parent, fullName), id) ? { kind: 'name_taken', name: fullName } : null;
}

/** 机关名称的长度: the longest official names have some forty characters. */
const LONGEST_NAME = 120;

/** Its place in the tree: what stands above is there, goes on, is not lower, and does not stand under it. */
export function checkPlace(
  id: string,
  { place, level }: { readonly place: PlaceInTree; readonly level: AgencyLevel },
  { others }: BodyFacts,
): BodyProblem | null {
  const { parent, competent } = place;
  if (competent !== null && competent !== id && isGone(others, competent)) {
    return { kind: 'no_such_competent', id: competent };
  }
  if (parent === null) return null;
  const above = others.get(parent);
  if (parent === id || above?.above.includes(id)) return { kind: 'under_itself' };
  if (above === undefined || above.closed !== null) return { kind: 'no_such_parent', id: parent };
  return AGENCY_LEVELS.indexOf(above.level) > AGENCY_LEVELS.indexOf(level)
    ? { kind: 'parent_is_lower', level, parentLevel: above.level }
    : null;
}

function isGone(others: BodyFacts['others'], id: string): boolean {
  const other = others.get(id);
  return other === undefined || other.closed !== null;
}

const isAnother = (holder: string | null | undefined, id: string): boolean =>
  holder !== null && holder !== undefined && holder !== id;
