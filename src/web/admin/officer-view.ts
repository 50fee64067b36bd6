import { personsCalled, readBody, readOfficer, type Body, type Officer } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { Ground } from '../ground.ts';

/** What a sheet of an officer looks at. `officer` is null for one who is to be entered. */
export type OfficerView = {
  readonly agency: string;
  readonly id: string;
  readonly body: Body;
  readonly officer: Officer | null;
  readonly name: string;
  readonly account: string;
  /** Names of those who act for the officer and for whom he acts. */
  readonly others: ReadonlyMap<string, string>;
  readonly today: Day;
};

/** 人员现状, with the names of all whom a page about him names; null where there is no such body or officer. */
export function readOfficerView({ database, clock }: Ground, agency: string, id: string): Promise<OfficerView | null> {
  return database.read(async (transaction) => {
    const { body } = await readBody(transaction, agency);
    const { officer } = await readOfficer(transaction, { agency, id });
    if (body === null || officer === null) return null;
    const ids = [id, ...officer.deputies.map(({ deputy }) => deputy), ...officer.deputises.map((one) => one.officer)];
    const persons = await personsCalled(transaction, ids);
    const person = persons.get(id);
    return {
      agency,
      id,
      body,
      officer,
      name: person?.name ?? '—',
      account: person?.account ?? '—',
      others: new Map([...persons].map(([other, { name }]) => [other, name])),
      today: clock.today(),
    };
  });
}
