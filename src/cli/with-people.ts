import process from 'node:process';
import { openSignIn, type AuditFrame, type SignIn } from '../agency/index.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { MACHINE_CLOCK, type Clock } from '../platform/clock/index.ts';
import { readSettings } from '../platform/config/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { HashAlgorithm } from '../platform/ledger/index.ts';
import { openVault, type Vault } from '../platform/vault/index.ts';
import { withRegister, type RegisterAsked } from './register.ts';
import { saySetting } from './say-opening.ts';
import { secretsOf } from './secret.ts';

/** What commands on people work with. */
export type People = {
  readonly database: Database;
  readonly vault: Vault;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
  /** Where browsers see the pages, as far as it is known here. */
  readonly address: string;
  readonly frame: () => AuditFrame;
};

/** 人员命令的底座: the register with sign-in, in this process or inside the one that holds it. */
export async function withPeople<Value>(
  asked: RegisterAsked,
  work: (people: People) => Promise<Value>,
): Promise<Result<Value, Words>> {
  const { register } = asked;
  if (register) {
    const { database, vault, signIn, clock, algorithm, address } = register;
    return ok(await work(peopleOf({ database, vault, signIn, clock, algorithm, address })));
  }
  const data = typeof asked.data === 'string' ? asked.data : null;
  const settings = readSettings({ data, port: null, host: null, mayClockBeSet: false }, process.env);
  if (!settings.ok) return err(together(settings.reason.map(saySetting)));
  const { algorithm, publicUrl, port, oidc } = settings.value;
  const done = await withRegister(asked, async (database): Promise<Result<Value, Words>> => {
    const secrets = await secretsOf(asked.data);
    if (!secrets.ok) return secrets;
    const clock = MACHINE_CLOCK;
    const vault = openVault(secrets.value);
    const signIn = openSignIn({ database, vault, clock, algorithm, publicUrl, oidc });
    const address = publicUrl ?? `http://127.0.0.1:${port}`;
    return ok(await work(peopleOf({ database, vault, signIn, clock, algorithm, address })));
  });
  return done.ok ? done.value : done;
}

function peopleOf(people: Omit<People, 'frame'>): People {
  const { clock, algorithm } = people;
  return { ...people, frame: () => ({ at: clock.moment(), algorithm }) };
}

const together = (all: readonly Words[]): Words => ({
  zh: all.map(({ zh }) => zh).join('\n'),
  en: all.map(({ en }) => en).join('\n'),
});
