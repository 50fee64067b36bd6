import { countBodies, countOfficers, nameOn, namesOfBodies, readBody, successionsAround } from '../../agency/index.ts';
import type { Ground } from '../ground.ts';
import type { BodyPageView } from '../pages/admin/body.tsx';
import { stepsAbove } from './list-bodies.ts';

/** 一个机关的页面所需; null where there is no such body. */
export function viewBody({ database, clock }: Ground, id: string): Promise<Omit<BodyPageView, 'done'> | null> {
  const on = clock.today();
  return database.read(async (transaction) => {
    const { body } = await readBody(transaction, id);
    if (body === null) return null;
    const history = await successionsAround(transaction, [id]);
    const own = history.filter(({ fromAgency, toAgency }) => fromAgency === id || toAgency === id);
    const others = own.flatMap(({ fromAgency, toAgency }) => [fromAgency, toAgency]).filter((one) => ID.test(one));
    const ids = [body.parent, body.competent].filter((one) => one !== null);
    const names = await namesOfBodies(transaction, [...ids, ...others], on);
    const named = (other: string | null) => (other === null ? null : { id: other, name: names.get(other) ?? other });
    return {
      body,
      name: nameOn(body, on).fullName,
      parent: named(body.parent),
      competent: named(body.competent),
      above: await stepsAbove(transaction, body.parent, on),
      officers: await countOfficers(transaction, { agency: id, on }),
      below: await countBodies(transaction, { on, parent: id }),
      successions: own.map(({ fromAgency, toAgency, function: what, on: day }) => {
        const isGiven = fromAgency === id;
        const other = isGiven ? toAgency : fromAgency;
        return { on: day, what: what ?? null, other: names.get(other) ?? other, isGiven };
      }),
    };
  });
}

/** A Party organ stands among the successions by its name. */
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
