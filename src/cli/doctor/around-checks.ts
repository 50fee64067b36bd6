import { connect } from 'node:net';
import { dayNumber, type Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { calendarAlarm } from '../../law/calendar/index.ts';
import { readSettings, type Settings } from '../../platform/config/index.ts';
import { saySetting } from '../say-opening.ts';
import { look, well, wrong, type Check } from './check.ts';

/** 设置: every one that cannot be used; and what follows from those that can. */
export function settingsChecks(
  data: string | null,
  environment: NodeJS.ProcessEnv,
): { readonly checks: readonly Check[]; readonly settings: Settings | null } {
  const settings = readSettings({ data, port: null, host: null, mayClockBeSet: false }, environment);
  if (!settings.ok) {
    const checks = settings.reason.map((problem) =>
      wrong('settings', saySetting(problem), {
        zh: '改正这个设置再启动',
        en: 'put this setting right and start again',
      }),
    );
    return { checks, settings: null };
  }
  return {
    checks: [
      well('settings', { zh: '设置都可用', en: 'all settings can be used' }),
      publicUrlCheck(settings.value),
      ...plainHttpChecks(settings.value),
    ],
    settings: settings.value,
  };
}

function publicUrlCheck({ publicUrl }: Settings): Check {
  if (publicUrl === null) {
    return look(
      'public_url',
      { zh: '没有设 PUBLIC_URL', en: 'PUBLIC_URL is not set' },
      {
        zh: '设成别人打开本站的地址：链接、通行密钥要用它',
        en: 'set it to the address at which others reach the site: links and passkeys need it',
      },
    );
  }
  const words = { zh: `对外地址 ${publicUrl}`, en: `public address ${publicUrl}` };
  return publicUrl.startsWith('https:')
    ? well('public_url', words)
    : look('public_url', words, {
        zh: '前面放一个带证书的代理，改用 https',
        en: 'put a proxy with a certificate in front, and use https',
      });
}

/** 不加密登录: said for as long as it is set. */
function plainHttpChecks({ allowsPlainHttp }: Settings): readonly Check[] {
  if (!allowsPlainHttp) return [];
  return [
    look(
      'plain_http',
      {
        zh: 'GONGKAI_PLAIN_HTTP=yes：不加密也能登录，口令会被网内的人看见，不符合等保三级',
        en: 'GONGKAI_PLAIN_HTTP=yes: people sign in without encryption, others of the network can read passwords, and 等保三级 is not met',
      },
      {
        zh: '前面放一个带证书的代理，设 PUBLIC_URL 为 https 地址，去掉这个设置',
        en: 'put a proxy with a certificate in front, set PUBLIC_URL to the https address, and take this setting away',
      },
    ),
  ];
}

/** 邮件服务器: whether anybody answers there. */
export async function mailCheck({ mail }: Settings): Promise<Check> {
  if (mail === null) {
    return look(
      'smtp',
      { zh: '没有设 SMTP_URL，邮件只在发件箱里', en: 'SMTP_URL is not set: mails stay in the outbox' },
      { zh: '设 SMTP_URL 和 MAIL_FROM，或由人转达', en: 'set SMTP_URL and MAIL_FROM, or hand them on yourselves' },
    );
  }
  const { host, port } = mail;
  const fault = await reach(host, port);
  return fault === null
    ? well('smtp', { zh: `邮件服务器 ${host}:${port} 连得上`, en: `the mail server ${host}:${port} answers` })
    : wrong(
        'smtp',
        {
          zh: `邮件服务器 ${host}:${port} 连不上（${fault}）`,
          en: `the mail server ${host}:${port} does not answer (${fault})`,
        },
        { zh: '核对 SMTP_URL、防火墙和服务器', en: 'look at SMTP_URL, the firewall and the server' },
      );
}

const PATIENCE = 5000;

function reach(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const end = (fault: string | null) => {
      socket.destroy();
      resolve(fault);
    };
    socket.once('connect', () => end(null));
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('error', (fault) => end('code' in fault ? String(fault.code) : fault.name));
  });
}

/** 放假安排: whether the plan of next year is at hand when terms begin to reach into it. */
export function calendarCheck(today: Day, years: readonly number[]): Check {
  const missing = calendarAlarm(dayNumber(today), years)?.missingYear ?? null;
  const words: Words = {
    zh: `放假安排：${years[0] ?? 0} 至 ${years.at(-1) ?? 0} 年`,
    en: `Holiday plans: ${years[0] ?? 0} to ${years.at(-1) ?? 0}`,
  };
  return missing === null
    ? well('calendar', words)
    : look('calendar', words, {
        zh: `缺少 ${missing} 年的放假安排：到那一年的期限只是暂定的。公布后写成 JSON，用 --calendar FILE 加载`,
        en: `The plan of ${missing} is missing: terms that reach into it are provisional. Load it with --calendar FILE once it is published`,
      });
}
