import { randomUUID } from 'node:crypto';
import {
  changeOfficer,
  endSessionsFromConsole,
  listOfficers,
  namesOfBodies,
  officerByAccount,
  readSettings,
  ROLES,
  sayOfficerProblem,
  type Account,
  type LinkProblem,
  type ListedOfficer,
  type OfficerProblem,
} from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { inBeijing } from '../../platform/clock/index.ts';
import type { ActProblem } from '../../platform/ledger/index.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS } from '../register.ts';
import { sayInvitation } from '../say-invitation.ts';
import type { Terminal } from '../terminal.ts';
import { withPeople, type People } from '../with-people.ts';

/** `gongkai user`: who has an account, and the way back in for whoever runs the machine; what it does is in the audit log. */
export const USER: Command = {
  name: 'user',
  usage: 'user list|invite|sessions|sign-out|end|link|unlink [ACCOUNT] [--data DIR] [--json]',
  summary: { zh: '账号：名单、邀请、会话、停用', en: 'Accounts: the list, invitations, sessions, their end' },
  help: {
    zh: '  user list               在岗人员的账号、机关和角色（--all 连同已离岗的）\n  user invite 账号        给出一个一次性链接：设新口令，第二步验证作废，会话全部结束\n  user sessions 账号      列出会话\n  user sign-out 账号      结束全部会话\n  user end 账号           即日离岗：角色全部终止，会话全部结束\n  user link 账号 编号     关联统一身份：编号是身份认证系统对此人的称呼（登录被拒时会显示）\n  user unlink 账号        解除关联\n  --data DIR   数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --json       以 JSON 输出（list、sessions、invite）\n\n用于管理员自己进不来的时候；invite、sign-out、end、link、unlink 记入审计日志，注明来自控制台。程序运行时也可以用。\n\n例：gongkai user invite li --data /srv/gongkai',
    en: '  user list               accounts, bodies and roles of those who are there (--all: and of those who left)\n  user invite ACCOUNT     a one-time link: sets a new password, takes away the second factors, ends all sessions\n  user sessions ACCOUNT   lists sessions\n  user sign-out ACCOUNT   ends all sessions\n  user end ACCOUNT        leaves today: all roles end, and all sessions\n  user link ACCOUNT NAME  links an identity: NAME is what the identity service calls this person (told where sign-in is refused)\n  user unlink ACCOUNT     takes that off again\n  --data DIR   the data folder; else DATABASE_URL, else the usual folder\n  --json       answer as JSON (list, sessions, invite)\n\nFor when administrators themselves cannot get in; invite, sign-out, end, link and unlink stand in the audit log as of the console. It works while the program runs.\n\nExample: gongkai user invite li --data /srv/gongkai',
  },
  flags: { ...REGISTER_FLAGS, all: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ values, files }, terminal) => {
    const [what = '', account, subject] = files;
    const act = Object.hasOwn(ACTS, what) ? ACTS[what as Act] : null;
    const isWhole = (what === 'list') === (account === undefined) && (what === 'link') === (subject !== undefined);
    if (act === null || files.length > 3 || !isWhole) {
      terminal.err(SEE_HELP[terminal.language]);
      return NOT_DONE;
    }
    const asked = {
      account: account ?? '',
      subject: subject ?? '',
      isJson: values['json'] === true,
      isAll: values['all'] === true,
    };
    const done = await withPeople({ data: values['data'], register: terminal.register }, (people) =>
      act(people, asked, terminal),
    );
    const answer = done.ok ? done.value : done;
    if (answer.ok) return DONE;
    terminal.err(answer.reason[terminal.language]);
    return NOT_DONE;
  },
};

const SEE_HELP: Words = {
  zh: '例：gongkai user list，gongkai user invite 账号；用法见 gongkai user --help',
  en: 'e.g. gongkai user list, gongkai user invite ACCOUNT; see gongkai user --help',
};

type Asked = { readonly account: string; readonly subject: string; readonly isJson: boolean; readonly isAll: boolean };
type Acting = (people: People, asked: Asked, terminal: Terminal) => Promise<Result<null, Words>>;
type Act = 'list' | 'invite' | 'sessions' | 'sign-out' | 'end' | 'link' | 'unlink';

const ACTS: Readonly<Record<Act, Acting>> = {
  list,
  invite: async (people, asked, { out, language }) => {
    const found = await accountCalled(people, asked.account);
    if (!found.ok) return found;
    const invited = await people.signIn.invite({ by: null, account: found.value, origin: null });
    if (!invited.ok) return err(sayNobody(asked.account));
    const { token, endsAt } = invited.value;
    const link = `${people.address}/invitation?token=${encodeURIComponent(token)}`;
    if (asked.isJson) out(JSON.stringify({ account: asked.account, link, ends_at: endsAt }, null, 2));
    else out(sayInvitation(invited.value, people.address)[language]);
    return ok(null);
  },
  sessions: async (people, asked, { out, language }) => {
    const found = await accountCalled(people, asked.account);
    if (!found.ok) return found;
    const sessions = await people.signIn.sessionsOf(found.value);
    if (asked.isJson) {
      // Where somebody signed in from is his own to see, and the audit administrator's.
      const told = sessions.map(({ id, factors, begunAt, seenAt, endsAt }) => ({
        id,
        factors,
        begun_at: begunAt,
        seen_at: seenAt,
        ends_at: endsAt,
      }));
      out(JSON.stringify(told, null, 2));
      return ok(null);
    }
    if (sessions.length === 0) out(language === 'zh' ? '没有会话' : 'no sessions');
    for (const { begunAt, seenAt, factors } of sessions) {
      const [begun, seen] = [inBeijing(begunAt), inBeijing(seenAt)];
      out(
        language === 'zh'
          ? `${begun} 登录，${seen} 最近使用（${factors.join('、')}）`
          : `signed in ${begun}, last seen ${seen}, Beijing time (${factors.join(', ')})`,
      );
    }
    return ok(null);
  },
  'sign-out': async (people, { account }, { out, language }) => {
    const found = await accountCalled(people, account);
    if (!found.ok) return found;
    const ended = await endSessionsFromConsole(
      people.database,
      { ...found.value, isAccountEnded: false },
      people.frame(),
    );
    out(language === 'zh' ? `已结束 ${ended} 个会话` : `${ended} sessions ended`);
    return ok(null);
  },
  end: endAccount,
  link: linkIdentity,
  unlink: linkIdentity,
};

