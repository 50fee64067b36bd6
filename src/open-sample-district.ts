import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROLES } from './agency/index.ts';
import { err, ok, type Result } from './base/result.ts';
import type { SampleDoors, ServiceProblem } from './cli/index.ts';
import type { OpenGround } from './open-ground.ts';
import { clockSetTo, MACHINE_CLOCK } from './platform/clock/index.ts';
import type { Settings } from './platform/config/index.ts';
import { createOnce } from './platform/disk/index.ts';
import { openSample, type SampleAccount } from './sample/index.ts';

type Opening = { readonly onMaking: () => void; readonly home: URL };

/** 打开样例区: lays the sample district into the data folder, if that is empty. */
export async function openDistrict(
  { folder, clock }: Settings,
  { onMaking, home }: Opening,
): Promise<Result<readonly SampleAccount[], ServiceProblem>> {
  const opened = await openSample(folder, {
    snapshot: fileURLToPath(new URL('sample/qinghe', home)),
    today: (clock === null ? MACHINE_CLOCK : clockSetTo(clock)).today(),
    onMaking,
  });
  return opened.ok ? ok(opened.value.accounts) : err(opened.reason);
}

/** 样例账号开门: gives the people of the sample one password, made for this folder; once, so that one that somebody changed stays changed. */
export async function openDoors(
  { signIn, folder }: OpenGround,
  accounts: readonly SampleAccount[],
): Promise<SampleDoors> {
  const file = join(folder, PASSWORD);
  const made = newPassword();
  if (await createOnce(file, `${made}\n`)) {
    await Promise.all(accounts.map((account) => letIn(signIn, account, made)));
  }
  const named = accounts.map(({ account, role, name, body }) => ({ account, role: ROLES[role].name, name, body }));
  return { accounts: named, password: (await readFile(file, 'utf8')).trim() };
}

const PASSWORD = 'demo-password';

async function letIn(signIn: OpenGround['signIn'], { agency, officer }: SampleAccount, password: string): Promise<void> {
  const invited = await signIn.invite({ by: null, account: { agency, officer }, origin: null });
  if (!invited.ok) throw new Error(`Somebody of the sample cannot be invited: ${invited.reason.kind}`);
  const used = await signIn.useInvitation({ token: invited.value.token, password, origin: CONSOLE });
  if (!used.ok) throw new Error(`Somebody of the sample cannot be let in: ${used.reason.kind}`);
  if (used.value.kind === 'entered') await signIn.signOut(used.value.token, CONSOLE);
}

const CONSOLE = { address: '', browser: '' };

/** Four groups of four signs that are not taken for others: typed easily, guessed by nobody. */
function newPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)] ?? '').join('');
  return [group(), group(), group(), group()].join('-');
}

const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
