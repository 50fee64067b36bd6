import {
  BODY_KINDS,
  NO_CONTACT,
  NO_SETTINGS,
  ROLES,
  sayBodyProblem,
  sayOfficerProblem,
  setUp,
  type AdministratorRole,
  type BodyKind,
  type FirstAdministrator,
  type FirstSetUp,
  type SetUpDone,
  type SetUpProblem,
} from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { AGENCY_LEVELS, type AgencyLevel } from '../../law/index.ts';
import type { ActProblem } from '../../platform/ledger/index.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import type { Flags } from '../flags.ts';
import { REGISTER_FLAGS } from '../register.ts';
import { sayInvitation } from '../say-invitation.ts';
import { withPeople } from '../with-people.ts';

const TEXT = { type: 'string' } as const;

/** `gongkai init`: lays out the first body and its administrators without the page. */
export const INIT: Command = {
  name: 'init',
  usage:
    'init --body NAME --kind KIND --level LEVEL --system ACCOUNT:NAME --security ACCOUNT:NAME --audit ACCOUNT:NAME [--data DIR] [--json]',
  summary: { zh: '初始设置：首个机关和三员', en: 'Lay out the first body and its administrators' },
  help: {
    zh: `  --body NAME      首个机关的全称\n  --short NAME     简称\n  --kind KIND      ${Object.keys(BODY_KINDS).join('、')}\n  --level LEVEL    ${AGENCY_LEVELS.join('、')}\n  --code CODE      统一社会信用代码\n  --slug SLUG      网址标识\n  --system、--security、--audit 账号:姓名   系统管理员、安全管理员、审计管理员\n  --small          小型部署：系统管理员兼安全管理员（不给 --security）；审计管理员总是另一人\n  --data DIR       数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --json           以 JSON 输出\n\n各管理员得到一个一次性链接，用它设第一个口令；链接只显示这一次。\n\n例：gongkai init --body 青河区人民政府办公室 --kind department --level county --system li:李示例 --security wang:王示例 --audit zhao:赵示例`,
    en: `  --body NAME      full name of the first body\n  --short NAME     short name\n  --kind KIND      ${Object.keys(BODY_KINDS).join(', ')}\n  --level LEVEL    ${AGENCY_LEVELS.join(', ')}\n  --code CODE      credit code\n  --slug SLUG      its part of the address\n  --system, --security, --audit ACCOUNT:NAME   the three administrators\n  --small          a small installation: the system administrator is the security administrator too (no --security); audit is always another's\n  --data DIR       the data folder; else DATABASE_URL, else the usual folder\n  --json           answer as JSON\n\nEach administrator gets a one-time link for the first password; it is shown this once.\n\nExample: gongkai init --body 青河区人民政府办公室 --kind department --level county --system li:李示例 --security wang:王示例 --audit zhao:赵示例`,
  },
  flags: {
    ...REGISTER_FLAGS,
    body: TEXT,
    short: TEXT,
    kind: TEXT,
    level: TEXT,
    code: TEXT,
    slug: TEXT,
    system: TEXT,
    security: TEXT,
    audit: TEXT,
    small: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ({ values, files }, terminal) => {
    const { language } = terminal;
    const refuse = (words: Words) => {
      terminal.err(words[language]);
      return NOT_DONE;
    };
    const given = readSetUp(values, files);
    if (!given.ok) return refuse(given.reason);
    const asked = { data: values['data'], whereNone: 'begin', register: terminal.register } as const;
    const done = await withPeople(asked, async (people) => ({ done: await setUp(people, given.value), people }));
    if (!done.ok) return refuse(done.reason);
    if (!done.value.done.ok) return refuse(saySetUpProblem(done.value.done.reason, given.value.administrators));
    const { address } = done.value.people;
    terminal.out(
      values['json'] === true
        ? jsonOf(done.value.done.value, address)
        : tell(done.value.done.value, { address, language, body: given.value.body.names.fullName }),
    );
    return DONE;
  },
};

function readSetUp(values: Flags['values'], files: readonly string[]): Result<FirstSetUp, Words> {
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : null;
  };
  const isSmall = values['small'] === true;
  const [fullName, kind, level] = [text('body'), text('kind'), text('level')];
  const missing = NEEDED.filter((flag) => text(flag) === null && !(isSmall && flag === 'security'));
  if (missing.length > 0 || fullName === null) {
    const flags = missing.map((flag) => `--${flag}`);
    return err({
      zh: `缺少 ${flags.join('、')}，用法见 gongkai init --help`,
      en: `${flags.join(', ')} ${flags.length === 1 ? 'is' : 'are'} missing; see gongkai init --help`,
    });
  }
  if (files.length > 0) {
    return err({
      zh: `“${files[0]}”是多余的，用法见 gongkai init --help`,
      en: `"${files[0]}" is too much; see gongkai init --help`,
    });
  }
  if (isSmall && text('security') !== null) {
    return err({
      zh: '--small 时系统管理员兼安全管理员，不再给 --security',
      en: 'with --small the system administrator is the security administrator too: leave --security out',
    });
  }
  if (!isKind(kind)) return err(sayNotOneOf('kind', kind, Object.keys(BODY_KINDS)));
  if (!isLevel(level)) return err(sayNotOneOf('level', level, AGENCY_LEVELS));
  const administrators: FirstAdministrator[] = [];
  for (const [flag, role] of ADMINISTRATORS) {
    if (isSmall && flag === 'security') continue;
    const [, account, name] = /^([^:：\s]+)[:：]\s*(\S.*)$/u.exec(text(flag) ?? '') ?? [];
    if (account === undefined || name === undefined) {
      return err({
        zh: `--${flag} 要写成 账号:姓名，例：--${flag} li:李示例`,
        en: `--${flag} is written ACCOUNT:NAME, e.g. --${flag} li:李示例`,
      });
    }
    const roles: readonly AdministratorRole[] =
      isSmall && flag === 'system' ? [role, 'security_administrator'] : [role];
    administrators.push({ account, name, roles });
  }
  return ok({
    body: {
      kind: 'found',
      on: null,
      names: { fullName, shortName: text('short'), letterName: null },
      identity: { kind, level, creditCode: text('code')?.toUpperCase() ?? null, slug: text('slug') },
      place: { parent: null, competent: null },
      contact: NO_CONTACT,
      settings: NO_SETTINGS,
    },
    administrators,
    isSmall,
    origin: null,
  });
}

