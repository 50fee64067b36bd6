import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import type { Day } from '../../base/day.ts';
import type { Clock } from '../../platform/clock/index.ts';
import type { Database, Transaction } from '../../platform/db/index.ts';
import { bringUp, perform, type ActProblem, type Addition, type HashAlgorithm } from '../../platform/ledger/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { BodyChange } from '../body/body-change.ts';
import { BODY_STREAM } from '../body/body-events.ts';
import type { BodyProblem } from '../body/body-problem.ts';
import { BODY_PROJECTION } from '../body/body-projection.ts';
import { decideChanges } from '../body/decide-change.ts';
import { foldAccount } from '../people/fold-account.ts';
import { OFFICER_STREAM } from '../people/officer-events.ts';
import { OFFICER_PROJECTION } from '../people/officer-projection.ts';
import type { OfficerProblem } from '../people/officer-change.ts';
import { putPerson, type Person } from '../people/people-store.ts';
import type { Role } from '../people/roles.data.ts';
import { gatherFacts, holdTree } from '../store.ts';
import { makeInvitation, type Invited } from '../sign-in/invitation.ts';
import { SIGN_IN_SETTINGS } from '../sign-in/sign-in-settings.data.ts';
import { decideAdministrator } from './decide-administrator.ts';
import { hasBodies, keepFirstBody } from './installation-store.ts';
import { settingChanged } from './change-setting.ts';
import { INSTALLATION_PROJECTION, installationStream, rowsSealed } from './setting-events.ts';

/** 首批管理员: one who is to run the installation. */
export type FirstAdministrator = Person & { readonly roles: readonly AdministratorRole[] };

export type AdministratorRole = 'system_administrator' | 'security_administrator' | 'audit_administrator';

export type FirstSetUp = {
  /** 首个机关. */
  readonly body: Extract<BodyChange, { kind: 'found' }>;
  readonly administrators: readonly FirstAdministrator[];
  /** 小型部署: one person may be system and security administrator; audit is always another's. */
  readonly isSmall: boolean;
  readonly origin: Origin | null;
};

/** 初始设置不成的原因. `who`: the place of the administrator in the list, from 0. */
export type SetUpProblem =
  | { readonly kind: 'already_set_up' }
  | { readonly kind: 'role_missing'; readonly role: AdministratorRole }
  | { readonly kind: 'account_twice'; readonly who: number; readonly account: string }
  | { readonly kind: 'administrator'; readonly who: number; readonly problem: OfficerProblem }
  | { readonly kind: 'body'; readonly problem: BodyProblem };

/** What is handed out once: who was made an administrator, and the link with which each sets his first password. */
export type SetUpDone = {
  readonly agency: string;
  readonly invitations: readonly (Invited & Person & { readonly officer: string; readonly roles: readonly Role[] })[];
};

export type SetUpGround = {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
};

/** 是否已经设置: whether any body is there. */
export function isInstalled(database: Database): Promise<boolean> {
  return database.read(hasBodies);
}

/**
 * 初始设置: founds the first body and its three administrators in one act, and gives each a link for his first password. All of it or nothing, once: of two at one
 * moment one is refused, and so is whoever comes when a body is there.
 */
export async function setUp(
  { database, vault, clock, algorithm }: SetUpGround,
  given: FirstSetUp,
): Promise<Result<SetUpDone, SetUpProblem | ActProblem>> {
  const agency = randomUUID();
  const frame = { at: clock.moment(), algorithm };
  const officers = given.administrators.map((administrator) => ({ ...administrator, officer: randomUUID() }));
  const wrong = listProblem(given.administrators);
  if (wrong !== null) return err(wrong);
  const invitations: SetUpDone['invitations'][number][] = [];
  const done = await perform<SetUpProblem>(
    database,
    { ...frame, agency, key: `set-up:${agency}`, actor: 'setup', asked: { is_small: given.isSmall } },
    {
      decide: async (transaction) => {
        await holdTree(transaction);
        if (await hasBodies(transaction)) return err({ kind: 'already_set_up' });
        return decide(transaction, { ...given, agency, officers, on: clock.today() });
      },
      cache: async (transaction, events) => {
        for (const projection of [BODY_PROJECTION, OFFICER_PROJECTION, INSTALLATION_PROJECTION]) {
          await bringUp(transaction, projection, events);
        }
        await keepFirstBody(transaction, agency);
        // The transaction may run more than once.
        invitations.length = 0;
        for (const { officer, account, name, roles } of officers) {
          await putPerson(transaction, { agency, officer, account, name });
          const made = await makeInvitation(
            transaction,
            { clock, vault, settings: SIGN_IN_SETTINGS },
            { account: { agency, officer }, by: null },
          );
          invitations.push({ ...made, officer, account, name, roles });
        }
        const detail = { is_small: given.isSmall, administrators: officers.map(({ officer }) => officer) };
        await recordAudit(transaction, { kind: 'set_up', agency, officer: null, origin: given.origin, detail }, frame);
      },
    },
  );
  return done.ok ? ok({ agency, invitations }) : done;
}

const NEEDED: readonly AdministratorRole[] = ['system_administrator', 'security_administrator', 'audit_administrator'];

function listProblem(administrators: readonly FirstAdministrator[]): SetUpProblem | null {
  const missing = NEEDED.find((role) => !administrators.some(({ roles }) => roles.includes(role)));
  if (missing !== undefined) return { kind: 'role_missing', role: missing };
  const seen = new Set<string>();
  for (const [who, { account, name }] of administrators.entries()) {
    const folded = foldAccount(account);
    if (folded === '' || name.trim() === '') return { kind: 'administrator', who, problem: { kind: 'account_blank' } };
    if (seen.has(folded)) return { kind: 'account_twice', who, account };
    seen.add(folded);
  }
  return null;
}

async function decide(
  transaction: Transaction,
  given: FirstSetUp & {
    readonly agency: string;
    readonly officers: readonly (FirstAdministrator & { readonly officer: string })[];
    readonly on: Day;
  },
): Promise<Result<readonly Addition[], SetUpProblem>> {
  const { agency, body, officers, isSmall, on } = given;
  const founded = decideChanges(agency, null, {
    changes: [body],
    facts: await gatherFacts(transaction, agency, [body]),
  });
  if (!founded.ok) return err({ kind: 'body', problem: founded.reason });
  const additions: Addition[] = [{ stream: { kind: BODY_STREAM, id: agency }, after: 0, events: founded.value }];
  for (const [who, { officer, roles }] of officers.entries()) {
    const decided = decideAdministrator({ agency, id: officer }, { roles, on, isSmall });
    if (!decided.ok) return err({ kind: 'administrator', who, problem: decided.reason });
    additions.push({ stream: { kind: OFFICER_STREAM, id: officer }, after: 0, events: decided.value });
  }
  const settings = [rowsSealed, ...(isSmall ? [settingChanged({ name: 'isSmall', value: true })] : [])];
  additions.push({ stream: installationStream(agency), after: 0, events: settings });
  return ok(additions);
}
