import type { Words } from '../../base/words.ts';

/** 统一身份的关联: by oneself, by the system administrator, and its confirmation. */
export const IDENTITY = {
  none: { zh: '没有关联。', en: 'Not linked.' },
  linkedWith: (subject: string): Words => ({
    zh: `已关联，标识：${subject}`,
    en: `Linked, known there as: ${subject}`,
  }),
  waits: (at: string): Words => ({
    zh: `这项关联是 ${at} 由别人办理的。管理员账号的关联要由另一名安全管理员确认，确认前不能用它登录。`,
    en: `Somebody else made this link on ${at}. For an administrator another security administrator confirms it; until then it lets nobody in.`,
  }),
  ownLead: (provider: string): Words => ({
    zh: `随后到${provider}登录一次，证明两边是同一个人。`,
    en: `After that, sign in once at ${provider}, which proves that both are you.`,
  }),
  linkOwn: { zh: '关联本人身份', en: 'Link my identity' },
  unlink: { zh: '解除关联', en: 'Take the link off' },
  outLead: (provider: string): Words => ({
    zh: `口令已核对。到${provider}登录后会自动回到这里。五分钟内办完。`,
    en: `The password was right. Sign in at ${provider}; you are then sent back here. Do it within five minutes.`,
  }),
  out: (provider: string): Words => ({ zh: `前往${provider}`, en: `Go on to ${provider}` }),
  notNow: { zh: '暂不关联', en: 'Not now' },
  faults: {
    second_needed: {
      zh: '先添加验证器或者通行密钥，并用它登录，再关联统一身份',
      en: 'Add an authenticator or a passkey first, and show it at sign-in',
    },
    taken: {
      zh: '这个身份已经关联别的账号；不是您本人的，告诉系统管理员',
      en: 'This identity is linked with another account; tell the system administrator where that is not yours',
    },
    only_way: {
      zh: '这是您唯一的登录方式，解除后就进不来了；先请系统管理员给一个邀请链接，设口令',
      en: 'This is your only way in; ask the system administrator for an invitation link and set a password first',
    },
    over: {
      zh: '这一步已过期，或者不是从这里开始的；重新关联',
      en: 'This step is over, or was not begun here; begin again',
    },
    wrong: { zh: '统一身份认证没有确认是本人', en: 'The identity service did not confirm who it is' },
    unreachable: {
      zh: '统一身份认证没有应答；过一会儿再试',
      en: 'The identity service did not answer; try again in a while',
    },
  } satisfies Record<string, Words>,

  /** 系统管理员 */
  subject: { zh: '身份标识', en: 'Known there as' },
  subjectHint: {
    zh: '本人用统一身份认证登录、被拒绝时，页面上显示的那一串',
    en: 'What the page shows to the person whose sign-in by the identity service was refused',
  },
  link: { zh: '关联', en: 'Link' },
  replace: { zh: '改为关联这个', en: 'Link this one instead' },
  linked: {
    zh: '已关联。由这个身份登录的其他会话已经结束。',
    en: 'Linked. Sessions begun by the identity have ended.',
  },
  unlinked: { zh: '已解除关联，由它登录的会话已经结束。', en: 'No longer linked. Sessions begun by it have ended.' },
  linkFaults: {
    oneself: {
      zh: '不能给自己关联；在“我的账号”里用口令和统一身份认证证明后关联，或由另一名管理员办理',
      en: 'Not for oneself: prove both in "My account", or another administrator does it',
    },
    no_account: { zh: '没有这个账号，或已离岗', en: 'There is no such account, or the officer has left' },
    no_identity: {
      zh: '填写身份标识；没有关联的不用解除',
      en: 'Enter what the service calls the person; without a link there is none to take off',
    },
    taken: { zh: '这个标识已经关联别的账号', en: 'This identity is linked with another account' },
  },

  /** 安全管理员 */
  held: { zh: '待确认的统一身份关联', en: 'An identity link that waits' },
  heldLead: (by: string, at: string, subject: string): Words => ({
    zh: `${by} 于 ${at} 给这名管理员关联了标识“${subject}”。先向本人核实，再确认；确认后凭这个身份可以登录。`,
    en: `${by} linked this administrator with "${subject}" on ${at}. Ask that person, then confirm: only then does it let in.`,
  }),
  confirm: { zh: '确认这项关联', en: 'Confirm this link' },
  confirmed: { zh: '统一身份关联已确认，可以用来登录。', en: 'The identity link is confirmed and lets in now.' },
  noneHeld: { zh: '没有待确认的统一身份关联', en: 'No identity link waits' },
};