const NEEDED = ['body', 'kind', 'level', 'system', 'security', 'audit'] as const;

const sayNotOneOf = (flag: string, given: string | null, choices: readonly string[]): Words => ({
  zh: `--${flag} 不能是“${given}”，应为 ${choices.join('、')} 之一`,
  en: `--${flag} cannot be "${given}": it is one of ${choices.join(', ')}`,
});

const ADMINISTRATORS: readonly (readonly [flag: string, role: AdministratorRole])[] = [
  ['system', 'system_administrator'],
  ['security', 'security_administrator'],
  ['audit', 'audit_administrator'],
];

const isKind = (given: string | null): given is BodyKind => given !== null && Object.hasOwn(BODY_KINDS, given);
const isLevel = (given: string | null): given is AgencyLevel => AGENCY_LEVELS.some((level) => level === given);

function saySetUpProblem(problem: SetUpProblem | ActProblem, administrators: readonly FirstAdministrator[]): Words {
  switch (problem.kind) {
    case 'already_set_up':
      return {
        zh: '已经有机关了，不再初始设置；管理员进不来时用 gongkai user invite',
        en: 'a body is there already; where an administrator cannot get in use gongkai user invite',
      };
    case 'role_missing':
      return {
        zh: `缺少${ROLES[problem.role].name.zh}`,
        en: `there is no ${ROLES[problem.role].name.en}`,
      };
    case 'account_twice':
      return { zh: `账号“${problem.account}”用了两次`, en: `the account "${problem.account}" is used twice` };
    case 'administrator': {
      const why = sayOfficerProblem(problem.problem);
      const account = administrators[problem.who]?.account ?? '';
      return { zh: `账号“${account}”：${why.zh}`, en: `account "${account}": ${why.en}` };
    }
    case 'body':
      return sayBodyProblem(problem.problem);
    case 'stream_moved':
    case 'key_used_otherwise':
      return { zh: '同时有人在设置，请再试一次', en: 'somebody else was setting it up at this moment; try again' };
  }
}

type Telling = { readonly address: string; readonly language: Language; readonly body: string };

function tell({ invitations }: SetUpDone, { address, language, body }: Telling): string {
  const head =
    language === 'zh'
      ? `已设立“${body}”。把各人的链接交给本人，链接只显示这一次：`
      : `"${body}" is there. Give each person his link; they are shown this once:`;
  const lines = invitations.map((invitation) => {
    const roles = invitation.roles.map((role) => ROLES[role].name[language]).join(language === 'zh' ? '、' : ', ');
    return `  ${roles} ${invitation.account}\n    ${sayInvitation(invitation, address)[language]}`;
  });
  return [head, ...lines].join('\n');
}

const jsonOf = ({ agency, invitations }: SetUpDone, address: string): string =>
  JSON.stringify(
    {
      agency,
      administrators: invitations.map(({ account, name, roles, officer, token, endsAt }) => ({
        officer,
        account,
        name,
        roles,
        link: `${address}/invitation?token=${token}`,
        ends_at: endsAt,
      })),
    },
    null,
    2,
  );
