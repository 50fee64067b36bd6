import { foldName } from './members.ts';
import type { Placing } from './place-files.ts';

/**
 * 疑似汇总本: without a list, a people's government among the bodies of its own region is taken for the superior whose report is the sum
 * of the others; it is left out and that is said. Townships, whose names begin no other body's name, stay in.
 */
export function setAsideOwn(placings: readonly Placing[]): readonly Placing[] {
  const names = placings.flatMap(({ state, agency }) =>
    state === 'counted' && agency !== null ? [foldName(agency)] : [],
  );
  return placings.map((one) => {
    if (one.state !== 'counted' || one.agency === null) return one;
    const region = GOVERNMENT.exec(foldName(one.agency))?.[1];
    if (region === undefined) return one;
    const inRegion = names.filter((name) => name.startsWith(region) && name !== `${region}人民政府`).length;
    return inRegion >= 2 && inRegion * 2 >= names.length ? { ...one, state: 'own' } : one;
  });
}

const GOVERNMENT = /^(.+[省市县区旗州盟])人民政府$/u;
