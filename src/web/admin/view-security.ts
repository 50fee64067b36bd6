import { conflictsOf, countRoles, FIRST_SETTINGS, holdersOfMore, readSettings } from '../../agency/index.ts';
import type { Ground } from '../ground.ts';
import { SECURITY, type SecurityView } from '../pages/admin/security.tsx';
import { TEXTS } from '../texts.ts';

/** 角色总表, with what deviates: what only a small installation allows is shown as long as it lasts, whether it is set or not. */
export function viewSecurity({ database, clock }: Ground, allowsPlainHttp: boolean): Promise<SecurityView> {
  const on = clock.today();
  return database.read(async (transaction) => {
    const roles = ['system_administrator', 'security_administrator', 'audit_administrator'] as const;
    const more = await holdersOfMore(transaction, { roles, on, limit: MOST });
    const { isSmall, secondFactorRoles } = await readSettings(transaction);
    return {
      counts: await countRoles(transaction, on),
      isSmall,
      allowsPlainHttp,
      withoutSecond: FIRST_SETTINGS.secondFactorRoles.filter((role) => !secondFactorRoles.includes(role)),
      deviations: more.flatMap(({ agency, id, name, account, roles: held }) =>
        conflictsOf(held, { isSmall: true }).map(({ why }) => ({
          href: `${SECURITY}/people/${agency}/${id}`,
          words: TEXTS.adminSecurity.deviates(name, account, why),
        })),
      ),
    };
  });
}

/** Administrators are few; more of them than this would be told of by the first already. */
const MOST = 200;
