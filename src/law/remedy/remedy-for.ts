import type { Day } from '../../base/day.ts';
import { ok, type Result } from '../../base/result.ts';
import { chineseNumber } from '../regulation/cite.ts';
import { clauseFor, type ClauseScope } from './clause.ts';
import { SCOPES } from './clauses.data.ts';
import { NO_REMEDY } from './no-remedy.data.ts';
import { partsOf, type RemedyPart } from './parts.ts';
import type { Remedy, RemedyClause, RemedyKind, RemedyProblem, RemedySettings, RemedySubject } from './remedy.ts';

/**
 * 救济途径: what a letter of this day tells those who disagree (复议法第二十三条第二款), with organs and courts as the body has entered them.
 * A setting that is lacking is a problem, never a blank in the clause.
 */
export function remedyFor(
  subject: RemedySubject,
  letterDay: Day,
  settings: RemedySettings,
): Result<Remedy, RemedyProblem> {
  const without = withoutRemedy(subject);
  if (without !== null) return ok(without);
  const scopes = partsOf(subject, letterDay, settings.choices ?? {}).map(({ part, kind }) => ({
    ...scopeOf(subject, part),
    kind,
  }));
  return remedyOf(scopes, letterDay, settings);
}

/**
 * 综合答复书的救济途径: for the items of one application in the order of the letter. Items with the same remedy share a clause, which names them
 * by number; what was withdrawn has none.
 */
export function remedyForItems(
  items: readonly RemedySubject[],
  letterDay: Day,
  settings: RemedySettings,
): Result<Remedy, RemedyProblem> {
  const parts = items.flatMap((item, index) =>
    withoutRemedy(item) === null
      ? partsOf(item, letterDay, settings.choices ?? {}).map((one) => ({ ...one, number: index + 1 }))
      : [],
  );
  const [first] = parts;
  if (first === undefined) return ok({ kind: 'none', ...NO_REMEDY.withdrawn });
  if (parts.every(({ kind }) => kind === first.kind)) {
    return remedyOf([{ scope: 'whole', about: SCOPES.whole, kind: first.kind }], letterDay, settings);
  }
  const scopes = (['reconsideration_first', 'choice'] as const).map((kind) => ({
    scope: 'items' as const,
    about:
      SCOPES.whole +
      parts
        .filter((part) => part.kind === kind)
        .map(sayItem)
        .join('、'),
    kind,
  }));
  return remedyOf(scopes, letterDay, settings);
}

function remedyOf(
  scopes: readonly (ClauseScope & { readonly kind: RemedyKind })[],
  letterDay: Day,
  settings: RemedySettings,
): Result<Remedy, RemedyProblem> {
  const clauses: RemedyClause[] = [];
  for (const { kind, ...scope } of scopes) {
    const clause = clauseFor(scope, kind, { letterDay, settings });
    if (!clause.ok) return clause;
    clauses.push(clause.value);
  }
  return ok({ kind: kindOf(clauses), clauses });
}

function kindOf(clauses: readonly RemedyClause[]): RemedyKind | 'both' {
  if (clauses.every(({ kind }) => kind === 'choice')) return 'choice';
  return clauses.every(({ kind }) => kind === 'reconsideration_first') ? 'reconsideration_first' : 'both';
}

function withoutRemedy({ outcome }: RemedySubject): Remedy | null {
  const isWithout = outcome === 'withdrawn' || outcome === 'transferred' || outcome === 'fee_notice';
  return isWithout ? { kind: 'none', ...NO_REMEDY[outcome] } : null;
}

function scopeOf({ outcome }: RemedySubject, part: RemedyPart['part']): ClauseScope {
  const scope = outcome === 'disclosure_told_to_third_party' ? 'told_to_third_party' : part;
  return { scope, about: SCOPES[scope] };
}

function sayItem({ number, part }: { readonly number: number; readonly part: RemedyPart['part'] }): string {
  return `第${chineseNumber(number)}项${ITEM_PARTS[part]}`;
}

const ITEM_PARTS = { whole: '', withheld_part: '中不予公开的部分', other_part: '的其他部分' } as const;
