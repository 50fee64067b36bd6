import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import { changeOfficer, openSignIn, ROLES, type Account, type Role } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import { migrate } from '../../src/platform/db/index.ts';
import type { OidcSettings } from '../../src/platform/config/index.ts';
import { diskStore } from '../../src/platform/files/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import type { Ground } from '../../src/web/ground.ts';
import { buildSite, type Site, type SiteOptions } from '../../src/web/index.ts';
import { change, found } from '../database/bodies.ts';
import { newEmbedded } from '../database/engines.ts';
import { CHEAP, from, officerCalled, SECRET } from '../database/staff.ts';
import { siteOptions } from './site.ts';

/** The password of every officer of the tests. */
export const PASSWORD = '河边的柳树三月发芽了没有';

/** Of the one-time link that the console shows. */
export const SETUP_KEY = 'a-key-of-the-tests-3f9aQ';

/** A desk of the tests: a real database in memory, the site as the program builds it, a clock that stands on a Tuesday of March. */
export type TestDesk = {
  readonly ground: Ground;
  readonly clock: ReturnType<typeof clockAt>;
  readonly site: Site;
  readonly options: SiteOptions;
  close(): Promise<void>;
};

export async function openDesk({
  oidc,
  ...more
}: Partial<SiteOptions> & { readonly oidc?: OidcSettings } = {}): Promise<TestDesk> {
  const database = await newEmbedded();
  await migrate(database, MIGRATIONS);
  const clock = clockAt('2026-03-10T01:00:00Z');
  const vault = openVault({ secrets: [SECRET], suite: 'aes-256-gcm' });
  const algorithm = 'sha256';
  const { publicUrl = null } = more;
  const ground: Ground = {
    database,
    vault,
    files: diskStore(join(tmpdir(), `gongkai-desk-${randomUUID()}`)),
    signIn: openSignIn({
      database,
      vault,
      clock,
      algorithm,
      publicUrl,
      settings: { hashing: CHEAP },
      ...(oidc === undefined ? {} : { oidc }),
    }),
    clock,
    algorithm,
    markKey: new Uint8Array(32).fill(7),
    services: {
      jobs: () => null,
      publicReads: database,
      setupKey: () => Promise.resolve(SETUP_KEY),
    },
  };
  const options = await siteOptions({ ground, today: () => clock.today(), ...more });
  return { ground, clock, options, site: buildSite(options), close: () => database.close() };
}

/** A body with a section, an officer of each role in it, named as the role. */
export async function staffed({ ground: { database } }: TestDesk): Promise<{
  readonly body: string;
  readonly section: string;
  readonly officers: Readonly<Record<Role, Account>>;
}> {
  const body = await found(database, { fullName: '青河区示例工作局', slug: 'gongzuo' });
  const section = randomUUID();
  await change(database, body, [{ kind: 'open_section', section, name: '示例股', on: day('2024-01-01') }]);
  const officers: Partial<Record<Role, Account>> = {};
  for (const role of Object.keys(ROLES) as Role[]) {
    const account = await officerCalled(database, body, { account: role, name: `示例${ROLES[role].name.zh}` });
    const inSection = ROLES[role].inSection ? section : null;
    const given = await changeOfficer(
      database,
      { ...account, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: false },
      { kind: 'give_role', role, section: inSection, on: day('2024-01-01'), until: null },
    );
    if (!given.ok) throw new Error(JSON.stringify(given.reason));
    officers[role] = account;
  }
  return { body, section, officers: officers as Record<Role, Account> };
}

/** Signs an officer in as he does it after an invitation; `second`: and lets him add an authenticator. Answers the cookie of his session. */
export async function signedIn(
  { ground: { signIn }, clock }: TestDesk,
  account: Account,
  { second = false }: { readonly second?: boolean } = {},
): Promise<{ readonly cookie: string; readonly secret: string | null }> {
  const invited = await signIn.invite({ by: null, account, origin: null });
  if (!invited.ok) throw new Error(invited.reason.kind);
  const used = await signIn.useInvitation({ token: invited.value.token, password: PASSWORD, origin: from() });
  if (!used.ok || used.value.kind !== 'entered') throw new Error(JSON.stringify(used));
  const { session, token } = used.value;
  const cookie = `gongkai=${token}`;
  if (!second) return { cookie, secret: null };
  const begun = await signIn.beginTotp(session, { password: PASSWORD, origin: from() });
  if (!begun.ok) throw new Error(begun.reason.kind);
  const { ticket, secret } = begun.value;
  const added = await signIn.confirmTotp(session, { ticket, code: codeAt(secret, clock), origin: from() });
  if (!added.ok) throw new Error(added.reason.kind);
  return { cookie, secret };
}

/** What an authenticator shows at the moment. */
export const codeAt = (secret: string, clock: { milliseconds(): number }): string =>
  generateSync({ secret, epoch: Math.floor(clock.milliseconds() / 1000) });
