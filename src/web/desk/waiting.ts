import { mayDo, type OwnCredentials } from '../../agency/index.ts';
import type { Ground, Staff } from '../ground.ts';
import type { ToDo } from './to-do.ts';
import type { Asked } from './waiting/asked.ts';
import { deputies } from './waiting/ending-deputies.ts';
import { heldLinks } from './waiting/held-links.ts';
import { mails } from './waiting/failed-mails.ts';
import { contacts } from './waiting/missing-contact.ts';
import { newcomers } from './waiting/newcomers.ts';
import { secondFactor } from './waiting/second-factor.ts';
import { reminders } from './waiting/reminders.ts';
import { ledger } from './waiting/unsealed-ledger.ts';

/** 待办: all that waits for this person today, from what there is. */
export async function readWaiting(
  { database, clock, signIn }: Pick<Ground, 'database' | 'clock' | 'signIn'>,
  { staff, credentials }: { readonly staff: Staff; readonly credentials: OwnCredentials },
): Promise<readonly ToDo[]> {
  const on = clock.today();
  const asked: Asked = {
    staff,
    on,
    at: clock.moment(),
    isInstallation: (act) => mayDo(staff.acting, act, { ...OF_INSTALLATION, on }).ok,
  };
  const found = await database.read(async (transaction) => [
    ...(await deputies(transaction, asked)),
    ...(await reminders(transaction, asked)),
    ...(await contacts(transaction, asked)),
    ...(await newcomers(transaction, asked)),
    ...(await mails(transaction, asked)),
    ...(await ledger(transaction, asked)),
  ]);
  return [...secondFactor(credentials, on), ...(await heldLinks(signIn, asked)), ...found];
}

/** What belongs to no body: only a role that reaches over the whole installation has it. */
const OF_INSTALLATION = { agency: null, section: null, supervisedBy: [], steps: [] };