/** As many as are read at once. */
const PAGE = 500;

async function list(
  { database, clock }: People,
  { isJson, isAll }: Asked,
  { out, flush, language }: Terminal,
): Promise<Result<null, Words>> {
  const asked = { agency: null, on: clock.today(), withLeft: isAll, limit: PAGE };
  const all: unknown[] = [];
  for (let after: string | null = null; ;) {
    const page = await database.read(async (transaction) => {
      const officers = await listOfficers(transaction, { ...asked, ...(after === null ? {} : { after }) });
      return {
        officers,
        names: await namesOfBodies(transaction, [...new Set(officers.map(({ agency }) => agency))], asked.on),
      };
    });
    for (const officer of page.officers) {
      const body = page.names.get(officer.agency) ?? '';
      if (isJson) all.push(jsonOf(officer, body));
      else await flush(`${lineOf(officer, body, language)}\n`);
    }
    const last = page.officers.at(-1);
    if (last === undefined || page.officers.length < PAGE) break;
    after = last.account;
  }
  if (isJson) out(JSON.stringify(all, null, 2));
  return ok(null);
}

function lineOf({ account, name, roles, left }: ListedOfficer, body: string, language: Language): string {
  const between = language === 'zh' ? '、' : ', ';
  const held = roles.map((role) => ROLES[role].name[language]).join(between);
  const gone = left === null ? '' : language === 'zh' ? `（${left} 离岗）` : ` (left on ${left})`;
  return [account, name, body, held].filter((part) => part !== '').join('  ') + gone;
}

const jsonOf = ({ account, name, agency, roles, entered, left }: ListedOfficer, body: string) => ({
  account,
  name,
  agency,
  body,
  roles,
  entered,
  left,
});

async function endAccount(
  people: People,
  { account }: Asked,
  { out, language }: Terminal,
): Promise<Result<null, Words>> {
  const found = await accountCalled(people, account);
  if (!found.ok) return found;
  const { database, clock, algorithm } = people;
  const { isSmall } = await database.read(readSettings);
  const { agency, officer } = found.value;
  const on = clock.today();
  const request = { agency, officer, isSmall, key: randomUUID(), actor: 'console', algorithm, at: clock.moment() };
  const left = await changeOfficer(database, request, { kind: 'leave', on });
  if (!left.ok) return err(sayNotEnded(left.reason));
  const ended = await endSessionsFromConsole(database, { agency, officer, isAccountEnded: true }, people.frame());
  out(
    language === 'zh'
      ? `“${account}”自 ${on} 起离岗，角色已终止，结束了 ${ended} 个会话`
      : `"${account}" left on ${on}: all roles ended, and ${ended} sessions`,
  );
  return ok(null);
}

/** Links where a name is given, and takes the link off where none is. */
async function linkIdentity(
  people: People,
  { account, subject }: Asked,
  { out, language }: Terminal,
): Promise<Result<null, Words>> {
  const { oidc } = people.signIn;
  if (oidc === null) return err(NO_PROVIDER);
  const found = await accountCalled(people, account);
  if (!found.ok) return found;
  const given = { by: null, account: found.value, origin: null };
  const done = subject === '' ? await oidc.unlink(given) : await oidc.link({ ...given, subject });
  if (!done.ok) return err(sayNotLinked(done.reason, account));
  const told = subject === '' ? { zh: '已解除关联', en: 'no longer linked' } : { zh: '已关联', en: 'linked' };
  out(language === 'zh' ? `“${account}”${told.zh}（${oidc.name}）` : `"${account}" is ${told.en} (${oidc.name})`);
  return ok(null);
}

const NO_PROVIDER: Words = {
  zh: '没有设置统一身份认证（GONGKAI_OIDC_ISSUER）',
  en: 'no identity service is set (GONGKAI_OIDC_ISSUER)',
};

function sayNotLinked({ kind }: LinkProblem, account: string): Words {
  switch (kind) {
    case 'no_account':
    case 'oneself':
      return sayNobody(account);
    case 'no_identity':
      return { zh: `“${account}”没有关联，或编号写得不对`, en: `"${account}" is not linked, or the name is none` };
    case 'taken':
      return { zh: '这个编号已关联到另一个账号', en: 'this name is linked to another account' };
  }
}

async function accountCalled({ database }: People, account: string): Promise<Result<Account, Words>> {
  const found = await database.read((transaction) => officerByAccount(transaction, account));
  return found === null ? err(sayNobody(account)) : ok(found);
}

const sayNobody = (account: string): Words => ({
  zh: `没有账号“${account}”，或已离岗；gongkai user list 列出全部账号`,
  en: `there is no account "${account}", or its holder left; gongkai user list names them all`,
});

function sayNotEnded(problem: OfficerProblem | ActProblem): Words {
  return problem.kind === 'stream_moved' || problem.kind === 'key_used_otherwise'
    ? { zh: '同时有人在改这个账号，请再试一次', en: 'somebody else changed this account at this moment; try again' }
    : sayOfficerProblem(problem);
}
