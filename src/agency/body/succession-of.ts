import type { Succession } from '../../law/index.ts';
import type { Body, HandedOver } from './body.ts';

/** 承继表: what a body handed over, as the law's table of successions reads it. A Party organ that is no body here goes by its name. */
export function successionsOf({ id, handedOver }: Pick<Body, 'id' | 'handedOver'>): readonly Succession[] {
  return handedOver.map((one) => successionOf(id, one));
}

/** One line of it. */
export function successionOf(from: string, one: HandedOver): Succession {
  return {
    fromAgency: from,
    toAgency: one.to ?? one.party ?? '',
    function: one.function,
    ends: one.ends,
    toKind: one.toKind,
    on: one.on,
  };
}
