import type { BodyKind, ShownBody } from '../../agency/index.ts';
import type { AgencyLevel } from '../../law/index.ts';

/** 一组机关: of one kind; `level` is named where bodies of that kind are there at several. */
export type BodyGroup = {
  readonly level: AgencyLevel | null;
  readonly kind: BodyKind;
  readonly bodies: readonly ShownBody[];
};

/** 机关分组: the people's government first, then its departments, and so on; the higher level first, by their Chinese names within. */
export function groupBodies(bodies: readonly ShownBody[]): readonly BodyGroup[] {
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
  'line_superior',
  'township',
  'empowered_organisation',
  'public_enterprise',
];
const LEVELS: readonly AgencyLevel[] = ['central', 'province', 'prefecture', 'county', 'township'];

const byName = new Intl.Collator('zh-CN');
