import type { Words } from '../../base/words.ts';

/** Setting an installation up. */
export const SET_UP = {
  title: { zh: '平台初始设置', en: 'Set up the platform' },
  tagline: { zh: '一次完成：第一个机关和管理员', en: 'Done once: the first body and its administrators' },
  lead: {
    zh: '先设立第一个机关，通常是本级人民政府或者主管部门；其他机关以后由系统管理员设立或者导入。',
    en: 'First the body at the head, usually the people’s government or the competent department. Others are founded or imported later by the system administrator.',
  },
  bodyTitle: { zh: '第一个机关', en: 'The first body' },
  fullName: { zh: '全称', en: 'Full name' },
  fullNameHint: { zh: '与印章一致', en: 'As on its seal' },
  shortName: { zh: '简称', en: 'Short name' },
  optional: { zh: '可以不填', en: 'Optional' },
  slug: { zh: '网址标识', en: 'Slug' },
  slugHint: {
    zh: '门户地址里的一段，小写字母开头，字母、数字、连字符，如 qinghe；以后不宜改',
    en: 'Its part of the address: lower-case letters, figures and hyphens, a letter first, such as qinghe. Better not changed later',
  },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  kind: { zh: '类型', en: 'Kind' },
  level: { zh: '层级', en: 'Level' },
  administrators: { zh: '管理员', en: 'Administrators' },
  administratorsLead: {
    zh: '系统、安全、审计三员分立：一个管账号和运行，一个管角色，一个查审计日志。各人用自己的链接设定口令。账号在登录时填写，全平台不重复。',
    en: 'Three people, apart: one runs accounts and the system, one gives roles, one reads the audit log. Each sets a password by a link of his own. The account is typed at sign-in and is had once in the whole platform.',
  },
  system: { zh: '系统管理员', en: 'System administrator' },
  security: { zh: '安全管理员', en: 'Security administrator' },
  audit: { zh: '审计管理员', en: 'Audit administrator' },
  name: { zh: '姓名', en: 'Name' },
  account: { zh: '账号', en: 'Account' },
  small: {
    zh: '小型部署：系统管理员兼任安全管理员',
    en: 'Small installation: the system administrator is the security administrator too',
  },
  smallWhy: {
    zh: '一人兼任系统、安全管理员，属于与三员分立的偏离，写入台账，审计管理员看得到。审计管理员不得兼任。勾选后不填安全管理员。',
    en: 'One person as system and security administrator departs from the rule of three. It is written in the ledger and shown to the audit administrator, who is always somebody else. If ticked, leave the security administrator blank.',
  },
  submit: { zh: '设立', en: 'Set up' },
  needed: (field: Words): Words => ({ zh: `填写${field.zh}`, en: `Fill in: ${field.en}` }),
  choose: (field: Words): Words => ({ zh: `选择${field.zh}`, en: `Choose: ${field.en}` }),
  partOf: (who: Words, part: Words): Words => ({ zh: `${who.zh}的${part.zh}`, en: `${part.en} of the ${who.en}` }),
  roleMissing: (role: Words): Words => ({ zh: `还没有${role.zh}`, en: `There is no ${role.en} yet` }),
  accountTwice: (account: string): Words => ({
    zh: `账号“${account}”写了两次；每人一个账号`,
    en: `The account "${account}" is there twice; each person has one`,
  }),
  again: { zh: '没有设置成，再试一次', en: 'This was not set up; try again' },
  wrongKeyTitle: { zh: '初始设置的链接不对', en: 'Not the set-up link' },
  wrongKey: {
    zh: '用启动程序时控制台上显示的完整链接打开。',
    en: 'Open the whole link that the console showed when the program was started.',
  },
  overTitle: { zh: '平台的初始设置已完成', en: 'The platform is set up' },
  over: {
    zh: '初始设置的链接只能用一次。管理员直接登录；丢了邀请链接的，由系统管理员重新发出；系统管理员自己进不来的，由管这台机器的人在控制台运行 gongkai user invite 账号。',
    en: 'The set-up link works once. Administrators sign in; a lost invitation is sent again by the system administrator. If that is who cannot get in, whoever runs the machine calls gongkai user invite with the account, on its console.',
  },
  doneTitle: { zh: '初始设置已完成', en: 'It is set up' },
  doneLead: (body: string): Words => ({ zh: `${body}已设立。`, en: `${body} is founded.` }),
  linksTitle: { zh: '把链接交给各位管理员', en: 'Hand on these links' },
  linksLead: {
    zh: '链接只在这一页显示一次，各用一次，三天内有效。当面或者用可靠的方式交给本人。丢了的，由系统管理员重新发出邀请。',
    en: 'They are shown on this page only, work once each, for three days. Give each to the person alone. A lost one is replaced by an invitation of the system administrator.',
  },
  linkOf: (name: string, account: string): Words => ({
    zh: `${name}（账号 ${account}）`,
    en: `${name} (account ${account})`,
  }),
  ownTitle: { zh: '设定本人的口令', en: 'Set your own password' },
  ownLead: (name: string): Words => ({
    zh: `${name}在这里设定口令，随即登录。先把上面的链接交出去。`,
    en: `${name} sets a password here and is signed in. Hand the links above on first.`,
  }),
};
