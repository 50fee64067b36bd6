import type { Words } from '../../base/words.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** 审计内容的名目: what stands in the detail of an entry, by its name there. `null`: an id that tells a reader nothing; the CSV has it. */
export const DETAIL_NAMES: Readonly<Record<string, Words | null>> = {
  by: words('方式', 'by'),
  why: words('原因', 'why'),
  factor: words('方式', 'by'),
  factors: words('方式', 'by'),
  route: words('地址', 'address'),
  reference: words('编号', 'reference'),
  name: words('设置', 'setting'),
  value: words('改为', 'set to'),
  sessions: words('结束的登录', 'sessions ended'),
  ended_sessions: words('结束的登录', 'sessions ended'),
  removed_factors: words('移除的第二步验证', 'second factors removed'),
  more: words('同一分钟内另有', 'more in the same minute'),
  minute: words('时间', 'at'),
  asked: words('条件', 'asked for'),
  kinds: words('事项', 'what'),
  officer: words('人员', 'officer'),
  from: words('自', 'from'),
  until: words('至', 'until'),
  is_small: words('小型部署', 'small installation'),
  administrators: words('管理员', 'administrators'),
  mail: words('邮件', 'mail'),
  session: null,
  passkey: null,
  agency: words('机关', 'body'),
  what: words('内容', 'what'),
  of: null,
};

/** 由谁发出: what `by` means where it holds an officer and no way of doing it. */
export const BY_WHOM: Words = words('发出人', 'made by');

/** 登录被拒的原因: what was wrong, under the name of the thing. */
export const WRONG_THINGS: Readonly<Record<string, Words>> = {
  password: words('口令不对', 'wrong password'),
  totp: words('验证码不对', 'wrong code'),
  passkey: words('通行密钥不对', 'passkey not valid'),
};

/** 审计内容的取值: codes that stand in a detail. What is none of them is shown as it is. */
export const DETAIL_VALUES: Readonly<Record<string, Words>> = {
  password: words('口令', 'password'),
  totp: words('验证器', 'authenticator'),
  passkey: words('通行密钥', 'passkey'),
  oidc: words('统一身份认证', 'identity provider'),
  invitation: words('邀请链接', 'invitation link'),
  officer: words('管理员在页面上', 'an administrator, on the page'),
  console: words('服务器上的命令', 'a command on the server'),
  by_owner: words('本人结束', 'ended by the owner'),
  wait: words('错得太多，还在等待', 'too many tries, still waiting'),
  no_account: words('没有这个账号', 'no such account'),
  not_linked: words('没有与账号关联', 'not linked to an account'),
  not_here: words('不在岗，或机关已终止', 'not in office, or the body has ended'),
  present: words('现在的口令不对', 'present password wrong'),
  code: words('验证码不对', 'wrong code'),
  answer: words('统一身份认证的答复不对', 'answer of the provider not valid'),
  no_role: words('没有这项权限的角色', 'no role that may'),
  out_of_reach: words('不在权限范围', 'out of reach of the role'),
  did_a_step: words('同一审批已经办过一步', 'did another step of this approval'),
  ledger: words('台账', 'the ledger'),
  true: words('是', 'yes'),
  false: words('否', 'no'),
};
