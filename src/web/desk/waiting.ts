import {
  bodiesWithoutContact,
  endingDeputies,
  mayDo,
  officersWithoutPassword,
  type BodyWithoutContact,
  type OwnCredentials,
} from '../../agency/index.ts';
import { dayNumber, dayOf, type Day } from '../../base/day.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import { unsealedSince } from '../../platform/ledger/index.ts';
import { countMails } from '../../platform/mail/index.ts';
import type { Ground, Staff } from '../ground.ts';
import { mayOpen } from '../guard/may-open.ts';
import { rowAt } from '../guard/route-table.ts';
import { TEXTS } from '../texts.ts';
import type { ToDo } from './to-do.ts';

/** Whom it is asked for, and on which day. */
type Asked = {
  readonly staff: Staff;
  readonly on: Day;
  readonly at: string;
  readonly isInstallation: (act: InstallationAct) => boolean;
};
type InstallationAct = 'manage_accounts' | 'change_bodies' | 'assign_roles' | 'run_installation' | 'read_audit_log';

const WORDS = TEXTS.toDo;

/** 待办: all that waits for this person today, from what there is. */
export async function readWaiting(
  { database, clock }: Pick<Ground, 'database' | 'clock'>,
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
    ...(await contacts(transaction, asked)),
    ...(await newcomers(transaction, asked)),
    ...(await mails(transaction, asked)),
    ...(await ledger(transaction, asked)),
  ]);
  return [...secondFactor(credentials, on), ...found];
}

/** What belongs to no body: only a role that reaches over the whole installation has it. */
const OF_INSTALLATION = { agency: null, section: null, supervisedBy: [], steps: [] };

function secondFactor({ needsSecondFactor, hasTotp, passkeys }: OwnCredentials, on: Day): readonly ToDo[] {
  if (!needsSecondFactor && (hasTotp || passkeys.length > 0)) return [];
  return [
    {
      due: needsSecondFactor ? on : null,
      title: WORDS.secondFactor,
      detail: null,
      why: needsSecondFactor ? WORDS.secondFactorNeeded : WORDS.secondFactorAdvised,
      article: null,
      act: { href: '/desk/me#second', words: WORDS.add },
      isOwn: true,
    },
  ];
}

/** How many days before its end a deputising is spoken of. */
const BEFORE_END = 7;
/** A to-do list is no list of all bodies: beyond so many the lists of the administrator tell. */
const MOST = 20;

async function deputies(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  const seesAll = isInstallation('assign_roles');
  const by = dayOf(dayNumber(on) + BEFORE_END);
  const ending = await endingDeputies(transaction, {
    agency: seesAll ? null : staff.session.agency,
    on,
    by,
    limit: MOST,
  });
  const named = seesAll || mayOpen(staff.acting, ['name_deputy'], on).ok;
  return ending
    .filter(({ officer }) => named || officer === staff.session.officer)
    .map(({ name, deputyName, to, officer, agency }) => ({
      due: dayOf(dayNumber(to) - 1),
      title: WORDS.deputyEnds,
      detail: WORDS.deputyOf(name, deputyName),
      why: WORDS.deputyWhy,
      article: null,
      act: {
        href: firstOpen(asked, [
          ['/desk/admin/security/people/:body/:officer', `/desk/admin/security/people/${agency}/${officer}`],
          ['/desk/body/people/:officer', `/desk/body/people/${officer}`],
          ['/desk/me', '/desk/me'],
        ]),
        words: WORDS.look,
      },
      isOwn: officer === staff.session.officer,
    }));
}

async function contacts(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  const own = mayOpen(staff.acting, ['change_contact'], on).ok;
  const seesAll = isInstallation('change_bodies');
  if (!own && !seesAll) return [];
  const missing = await bodiesWithoutContact(transaction, {
    agency: seesAll ? null : staff.session.agency,
    on,
    limit: MOST,
  });
  return missing.map((body) => ({
    due: null,
    title: WORDS.contact,
    detail: WORDS.contactMissing(body.fullName, missingOf(body)),
    why: WORDS.contactWhy,
    article: 12,
    act: {
      href: firstOpen(asked, [
        ['/desk/body', '/desk/body'],
        ['/desk/admin/system/bodies/:body', `/desk/admin/system/bodies/${body.id}`],
      ]),
      words: own ? WORDS.fill : WORDS.look,
    },
    isOwn: own && body.id === staff.session.agency,
  }));
}

/** What the guide must say of the office and does not (第十二条第二款). */
const missingOf = ({ contact }: BodyWithoutContact) =>
  DEMANDED.filter((field) => contact[field] === null).map((field) => WORDS.contactFields[field]);

const DEMANDED = ['office', 'address', 'hours', 'phone'] as const;

/** Who was given an account and cannot sign in yet: no password, and no link that is still good. */
async function newcomers(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { on, isInstallation } = asked;
  if (!isInstallation('manage_accounts')) return [];
  const waiting = await officersWithoutPassword(transaction, { on, at: asked.at, limit: MOST });
  return waiting.map(({ agency, officer, name, account, body }) => ({
    due: null,
    title: WORDS.newcomer,
    detail: WORDS.newcomerOf(name, account, body),
    why: WORDS.newcomerWhy,
    article: null,
    act: { href: `/desk/admin/system/bodies/${agency}/officers/${officer}`, words: WORDS.look },
    isOwn: true,
  }));
}

async function mails(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  if (!mayOpen(staff.acting, ['handle_outbox'], on).ok) return [];
  const { failed } = await countMails(transaction, isInstallation('run_installation') ? null : staff.session.agency);
  if (failed === 0) return [];
  return [
    {
      due: on,
      title: WORDS.mails,
      detail: WORDS.mailsFailed(failed),
      why: WORDS.mailsWhy,
      article: null,
      act: {
        href: firstOpen(asked, [
          ['/desk/mail', '/desk/mail?state=failed'],
          ['/desk', '/desk'],
        ]),
        words: WORDS.look,
      },
      isOwn: true,
    },
  ];
}

async function ledger(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  if (!isInstallation('read_audit_log')) return [];
  const since = await unsealedSince(transaction, staff.session.agency);
  const day = since === null ? on : todayInBeijing(Date.parse(since));
  // What was written today is sealed at the end of the day.
  if (day >= on) return [];
  return [
    {
      due: day,
      title: WORDS.unsealed,
      detail: WORDS.unsealedSince(day),
      why: WORDS.unsealedWhy,
      article: null,
      act: {
        href: firstOpen(asked, [
          ['/desk/admin/audit/ledger', '/desk/admin/audit/ledger'],
          ['/desk', '/desk'],
        ]),
        words: WORDS.look,
      },
      isOwn: true,
    },
  ];
}

/** The address of the first of these pages that there is and that this person may open. */
function firstOpen({ staff, on }: Asked, pages: readonly (readonly [route: string, href: string])[]): string {
  const found = pages.find(([route]) => {
    const row = rowAt('GET', route);
    return row !== null && mayOpen(staff.acting, row.who, on).ok;
  });
  return found?.[1] ?? '/desk';
}
