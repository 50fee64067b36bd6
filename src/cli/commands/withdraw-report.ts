import { randomUUID } from 'node:crypto';
import { bodyBy } from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { sayReportNotWithdrawn, withdrawReport, type WithdrawalGround } from '../../compilation/index.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { hashSetting } from '../../platform/config/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import type { Terminal } from '../terminal.ts';

const GROUNDS: Readonly<Record<string, WithdrawalGround>> = {
  mistake: 'imported_by_mistake',
  body: 'withdrawn_by_body',
};

/** `gongkai import reports --withdraw`: a report is taken away from the public. */
export async function withdrawKept({ values }: Flags, terminal: Terminal): Promise<number> {
  const asked = readAsked(values);
  if (!asked.ok) {
    terminal.err(asked.reason[terminal.language]);
    return NOT_DONE;
  }
  const { slug, year, ground } = asked.value;
  const { register } = terminal;
  const done = await withRegister({ data: values['data'], register }, async (database) => {
    const agency = await database.read(
      async (transaction) =>
        (await bodyBy(transaction, 'slug', slug)) ?? (await bodyBy(transaction, 'credit_code', slug)),
    );
    if (agency === null) return err({ kind: 'body_unknown', name: slug } as const);
    const today = register?.clock.today() ?? todayInBeijing();
    const algorithm = register?.algorithm ?? hashSetting(process.env);
    const request = { agency, key: randomUUID(), actor: 'command', algorithm, today };
    return withdrawReport(database, request, { year, ground });
  });
  if (!done.ok) {
    terminal.err(done.reason[terminal.language]);
    return NOT_DONE;
  }
  if (!done.value.ok) {
    terminal.err(sayReportNotWithdrawn({ slug, year }, done.value.reason)[terminal.language]);
    return ERRORS_FOUND;
  }
  terminal.out(
    terminal.language === 'zh' ? `${slug} ${year} 年的年报已撤下` : `the report of ${slug} for ${year} is withdrawn`,
  );
  return DONE;
}

type Asked = { readonly slug: string; readonly year: number; readonly ground: WithdrawalGround };

function readAsked(values: Flags['values']): Result<Asked, Words> {
  const ground = GROUNDS[String(values['withdraw'])];
  const year = String(values['year'] ?? '');
  const slug = values['agency'];
  if (ground === undefined || !/^\d{4}$/u.test(year) || typeof slug !== 'string') {
    return err({
      zh: '例：gongkai import reports --withdraw mistake --agency gongxin --year 2019',
      en: 'e.g. gongkai import reports --withdraw mistake --agency gongxin --year 2019',
    });
  }
  return ok({ slug, year: Number(year), ground });
}
