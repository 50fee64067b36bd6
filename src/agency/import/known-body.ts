import type { Body } from '../body/body.ts';

/** 系统中已有的机关, as far as a list can name them. */
export type KnownBodies = {
  readonly byId: ReadonlyMap<string, Body>;
  /** Ids by their credit codes. */
  readonly byCode: ReadonlyMap<string, string>;
  /** Ids by the names they bear now, full and short. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
};

/** Indexes bodies that go on by code and by the names they bear last. */
export function knownBodies(bodies: readonly Body[]): KnownBodies {
  const open = bodies.filter(({ closed }) => closed === null);
  const byName = new Map<string, string[]>();
  for (const { id, names } of open) {
    const last = names.at(-1);
    const called = new Set([last?.fullName, last?.shortName].filter((name) => name !== null && name !== undefined));
    for (const name of called) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return {
    byId: new Map(open.map((body) => [body.id, body])),
    byCode: new Map(open.flatMap(({ id, creditCode }) => (creditCode === null ? [] : [[creditCode, id] as const]))),
    byName,
  };
}
