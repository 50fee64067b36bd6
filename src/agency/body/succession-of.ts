import type { Succession } from '../../law/index.ts';
import type { HandedOver } from './body.ts';

/** 承继表的一行: what a body handed over, as the law's table of successions reads it. A Party organ that is no body here goes by its name. */
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
