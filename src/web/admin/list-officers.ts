import { countOfficers, listOfficers, namesOfBodies } from '../../agency/index.ts';
import type { Ground } from '../ground.ts';
import type { OfficersView } from '../pages/admin/officers.tsx';
import { withQuery } from './ask-leave.ts';
import { PAGE } from './list-bodies.ts';

export type PeopleAsked = {
  /** Null: of all bodies. */
  readonly agency: string | null;
  readonly here: string;
  readonly sought: string | null;
  readonly withLeft: boolean;
  readonly after: string | null;
};

/** 人员名单的一页. */
export function viewOfficers({ database, clock }: Ground, asked: PeopleAsked): Promise<OfficersView> {
  const { agency, here, sought, withLeft, after } = asked;
  const on = clock.today();
  return database.read(async (transaction) => {
    const which = { agency, on, withLeft, ...(sought === null ? {} : { search: sought }) };
    const found = await listOfficers(transaction, {
      ...which,
      ...(after === null ? {} : { after }),
      limit: PAGE + 1,
    });
    const rows = found.slice(0, PAGE);
    const address = (more: string | null) => withQuery(here, { q: sought, left: withLeft ? 'yes' : null, after: more });
    const agencies = rows.map((row) => row.agency);
    return {
      rows,
      total: await countOfficers(transaction, which),
      sought,
      withLeft,
      first: after === null ? null : address(null),
      next: found.length > PAGE ? address(rows.at(-1)?.account ?? null) : null,
      bodies: agency === null ? await namesOfBodies(transaction, agencies, on) : null,
    };
  });
}
