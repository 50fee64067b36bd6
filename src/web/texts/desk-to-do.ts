import type { Words } from '../../base/words.ts';
import { enDay, zhDay } from './say-days.ts';

export const TO_DO = {
  title: { zh: '待办', en: 'To do' },
  empty: { zh: '今天没有到期的事', en: 'Nothing is due today' },
  workingDay: { zh: '工作日', en: 'working day' },
  dayOff: { zh: '休息日', en: 'day off' },
  count: (count: number): Words => ({ zh: `${count} 件`, en: String(count) }),
  groups: {
    overdue: { zh: '已过期限', en: 'Overdue' },
    today: { zh: '今天', en: 'Today' },
    soon: { zh: '三个工作日内', en: 'Within three working days' },
    later: { zh: '之后', en: 'Later' },
    open: { zh: '没有期限', en: 'Without a date' },
  },
  past: (days: number): Words => ({ zh: `已过 ${days} 日`, en: days === 1 ? '1 day overdue' : `${days} days overdue` }),
  dueToday: { zh: '今天到期', en: 'Due today' },
  left: (days: number): Words => ({ zh: `还有 ${days} 日`, en: days === 1 ? '1 day left' : `${days} days left` }),
  noDate: { zh: '待办', en: 'Waiting' },
  columns: {
    lamp: { zh: '期限', en: 'Time' },
    what: { zh: '事项', en: 'What' },
    why: { zh: '原因', en: 'Why' },
    due: { zh: '最迟', en: 'By' },
    act: { zh: '办理', en: 'Act' },
  },
  own: { zh: '本人', en: 'own' },
  article: (article: number): Words => ({ zh: `条例第${HAN[article] ?? article}条`, en: `art. ${article}` }),
  add: { zh: '添加', en: 'Add' },
  look: { zh: '查看', en: 'Open' },
  fill: { zh: '填写', en: 'Fill in' },
  secondFactor: { zh: '添加第二步验证', en: 'Add a second factor' },
  secondFactorNeeded: {
    zh: '所任角色登录时要有口令以外的验证：验证器的验证码，或者通行密钥',
    en: 'The roles held need more than a password at sign-in: a code of an authenticator, or a passkey',
  },
  secondFactorAdvised: {
    zh: '只有口令时，口令泄露就等于账号泄露',
    en: 'With a password alone, whoever has the password has the account',
  },
  deputyEnds: { zh: '代理即将结束', en: 'A deputy’s time ends' },
  deputyOf: (name: string, deputy: string): Words => ({ zh: `${deputy}代${name}`, en: `${deputy} for ${name}` }),
  deputyWhy: {
    zh: '这一天以后没有人代办；还在外出的，另行指定',
    en: 'Nobody acts after that day; name another one if the absence goes on',
  },
  reminder: { zh: '主管部门提醒：补齐公开指南', en: 'A reminder: complete the guide' },
  reminderBy: (by: string, on: string, fields: readonly Words[]): Words => ({
    zh: `${by}　${on} 提醒，缺${fields.map(({ zh }) => zh).join('、')}`,
    en: `${by} on ${on}: missing ${fields.map(({ en }) => en).join(', ')}`,
  }),
  reminderWhy: {
    zh: '主管部门监督本机关的公开工作；填齐后这一条自行消失',
    en: 'The competent department supervises this work; it goes when nothing is missing',
  },
  contact: { zh: '补全公开工作机构的联系方式', en: 'Complete the data of the disclosure office' },
  contactMissing: (body: string, fields: readonly Words[]): Words => ({
    zh: `${body}　缺${fields.map(({ zh }) => zh).join('、')}`,
    en: `${body}: missing ${fields.map(({ en }) => en).join(', ')}`,
  }),
  contactFields: {
    office: { zh: '机构名称', en: 'name of the office' },
    address: { zh: '办公地址', en: 'address' },
    hours: { zh: '办公时间', en: 'hours' },
    phone: { zh: '联系电话', en: 'telephone' },
  },
  contactWhy: {
    zh: '公开指南应当写明这些，申请人才知道向哪里提出',
    en: 'The guide has to say these, so that people know where to apply',
  },
  office: { zh: '给公开工作机构开立账号', en: 'Open an account for the disclosure office' },
  officeWhy: {
    zh: '该机关还没有人担任公开工作机构；开立账号后由安全管理员授予角色，公开指南的联系方式由其填写',
    en: 'Nobody of this body holds that role yet. Once there is an account the security administrator gives the role, and its holder fills in what the guide must say',
  },
  openAccount: { zh: '开立账号', en: 'Open' },
  newcomer: { zh: '给新人员发邀请', en: 'Invite somebody new' },
  newcomerOf: (name: string, account: string, body: string): Words => ({
    zh: `${name}（账号 ${account}）　${body}`,
    en: `${name} (account ${account}), ${body}`,
  }),
  newcomerWhy: {
    zh: '账号已开立，还没有口令，也没有有效的邀请链接，无法登录',
    en: 'The account is open, but it has no password and no link that is still good, so it lets nobody in',
  },
  confirm: { zh: '核实', en: 'Check' },
  heldInvitation: { zh: '确认管理员的邀请链接', en: 'Confirm a link for an administrator' },
  heldIdentity: { zh: '确认管理员的统一身份关联', en: 'Confirm the identity of an administrator' },
  heldOf: (name: string, account: string, by: string, at: string | null): Words => ({
    zh: `${name}（账号 ${account}）　${by}${at === null ? '' : ` 于 ${at}`} 办理`,
    en: `${name} (account ${account}), made by ${by}${at === null ? '' : ` on ${at}`}`,
  }),
  heldWhy: {
    zh: '系统、安全、审计管理员的登录凭据要由另一名安全管理员确认才能用；先向本人核实',
    en: 'What lets one of the three administrators in opens only after another security administrator has confirmed it; ask that person first',
  },
  mails: { zh: '处理寄不出的邮件', en: 'See to mails that could not be sent' },
  mailsFailed: (count: number): Words => ({
    zh: `${count} 封已停止重试`,
    en: count === 1 ? 'One has been given up' : `${count} have been given up`,
  }),
  mailsWhy: {
    zh: '收件人没有收到；核对地址后重寄，或者改用别的方式送达',
    en: 'They did not arrive; check the address and send again, or serve otherwise',
  },
  unsealed: { zh: '封存台账', en: 'Seal the ledger' },
  unsealedSince: (day: string): Words => ({
    zh: `${zhDay(day)}以来的记录还没有日根`,
    en: `What was written since ${enDay(day)} has no root of its day yet`,
  }),
  unsealedWhy: {
    zh: '每日封存应当自动完成；没有封存的记录，事后改动不能由日根查出',
    en: 'Sealing happens by itself every day; a later change of what is not sealed is not found by a root',
  },
};

const HAN: Readonly<Record<number, string>> = { 4: '四', 12: '十二' };
