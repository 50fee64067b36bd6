import type { BodyKind, ShownBody } from '../../agency/index.ts';
import type { AgencyLevel } from '../../law/index.ts';

/** 一组机关: of one kind; `level` is named where bodies of that kind are there at several. */
export type BodyGroup = {
  readonly level: AgencyLevel | null;
  readonly kind: BodyKind;
  readonly bodies: readonly ShownBody[];
};

/** Bodies of the tree of the body at the head, and those that stand beside it. */
export type SortedBodies = {
  readonly own: readonly BodyGroup[];
  readonly others: readonly { readonly body: ShownBody; readonly parent: ShownBody | null }[];
};

/**
 * 其他机关: bodies whose tree has another body at its top than the platform, whose `head` goes by its slug. Whoever is led from outside, or by a body that is not
 * shown, is no other; without a head nobody is.
 */
export function sortBodies(bodies: readonly ShownBody[], head: string | null): SortedBodies {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const isOther = (body: ShownBody): boolean => {
    const top = topOf(body, known);
    return head !== null && body.kind !== 'line_superior' && top !== null && top.slug !== head;
  };
  return {
    own: groupBodies(bodies.filter((body) => !isOther(body))),
    others: bodies
      .filter(isOther)
      .toSorted((one, other) => byName.compare(one.fullName, other.fullName))
      .map((body) => ({ body, parent: known.get(body.parent ?? '') ?? null })),
  };
}

/** The body that nobody is above; null where the way up leads to one that is not shown, or round. */
function topOf(body: ShownBody, known: ReadonlyMap<string, ShownBody>): ShownBody | null {
  const passed = new Set<string>();
  let at: ShownBody | undefined = body;
  while (at !== undefined && at.parent !== null && !passed.has(at.id)) {
    passed.add(at.id);
    at = known.get(at.parent);
  }
  return at === undefined || at.parent !== null ? null : at;
}

/** 机关分组: the people's government first, then its departments, and so on; the higher level first, by their Chinese names within. */
function groupBodies(bodies: readonly ShownBody[]): readonly BodyGroup[] {
  return KINDS.flatMap((kind) => {
    const ofKind = bodies.filter((body) => body.kind === kind);
    const levels = LEVELS.filter((level) => ofKind.some((body) => body.level === level));
    return levels.map((level) => ({
      level: levels.length > 1 ? level : null,
      kind,
      bodies: ofKind
        .filter((body) => body.level === level)
        .toSorted((one, other) => byName.compare(one.fullName, other.fullName)),
    }));
  });
}

/** As a list of bodies is printed. */
const KINDS: readonly BodyKind[] = [
  'government',
  'department',
  'outpost',
  'line_superior',
  'township',
  'empowered_organisation',
  'public_enterprise',
];
const LEVELS: readonly AgencyLevel[] = ['central', 'province', 'prefecture', 'county', 'township'];

const byName = new Intl.Collator('zh-CN');
