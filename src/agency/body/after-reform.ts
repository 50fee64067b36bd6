import type { Day } from '../../base/day.ts';
import type { Result } from '../../base/result.ts';
import {
  answererOf,
  carryOverSources,
  whatMoves,
  type Answerer,
  type MovedThingKey,
  type PolicyChoices,
  type SuccessionProblem,
} from '../../law/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import { successionsAround } from '../store.ts';

/** 机构改革之后: who answers what a body received, and what went over to whom by that day. */
export type AfterReform = {
  readonly answerer: Result<Answerer, SuccessionProblem>;
  readonly moved: readonly {
    readonly to: string;
    readonly function: string | null;
    readonly on: Day;
    readonly things: readonly MovedThingKey[];
  }[];
};

/** 在办申请、信息、结转随机构改革的去向 (国办公开办函〔2019〕14号), for a body and one of its functions as things stand on a day. */
export async function afterReform(
  transaction: Transaction,
  asked: { readonly agency: string; readonly function: string | null; readonly on: Day },
  choices: PolicyChoices = {},
): Promise<AfterReform> {
  const history = await successionsAround(transaction, [asked.agency]);
  const given = history.filter(
    (one) =>
      one.fromAgency === asked.agency &&
      one.on <= asked.on &&
      (asked.function === null || (one.function ?? null) === null || one.function === asked.function),
  );
  return {
    answerer: answererOf({ receivedBy: asked.agency, function: asked.function, on: asked.on }, history, choices),
    moved: given.map((one) => ({
      to: one.toAgency,
      function: one.function ?? null,
      on: one.on,
      things: whatMoves(one, choices),
    })),
  };
}

/** 上年结转的来源机关: whose row 四 of last year makes up this body's row 二: itself and those that ended into it in that year. */
export async function carriedOverFrom(
  transaction: Transaction,
  agency: string,
  year: number,
): Promise<readonly string[]> {
  return carryOverSources(await successionsAround(transaction, [agency]), agency, year);
}
