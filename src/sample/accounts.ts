import type { Role } from '../agency/index.ts';
import { RUNNING_BODY, type SampleDistrict } from './agency.ts';
import { holderOf } from './people/sample-officer.ts';

/** 样例账号: whom one can sign in as to look around, one a role. */
export type SampleAccount = {
  readonly role: Role;
  readonly agency: string;
  readonly body: string;
  readonly officer: string;
  readonly account: string;
  readonly name: string;
};

/** Which body shows each role: the work in a department, supervision and administration in the government's office. */
const SHOWN: readonly (readonly [role: Role, body: string])[] = [
  ['disclosure_office', 'gongxin'],
  ['mail_clerk', 'gongxin'],
  ['section_handler', 'gongxin'],
  ['section_head', 'gongxin'],
  ['legal_reviewer', 'gongxin'],
  ['secrecy_reviewer', 'gongxin'],
  ['signer', 'gongxin'],
  ['inspector', 'gongxin'],
  ['competent_department', RUNNING_BODY],
  ['system_administrator', RUNNING_BODY],
  ['security_administrator', RUNNING_BODY],
  ['audit_administrator', RUNNING_BODY],
];

/** 样例账号 of those who are there at the end of the two years. */
export function sampleAccounts({ bodies, officers, days }: SampleDistrict): readonly SampleAccount[] {
  return SHOWN.map(([role, key]) => {
    const body = bodies.get(key);
    const officer = holderOf(officers, { body: key, role, on: days.last });
    if (body === undefined || officer === null) throw new Error(`Nobody shows ${role} in the sample`);
    const { account, name } = officer.person;
    return { role, agency: body.id, body: body.fullName, officer: officer.id, account, name };
  });
}
