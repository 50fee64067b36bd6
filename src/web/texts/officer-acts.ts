import type { Words } from '../../base/words.ts';
import type { ActWords } from './body-acts.ts';
import { enDay, enLastDay, zhDay, zhLastDay } from './say-days.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

export const OFFICER_ACTS = {
  enter: {
    title: words('登记人员', 'Enter an officer'),
    lead: words(
      '登记之后生成邀请链接，本人用它设口令。角色由安全管理员另行授予。',
      'Then make an invitation link, by which a password is set. Roles are given by the security administrator.',
    ),
    button: words('登记', 'Enter'),
    done: words('已登记。还要生成邀请链接交给本人', 'Entered. Now make an invitation link to hand on'),
  },
  place: {
    title: words('调整股室', 'Place in another section'),
    lead: words(
      '股室承办人、负责人的角色不随之改变，由安全管理员调整。',
      'Roles held in a section do not follow; the security administrator changes them.',
    ),
    button: words('调整', 'Place'),
    done: words('已调整', 'Placed'),
  },
  correct: {
    title: words('更正姓名、账号', 'Correct name or account'),
    lead: words(
      '写错了、改了名时用。人换了，不更正，另行登记新人员。',
      'For a slip or a new name. Somebody else is entered anew, not corrected.',
    ),
    button: words('更正', 'Correct'),
    done: words('已更正', 'Corrected'),
  },
  leave: {
    title: words('离岗', 'Leave'),
    lead: null,
    button: words('离岗', 'Leave'),
    done: words('已离岗', 'Left'),
  },
  'give-role': {
    title: words('授予角色', 'Give a role'),
    lead: null,
    button: words('授予', 'Give'),
    done: words('已授予', 'Given'),
  },
  'take-role': {
    title: words('收回角色', 'Take a role'),
    lead: null,
    button: words('收回', 'Take'),
    done: words('已收回', 'Taken'),
  },
  'name-deputy': {
    title: words('指定代理人', 'Name a deputy'),
    lead: words(
      '代理人在这段时间可以办理缺席者的事项；不代理管理员角色，也不能再转托他人。',
      'The deputy acts for the absent officer in that time; not as an administrator, and passes nothing on.',
    ),
    button: words('指定', 'Name'),
    done: words('已指定', 'Named'),
  },
  'end-deputy': {
    title: words('结束代理', 'End the deputising'),
    lead: null,
    button: words('结束', 'End it'),
    done: words('代理已结束', 'Ended'),
  },
} as const satisfies Record<string, ActWords>;

/** A sheet of an officer, by its key, which stands in its address. */
export type OfficerActKey = keyof typeof OFFICER_ACTS;

export const OFFICER_FIELDS = {
  account: words('账号', 'Account'),
  accountHint: words('登录用，全平台唯一；字母、数字、点、连字符', 'To sign in with; one over the installation'),
  person: words('姓名', 'Name'),
  section: words('股室', 'Section'),
  noSection: words('不在股室', 'none'),
  role: words('角色', 'Role'),
  on: words('自哪一天起', 'From'),
  lastDay: words('最后一天', 'Last day'),
  untilHint: words('空着为长期', 'Blank: without an end'),
  dayHint: words('例：2026-03-25', 'e.g. 2026-03-25'),
  deputy: words('代理人', 'Deputy'),
  deputyHint: words('写本机关人员的姓名或账号', 'Name or account of an officer of the same body'),
};

export const OFFICER_EFFECTS = {
  entered: (name: string, account: string, on: string): Words =>
    words(`${name}自${zhDay(on)}起在岗，账号 ${account}`, `${name} is here from ${enDay(on)}, account ${account}`),
  inSection: (section: string): Words => words(`股室：${section}`, `Section: ${section}`),
  inNone: words('不在股室', 'In no section'),
  noRoleYet: words(
    '还没有角色，登录后只能看到自己的账号',
    'No role yet: only the own account is seen after signing in',
  ),
  left: (name: string, on: string): Words =>
    words(
      `${name}自${zhDay(on)}起离岗，不能再登录办理`,
      `${name} leaves on ${enDay(on)} and can do nothing from then on`,
    ),
  rolesEnd: (roles: Words): Words => words(`随之结束的角色：${roles.zh}`, `Roles that end: ${roles.en}`),
  deputiesEnd: words('有关的代理同时结束', 'Deputising by and for this officer ends too'),
  renamed: (from: string, to: string): Words =>
    words(
      `姓名由“${from}”改为“${to}”，以前的记录也显示新姓名`,
      `The name "${from}" becomes "${to}", in earlier records too`,
    ),
  reaccounted: (from: string, to: string): Words =>
    words(
      `登录账号由 ${from} 改为 ${to}，用旧账号不能再登录；口令、第二步验证不变`,
      `The account ${from} becomes ${to}; the old one opens nothing. Password and second factor stay`,
    ),
  recordsStay: words('办理过的事项、台账里的记录都保留', 'What was done, and the ledger, stay'),
  given: (name: string, role: Words, from: string, to: string | null): Words =>
    words(
      `${name}自${zhDay(from)}起${to === null ? '' : `至${zhLastDay(to)}`}担任${role.zh}`,
      `${name} is ${role.en} from ${enDay(from)}${to === null ? '' : ` to ${enLastDay(to)}`}`,
    ),
  mayDo: (acts: Words): Words => words(`因此可以：${acts.zh}`, `May then: ${acts.en}`),
  deviation: (why: Words): Words =>
    words(
      `偏离：${why.zh}。按小型部署允许，会在角色页上一直显示`,
      `Deviation: ${why.en}. A small installation allows it; it is shown`,
    ),
  taken: (name: string, role: Words, on: string): Words =>
    words(`${name}自${zhDay(on)}起不再担任${role.zh}`, `${name} is no ${role.en} from ${enDay(on)}`),
  deputy: (
    { deputy, absent }: { readonly deputy: string; readonly absent: string },
    { from, last }: { readonly from: Words; readonly last: Words },
  ): Words =>
    words(
      `自${from.zh}至${last.zh}，${deputy}代理${absent}`,
      `${deputy} acts for ${absent} from ${from.en} to ${last.en}, that day included`,
    ),
  deputyRoles: (roles: Words): Words => words(`代理的角色：${roles.zh}`, `In these roles: ${roles.en}`),
  deputyNoRoles: words('缺席者现在没有可以代理的角色', 'The absent officer has no role that can be acted in'),
  deputyEnds: (deputy: string, on: string): Words =>
    words(`${deputy}的代理自${zhDay(on)}起结束`, `The deputising of ${deputy} ends on ${enDay(on)}`),
};

export const OFFICER_FAULTS = {
  accountForm: words(
    '账号是 2 至 40 个小写字母、数字、点、连字符或下划线',
    'An account is 2 to 40 lower-case letters, figures, dots, hyphens or underscores',
  ),
  noColleague: (typed: string): Words =>
    words(`本机关没有姓名或账号是“${typed}”的在岗人员`, `No officer of this body has the name or account "${typed}"`),
  twoColleagues: (name: string): Words =>
    words(`本机关不止一人叫“${name}”，写账号`, `More than one officer is called "${name}": give the account`),
};
