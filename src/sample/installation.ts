import { actorOf, changeSetting } from '../agency/index.ts';
import { RUNNING_BODY, type SampleDistrict } from './agency.ts';
import { holderOf } from './people/sample-officer.ts';
import type { PlannedAct } from './plan.ts';
import { officeMoment } from './time/sample-days.ts';

/** Minutes after nine: everybody of the body that runs the platform has his role by then. */
const AFTER_ROLES = 240;

/** 样例的安全设置: no role is asked for a second factor, so that whoever looks around comes in by the password alone. The security administrator sets it, and the page says that it deviates. */
export function planInstallation({ days, bodies, officers }: SampleDistrict): readonly PlannedAct[] {
  const on = days.first;
  const body = bodies.get(RUNNING_BODY);
  const officer = holderOf(officers, { body: RUNNING_BODY, role: 'security_administrator', on });
  if (body === undefined || officer === null) throw new Error('The sample has no security administrator');
  const change = { name: 'secondFactorRoles', value: [] } as const;
  const by = { agency: body.id, officer: officer.id };
  return [
    {
      at: officeMoment(on, AFTER_ROLES),
      agency: body.id,
      actor: actorOf(officer.id),
      asked: change,
      perform: (database, request) => changeSetting(database, request, { change, by, origin: null }),
    },
  ];
}
