import type { Words } from '../../base/words.ts';
import { enDay, enLastDay, zhDay, zhLastDay } from './say-days.ts';

/** 我的账号. */
export const ME = {
  title: { zh: '我的账号', en: 'My account' },
  onThisPage: { zh: '本页内容', en: 'On this page' },
  account: { zh: '账号', en: 'Account' },
  body: { zh: '机关', en: 'Body' },
  section: { zh: '股室', en: 'Section' },
  roles: { zh: '角色', en: 'Roles' },
  noRole: { zh: '还没有角色；由安全管理员授予', en: 'None yet; the security administrator gives them' },
  deputises: (name: string, until: string): Words => ({
    zh: `代理${name}，至${zhLastDay(until)}`,
    en: `for ${name}, to ${enLastDay(until)}`,
  }),
  done: {
    password: {
      zh: '口令已设定，其他设备上的登录已经结束。',
      en: 'The password is set. Sessions on other devices have ended.',
    },
    totp: {
      zh: '验证器已添加，以后登录要用它的验证码。',
      en: 'The authenticator is added; its code is asked for at sign-in from now on.',
    },
    totp_removed: { zh: '验证器已移除。', en: 'The authenticator is removed.' },
    passkey: { zh: '通行密钥已添加。', en: 'The passkey is added.' },
    passkey_removed: { zh: '通行密钥已移除。', en: 'The passkey is removed.' },
    identity: { zh: '统一身份已关联，以后可以用它登录。', en: 'The identity is linked; it lets you in from now on.' },
    identity_removed: { zh: '统一身份的关联已解除。', en: 'The identity is no longer linked.' },
    session: { zh: '那一处登录已经结束。', en: 'That session has ended.' },
    others: { zh: '其他登录都已经结束。', en: 'All other sessions have ended.' },
    keys: { zh: '按键的设置已保存。', en: 'The setting of the keys is kept.' },
  } satisfies Record<string, Words>,

  sessions: { zh: '已登录的设备', en: 'Sessions' },
  sessionsLead: { zh: '有不认得的，结束它，再更换口令。', en: 'End one that is not known, then change the password.' },
  device: { zh: '设备', en: 'Device' },
  address: { zh: '来源地址', en: 'From' },
  began: { zh: '开始', en: 'Began' },
  seen: { zh: '最近', en: 'Last seen' },
  by: { zh: '方式', en: 'By' },
  factors: {
    password: { zh: '口令', en: 'password' },
    totp: { zh: '验证码', en: 'code' },
    passkey: { zh: '通行密钥', en: 'passkey' },
    invitation: { zh: '邀请', en: 'invitation' },
    oidc: { zh: '统一身份认证', en: 'identity service' },
  },
  thisOne: { zh: '本次登录', en: 'this session' },
  end: { zh: '结束', en: 'End' },
  endOthers: { zh: '结束其他所有登录', en: 'End all other sessions' },
  unknownDevice: { zh: '未识别', en: 'not known' },

  password: { zh: '口令', en: 'Password' },
  passwordSince: (day: string): Words => ({ zh: `${zhDay(day)}设定`, en: `Set on ${enDay(day)}` }),
  noPassword: { zh: '还没有口令', en: 'No password yet' },
  present: { zh: '现在的口令', en: 'Present password' },
  change: { zh: '更换口令', en: 'Change the password' },
  changeEffect: { zh: '其他设备上的登录随之结束', en: 'Sessions on other devices end with it' },

  second: { zh: '第二步验证', en: 'Second factor' },
  secondNeeded: {
    zh: '所任角色要有第二步验证，添加验证器或者通行密钥。',
    en: 'The roles held need a second factor: add an authenticator or a passkey.',
  },
  totp: { zh: '验证器', en: 'Authenticator' },
  totpNone: {
    zh: '手机上的验证器应用每 30 秒给出一个验证码，不联网也能用。',
    en: 'An app on the telephone that shows a new code every 30 seconds, without a network.',
  },
  totpThere: { zh: '已添加', en: 'Added' },
  totpAdd: { zh: '添加验证器', en: 'Add an authenticator' },
  totpRemove: { zh: '移除验证器', en: 'Remove the authenticator' },
  totpTitle: { zh: '添加验证器', en: 'Add an authenticator' },
  totpScan: { zh: '用验证器应用扫这个图', en: 'Scan this picture with the authenticator' },
  totpPicture: { zh: '二维码，内容就是右边的密钥', en: 'A QR code that holds the secret beside it' },
  totpSecret: { zh: '扫不了的，在应用里手工填这串密钥', en: 'Or type this secret into it' },
  totpConfirm: {
    zh: '再填应用给出的验证码，核对以后才生效',
    en: 'Then enter the code that it shows; only then it is in force',
  },
  totpConfirmAct: { zh: '核对并启用', en: 'Check and switch on' },
  totpWrong: {
    zh: '验证码不对。看看手机时间准不准，再填新出现的一个',
    en: 'The code is wrong. See whether the clock of the telephone is right, and enter the newest one',
  },
  totpOver: { zh: '这一步已过期，重新添加', en: 'This step is over; begin again' },
  passkeys: { zh: '通行密钥', en: 'Passkeys' },
  passkeysNone: {
    zh: '由这台设备的指纹、面容或者安全钥匙确认，不会被钓鱼网站骗走。',
    en: 'Confirmed by this device or by a security key; a false site cannot take it.',
  },
  passkeysNeedScript: {
    zh: '添加通行密钥要浏览器运行脚本，并支持通行密钥。',
    en: 'To add a passkey the browser has to run scripts and to know passkeys.',
  },
  passkeysNoAddress: {
    zh: '平台还没有设定对外网址，暂时不能添加通行密钥；由系统管理员在服务器上设定（PUBLIC_URL）。',
    en: 'Passkeys belong to an address of the web, and this platform has none yet; the system administrator sets it on the server (PUBLIC_URL).',
  },
  passkeyName: { zh: '名称', en: 'Name' },
  passkeyNameHint: {
    zh: '以后认得出是哪一把，如：办公室电脑',
    en: 'To tell it from others later, such as: office computer',
  },
  passkeyAdd: { zh: '添加通行密钥', en: 'Add a passkey' },
  passkeyRemove: { zh: '移除', en: 'Remove' },
  passkeyAdded: (day: string): Words => ({ zh: `${zhDay(day)}添加`, en: `added ${enDay(day)}` }),
  passkeyUsed: (day: string | null): Words =>
    day === null
      ? { zh: '没有用过', en: 'never used' }
      : { zh: `最近使用：${zhDay(day)}`, en: `last used ${enDay(day)}` },
  withPassword: { zh: '先填现在的口令', en: 'The present password first' },
  withoutPassword: {
    zh: '您在本平台没有口令：登录后十分钟内可以改。',
    en: 'You have no password here: it can be changed within ten minutes of signing in.',
  },

  display: { zh: '显示和按键', en: 'Display and keys' },
  language: { zh: '语言', en: 'Language' },
  mode: { zh: '文字大小', en: 'Text size' },
  keysOn: { zh: '按键：开', en: 'Keys: on' },
  keysOff: { zh: '按键：关', en: 'Keys: off' },
  switchOn: { zh: '打开按键', en: 'Switch keys on' },
  switchOff: { zh: '关闭按键', en: 'Switch keys off' },
};
