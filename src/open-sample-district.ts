import { fileURLToPath } from 'node:url';
import { ROLES } from './agency/index.ts';
import { err, ok, type Result } from './base/result.ts';
import type { SampleDoors, ServiceProblem } from './cli/index.ts';
import type { OpenGround } from './open-ground.ts';
import { clockSetTo, MACHINE_CLOCK } from './platform/clock/index.ts';
import type { Settings } from './platform/config/index.ts';
import type { SampleAccount } from './sample/index.ts';

type Opening = { readonly onMaking: () => void; readonly home: URL };

/** 打开样例区: lays the sample district into the data folder, if that is empty. What makes it is loaded for a demo only. */
export async function openDistrict(
  { folder, clock }: Settings,
  { onMaking, home }: Opening,
): Promise<Result<readonly SampleAccount[], ServiceProblem>> {
  const { openSample } = await import('./sample/index.ts');
  const opened = await openSample(folder, {
    home: fileURLToPath(new URL('sample', home)),
    today: (clock === null ? MACHINE_CLOCK : clockSetTo(clock)).today(),
    onMaking,
  });
  return opened.ok ? ok(opened.value.accounts) : err(opened.reason);
}

/** 样例账号开门: the people of the sample with the one password of this folder. */
export async function openDoors(
  { signIn, folder }: OpenGround,
  accounts: readonly SampleAccount[],
): Promise<SampleDoors> {
  const { givePassword } = await import('./sample/index.ts');
  const entries = await givePassword(folder, signIn, accounts);
  return {
    password: entries.password,
    accounts: entries.accounts.map(({ account, role, name, body }) => ({
      account,
      role: ROLES[role].name,
      name,
      body,
    })),
  };
}
