import type { Words } from '../../base/words.ts';

/** 安全管理员的页面. */
export const ADMIN_SECURITY = {
  title: { zh: '角色和权限', en: 'Roles and permissions' },
  roles: { zh: '各角色的任职人员', en: 'Who holds which role' },
  role: { zh: '角色', en: 'Role' },
  holders: { zh: '在任', en: 'Holders' },
  mayDo: { zh: '可以办理', en: 'May do' },
  nobody: { zh: '无人', en: 'nobody' },
  holdersOf: (role: Words): Words => ({ zh: `${role.zh}的任职人员`, en: `Holders of ${role.en}` }),
  noHolders: { zh: '今天没有人担任这个角色', en: 'Nobody holds this role today' },
  people: { zh: '全部人员', en: 'All people' },
  peopleLead: {
    zh: '查找一个人，再授予或收回角色、指定代理人',
    en: 'Find somebody, then give or take roles, or name a deputy',
  },
  body: { zh: '机关', en: 'Body' },
  person: { zh: '姓名', en: 'Name' },
  account: { zh: '账号', en: 'Account' },
  section: { zh: '股室', en: 'Section' },
  from: { zh: '自', en: 'From' },
  lastDay: { zh: '最后一天', en: 'Last day' },
  endless: { zh: '长期', en: 'without an end' },
  missing: (roles: Words): Words => ({
    zh: `三员不全：没有${roles.zh}。尽快授予，否则有的事项没有人能办理`,
    en: `Not all three administrators are there: no ${roles.en}. Some things can then be done by nobody`,
  }),
  deviation: { zh: '偏离默认的安全要求', en: 'Deviations from what is asked by default' },
  deviates: (name: string, account: string, why: Words): Words => ({
    zh: `${name}（${account}）：${why.zh}`,
    en: `${name} (${account}): ${why.en}`,
  }),
  isSmall: {
    zh: '本平台按小型部署设置：系统管理员可以兼任安全管理员。这是对三员分设的偏离，测评时应当说明。',
    en: 'This is set as a small installation: one person may be system and security administrator. It is a deviation, to be explained in an assessment.',
  },
  heldTogether: (holders: readonly Words[]): Words => ({
    zh: `还有人兼任，小型部署不能关闭：${holders.map(({ zh }) => zh).join('；')}。先在这些人的页面上收回其中一个角色，再关闭。`,
    en: `A small installation it is as long as one person holds both: ${holders.map(({ en }) => en).join('; ')}. Take one of the two roles on the page of that person first, then switch it off.`,
  }),
  withoutSecond: (roles: Words): Words => ({
    zh: `未要求第二步验证：${roles.zh}只用口令就能登录。样例如此，为的是方便试用；正式使用应当要求，这是对等保三级身份鉴别的偏离。`,
    en: `No second factor is asked of ${roles.en}: a password alone lets them in. The sample is set so for looking around; an installation in earnest asks it. It is a deviation from identification as 等保 level 3 wants it.`,
  }),
  settings: { zh: '安全设置', en: 'Security settings' },
  settingsLead: {
    zh: '对整个平台生效，每次修改都记入审计日志。',
    en: 'They hold for the whole installation; each change is in the audit log.',
  },
  smallSetting: { zh: '小型部署', en: 'Small installation' },
  smallHint: {
    zh: '允许系统管理员兼任安全管理员或办理业务；审计管理员任何时候都不得兼任',
    en: 'One person may be system and security administrator, or hold a role of the work; audit is never held with another',
  },
  secondFactor: { zh: '必须有第二步验证的角色', en: 'Roles that need a second factor' },
  secondFactorHint: {
    zh: '每行一个角色名称；可写：',
    en: 'A role a line; known are: ',
  },
  leastPassword: { zh: '口令最短长度', en: 'Shortest password' },
  leastPasswordAlone: { zh: '只用口令登录时的最短长度', en: 'Shortest where it is the only factor' },
  lengthHint: (least: number, most: number): Words => ({ zh: `${least} 至 ${most}`, en: `${least} to ${most}` }),
  none: { zh: '没有', en: 'none' },
  now: { zh: '现行', en: 'Now' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  change: { zh: '修改', en: 'Change' },
  noSuchRole: (text: string): Words => ({ zh: `没有叫“${text}”的角色`, en: `There is no role "${text}"` }),
  outOfRange: (least: number, most: number): Words => ({
    zh: `应为 ${least} 至 ${most} 的整数`,
    en: `A whole number from ${least} to ${most}`,
  }),
  save: { zh: '保存', en: 'Save' },
  plainHttp: {
    zh: '设置 GONGKAI_PLAIN_HTTP=yes 允许不加密登录：口令和登录状态会被同一网络里的人截获，不符合等保三级。装好证书后去掉这个设置。',
    en: 'The setting GONGKAI_PLAIN_HTTP=yes lets people sign in without encryption: others of the network can read passwords and sessions, and 等保三级 is not met. Take it away once there is a certificate.',
  },
  held: { zh: '待确认的邀请链接', en: 'An invitation link that waits' },
  heldLead: (by: string, at: string): Words => ({
    zh: `${by} 于 ${at} 给这名管理员生成了邀请链接。先向本人核实确实需要，再确认；确认后链接才能用，用后口令和第二步验证都换成新的。`,
    en: `${by} made a link for this administrator on ${at}. Ask that person whether it is needed, then confirm: only then does it open, and password and second factor are set anew with it.`,
  }),
  confirm: { zh: '确认这条链接', en: 'Confirm this link' },
  confirmed: { zh: '邀请链接已确认，可以使用。', en: 'The link is confirmed and opens now.' },
  confirmFaults: {
    oneself: {
      zh: '这是给您本人的，由另一名安全管理员确认',
      en: 'It is for yourself: another security administrator confirms it',
    },
    own_link: {
      zh: '这是您自己生成的，由另一名安全管理员确认',
      en: 'You made it: another security administrator confirms it',
    },
    none_held: {
      zh: '没有待确认的邀请链接：已用过、已过期或者已确认',
      en: 'No link waits: it was used, is over, or is confirmed',
    },
  },
  saved: { zh: '设置已修改', en: 'Settings changed' },
  nothingChanged: { zh: '与现行设置相同', en: 'The settings are so already' },
  set: (name: Words, from: string, to: string): Words => ({
    zh: `${name.zh}：由“${from}”改为“${to}”`,
    en: `${name.en}: "${to}" instead of "${from}"`,
  }),
};
