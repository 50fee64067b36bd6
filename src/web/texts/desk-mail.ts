import type { Words } from '../../base/words.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** 发件箱的页面. */
export const DESK_MAIL = {
  title: words('发件箱', 'Outbox'),
  noServer: words(
    '没有设置邮件服务器，邮件停在这里。公开工作机构可以打开一封，查看内容后用别的方式送达，再点“不再寄”。',
    'No mail server is set, so mails stay here. The disclosure office can open one, hand it on otherwise, and then give it up.',
  ),
  allBodies: words('全部机关', 'All bodies'),
  state: words('状态', 'State'),
  any: words('全部', 'All'),
  states: {
    waiting: words('待寄', 'waiting'),
    sent: words('已寄出', 'sent'),
    failed: words('未寄出', 'not sent'),
  },
  counted: (waiting: number, failed: number, sent: number): Words =>
    words(
      `待寄 ${waiting} 封，未寄出 ${failed} 封，已寄出 ${sent} 封`,
      `${waiting} waiting, ${failed} not sent, ${sent} sent`,
    ),
  show: words('查看', 'Show'),
  queued: words('进入时间（北京）', 'Queued (Beijing)'),
  body: words('机关', 'Body'),
  tries: words('已试次数', 'Tries'),
  next: words('下次尝试', 'Next try'),
  sentAt: words('寄出时间', 'Sent'),
  why: words('原因', 'Why'),
  open: words('打开', 'Open'),
  none: words('没有邮件', 'There is no mail'),
  mail: words('邮件', 'A mail'),
  /** Kinds of faults, as the outbox keeps them. */
  faults: {
    no_server: words('连不上邮件服务器', 'the mail server could not be reached'),
    broken_off: words('和邮件服务器的连接中断', 'the connection to the mail server broke off'),
    sign_in_refused: words('邮件服务器不接受设置的账号和口令', 'the mail server refused account and password'),
    not_encrypted: words('邮件服务器不提供加密连接', 'the mail server offers no encryption'),
    refused: words('对方邮件服务器拒收', 'the other mail server refused it'),
    address_wrong: words('收件地址不对', 'the address is wrong'),
    line_break_in_header: words('主题里有换行', 'a line break stands in the subject'),
    text_broken: words('正文里有坏字符', 'the text holds broken characters'),
    no_such_record: words('邮件内容不在了', 'what the mail says is gone'),
    erased: words('邮件内容已删除', 'what the mail says was erased'),
    tampered: words('邮件内容被改过，不能寄', 'what the mail says was changed'),
    other_secret: words('密钥不对，打不开邮件内容', 'the secret is another one; the mail cannot be opened'),
    given_up: words('工作人员决定不再寄', 'an officer gave it up'),
  } as Readonly<Record<string, Words>>,
  code: (code: number): Words => words(`（服务器应答 ${code}）`, ` (the server answered ${code})`),
  read: words('查看内容', 'Read it'),
  readLead: words(
    '邮件里有当事人的信息。每次查看都记入审计日志。',
    'It tells of people. Each reading is an entry of the audit log.',
  ),
  unreadable: words('邮件内容打不开', 'The mail cannot be opened'),
  to: words('收件人', 'To'),
  subject: words('主题', 'Subject'),
  retry: words('重寄', 'Send again'),
  retryEffect: words(
    '放回待寄，马上再试；对方可能收到两封',
    'It waits again and is tried at once; it may arrive twice',
  ),
  giveUp: words('不再寄', 'Give it up'),
  giveUpEffect: words(
    '不再尝试寄出，留在“未寄出”里；以后可以重寄',
    'It is tried no more and stands among those not sent; it can be sent again later',
  ),
  done: {
    retry: words('已放回待寄', 'It waits again'),
    'give-up': words('已停止寄出', 'Given up'),
  },
  tooLate: words('邮件的状态已经改变，重新核对', 'It is no longer so; look again'),
};
