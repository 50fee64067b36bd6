import type { InstallationSettings, SessionEnd } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';

/** How long a password must be, as it is set. */
export type PasswordLengths = Pick<InstallationSettings, 'leastPassword' | 'leastPasswordAlone'>;

/** Pages before somebody is signed in. */
export const SIGN_IN = {
  title: { zh: '登录工作台', en: 'Sign in' },
  tagline: { zh: '政府信息公开工作台', en: 'The desk of government information disclosure' },
  account: { zh: '账号', en: 'Account' },
  accountHint: { zh: '由系统管理员开立', en: 'As the system administrator opened it' },
  password: { zh: '口令', en: 'Password' },
  accountBlank: { zh: '填写账号', en: 'Enter the account' },
  passwordBlank: { zh: '填写口令', en: 'Enter the password' },
  notSetUp: {
    zh: '平台还没有完成初始设置，没有账号可以登录。先打开启动程序时控制台上显示的链接，设立第一个机关和管理员。',
    en: 'The platform is not set up yet, so there is no account. Open the set-up link that the console showed when the program was started.',
  },
  submit: { zh: '登录', en: 'Sign in' },
  busy: { zh: '正在登录…', en: 'Signing in…' },
  noWay: { zh: '无法登录', en: 'Cannot sign in' },
  otherWays: { zh: '其他方式', en: 'Other ways' },
  passkeyAlone: { zh: '用通行密钥登录', en: 'Sign in with a passkey' },
  passkeyHint: {
    zh: '不用填账号和口令，由这台设备或安全钥匙确认是本人',
    en: 'No account and no password: this device or a security key confirms who it is',
  },
  passkeyFailed: {
    zh: '没有用成通行密钥：设备没有确认，或者已经取消',
    en: 'The passkey was not used: the device did not confirm it, or it was cancelled',
  },
  oidc: (name: string): Words => ({ zh: `用${name}登录`, en: `Sign in with ${name}` }),
  oidcUnreachable: {
    zh: '统一身份认证没有应答；过一会儿再试，或者用账号和口令登录',
    en: 'The identity service did not answer; try again in a while, or use account and password',
  },
  oidcNotLinked: (subject: string): Words => ({
    zh: `统一身份认证认得，但还没有关联到这里的账号；把这串标识告诉系统管理员：${subject}`,
    en: `The identity service knows you, but it is linked with no account here; tell the system administrator this: ${subject}`,
  }),
  oidcHeld: {
    zh: '这是管理员账号，统一身份的关联还要由安全管理员确认；先用账号和口令登录',
    en: 'This is the account of an administrator: a security administrator has yet to confirm the link; use account and password',
  },
  signedInThere: (name: string): Words => ({
    zh: `${name}那边还登录着。在公用电脑上，请一并退出。`,
    en: `The session at ${name} still lasts. On a shared machine, end it too.`,
  }),
  signOutThere: (name: string): Words => ({ zh: `退出${name}`, en: `Sign out at ${name}` }),
  oidcWrong: {
    zh: '统一身份认证没有确认是本人',
    en: 'The identity service did not confirm who it is',
  },
  secondTitle: { zh: '再确认一次', en: 'One more thing' },
  secondLead: {
    zh: '口令已核对。还要一个验证码，或者通行密钥。',
    en: 'The password was right. A code or a passkey is needed too.',
  },
  code: { zh: '验证码', en: 'Code' },
  codeHint: { zh: '验证器应用里的 6 位数字', en: 'The 6 digits that the authenticator shows' },
  codeBlank: { zh: '填写 6 位数字', en: 'Enter the 6 digits' },
  withCode: { zh: '确认', en: 'Confirm' },
  withPasskey: { zh: '用通行密钥确认', en: 'Confirm with a passkey' },
  fromStart: { zh: '从头登录', en: 'Start again' },
  lost: {
    zh: '忘记口令、换了手机：由系统管理员重新发出邀请。',
    en: 'Password forgotten or telephone changed: the system administrator sends a new invitation.',
  },
  wrong: { zh: '账号、口令或者验证码不对', en: 'The account, the password or the code is wrong' },
  over: { zh: '这一步已经过期或者用过，从头登录', en: 'This step is over or was used; start again' },
  wait: (seconds: number): Words => ({
    zh: `试得太多，${seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`}后再试`,
    en: `Too many tries; try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}`,
  }),
  inTheOpen: {
    zh: '这个连接没有加密，口令会被途中的人看见，所以不能在这里登录。改用 https 地址，或者在运行本程序的机器上打开。前面有代理负责加密的，由系统管理员设定 PUBLIC_URL；内网里确实没有证书的，可以设 GONGKAI_PLAIN_HTTP=yes，风险自担。',
    en: 'This connection is not encrypted, so others could read the password, and nobody can sign in here. Use the https address, or open it on the machine that runs the program. Where a proxy does the encrypting, the system administrator sets PUBLIC_URL; an inner network without any certificate may set GONGKAI_PLAIN_HTTP=yes at its own risk.',
  },
  ended: (end: SessionEnd): Words => {
    if (end.kind === 'ended') {
      return {
        zh: '上一次登录已结束，请重新登录，之后回到要打开的页面。',
        en: 'The session has ended. Sign in again; you then come to the page that you asked for.',
      };
    }
    const { zh, en } = sayTerm(end.seconds);
    return end.kind === 'idle'
      ? {
          zh: `已有${zh}没有操作，登录已自动结束。请重新登录，之后回到要打开的页面。`,
          en: `Nothing was done for ${en}, so the session ended by itself. Sign in again; you then come to the page that you asked for.`,
        }
      : {
          zh: `登录已满${zh}，自动结束。请重新登录，之后回到要打开的页面。`,
          en: `The session had lasted ${en} and ended by itself. Sign in again; you then come to the page that you asked for.`,
        };
  },
  signedOut: { zh: '已退出', en: 'Signed out' },
  privacy: {
    zh: '登录和被拒绝的尝试记入审计日志。',
    en: 'Signing in, and tries that were refused, are written in the audit log.',
  },
  invitationTitle: { zh: '设定口令', en: 'Set a password' },
  invitationFor: (name: string, account: string): Words => ({
    zh: `${name}，账号 ${account}`,
    en: `${name}, account ${account}`,
  }),
  invitationOnce: {
    zh: '这条链接只能用一次。设定以后，原来的口令、验证器和通行密钥失效，其他设备上的登录结束。',
    en: 'This link works once. Setting the password ends the old one, the authenticator, the passkeys and every session elsewhere.',
  },
  invitationOverTitle: { zh: '这条链接已经失效', en: 'This link no longer works' },
  invitationOver: {
    zh: '链接用过、过期，或者不完整。由系统管理员重新发出邀请。',
    en: 'It was used, is over, or is incomplete. The system administrator can send a new invitation.',
  },
  invitationHeldTitle: { zh: '这条链接还在等确认', en: 'This link waits to be confirmed' },
  invitationHeld: {
    zh: '它是给系统、安全或者审计管理员的，要由另一名安全管理员在这个人的页面上确认，之后再打开就能用。',
    en: 'It is for a system, security or audit administrator: another security administrator confirms it on the page of that person, and then it opens.',
  },
  linkStaysHere: {
    zh: '这条链接以本机地址开头，只能在这台机器上打开。要让别人打开，先设 PUBLIC_URL（别人打开本站的地址），重新启动，再发一次邀请。',
    en: 'This link begins with an address of this machine and opens on it alone. For others, set PUBLIC_URL to the address at which they reach this site, start again, and invite once more.',
  },
  next: { zh: '新口令', en: 'New password' },
  nextHint: ({ leastPassword, leastPasswordAlone }: PasswordLengths): Words => ({
    zh: `至少 ${leastPassword} 个字符${leastPasswordAlone > leastPassword ? `（只用口令登录的至少 ${leastPasswordAlone} 个）` : ''}。长比花样要紧：几个不相干的词连起来就好；不用常见口令、账号和机关名称`,
    en: `At least ${leastPassword} characters${leastPasswordAlone > leastPassword ? `, ${leastPasswordAlone} where it is all that is asked` : ''}. Length matters more than signs: some words that do not belong together. No common password, no account, no name of the body`,
  }),
  again: { zh: '再输一次', en: 'Once more' },
  differ: { zh: '两次输入的不一样', en: 'The two are not the same' },
  setPassword: { zh: '设定口令并登录', en: 'Set the password and sign in' },
  tooShort: (least: number): Words => ({ zh: `口令至少 ${least} 个字符`, en: `At least ${least} characters` }),
  tooLong: (most: number): Words => ({ zh: `口令最多 ${most} 个字符`, en: `At most ${most} characters` }),
  tooKnown: {
    zh: '这是容易被猜到的口令：常见、泄露过，或者由账号和机关名称拼成',
    en: 'This password is easy to guess: common, leaked, or made of the account or the name of the body',
  },
  sameAsBefore: { zh: '和现在的口令一样，换一个', en: 'It is the present password; choose another' },
  signInAnew: {
    zh: '登录已过一段时间，退出后重新登录再改',
    en: 'It is some time since you signed in: sign out, sign in again, then change it',
  },
  presentWrong: { zh: '现在的口令不对', en: 'The present password is wrong' },
};

/** How long a session lasted, or nothing was done: in hours where they are whole. */
function sayTerm(seconds: number): Words {
  const [hours, minutes] = [seconds / 3600, Math.max(1, Math.round(seconds / 60))];
  if (Number.isInteger(hours)) return { zh: ` ${hours} 小时`, en: hours === 1 ? 'one hour' : `${hours} hours` };
  return { zh: ` ${minutes} 分钟`, en: minutes === 1 ? 'one minute' : `${minutes} minutes` };
}
