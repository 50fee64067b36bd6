import type { Words } from '../../base/words.ts';
import type { AuditKind } from './audit.ts';

/** 审计事项表: what each kind is called, and whether it is written one by one however often it comes (`isCounted` false). */
export const AUDIT_KINDS: Readonly<Record<AuditKind, { readonly name: Words; readonly isCounted: boolean }>> = {
  signed_in: { name: { zh: '登录', en: 'signed in' }, isCounted: false },
  sign_in_refused: { name: { zh: '登录被拒', en: 'sign-in refused' }, isCounted: true },
  signed_out: { name: { zh: '退出', en: 'signed out' }, isCounted: false },
  session_ended: { name: { zh: '会话被结束', en: 'session ended' }, isCounted: false },
  act_refused: { name: { zh: '操作被拒', en: 'act refused' }, isCounted: true },
  password_changed: { name: { zh: '修改口令', en: 'password changed' }, isCounted: false },
  second_factor_added: { name: { zh: '添加第二步验证', en: 'second factor added' }, isCounted: false },
  second_factor_removed: { name: { zh: '移除第二步验证', en: 'second factor removed' }, isCounted: false },
  invited: { name: { zh: '发出邀请', en: 'invited' }, isCounted: false },
  invitation_confirmed: { name: { zh: '确认邀请', en: 'invitation confirmed' }, isCounted: false },
  invitation_used: { name: { zh: '使用邀请', en: 'invitation used' }, isCounted: false },
  identity_linked: { name: { zh: '关联统一身份', en: 'identity linked' }, isCounted: false },
  identity_unlinked: { name: { zh: '解除统一身份关联', en: 'identity unlinked' }, isCounted: false },
  identity_confirmed: { name: { zh: '确认统一身份关联', en: 'identity link confirmed' }, isCounted: false },
  account_ended: { name: { zh: '停用账号', en: 'account ended' }, isCounted: false },
  audit_read: { name: { zh: '查看审计日志', en: 'audit log read' }, isCounted: false },
  audit_exported: { name: { zh: '导出审计日志', en: 'audit log exported' }, isCounted: false },
  data_exported: { name: { zh: '导出数据', en: 'data exported' }, isCounted: false },
  backup_made: { name: { zh: '备份', en: 'backup made' }, isCounted: false },
  set_up: { name: { zh: '初始设置', en: 'set up' }, isCounted: false },
  verification_asked: { name: { zh: '发起台账核验', en: 'verification of the ledger asked for' }, isCounted: false },
  mail_read: { name: { zh: '查看邮件内容', en: 'mail read' }, isCounted: false },
  mail_retried: { name: { zh: '重寄邮件', en: 'mail sent again' }, isCounted: false },
  mail_given_up: { name: { zh: '不再寄邮件', en: 'mail given up' }, isCounted: false },
  reminded: { name: { zh: '提醒补齐', en: 'body reminded' }, isCounted: false },
  setting_changed: { name: { zh: '修改设置', en: 'setting changed' }, isCounted: false },
};

/** Written one by one in a minute, from one place; what comes beyond is counted in one entry. Counted kinds only. */
export const ONE_BY_ONE = 10;

/** Places told apart in a minute; all beyond share one count, so that no number of addresses fills the disk. */
export const MOST_PLACES = 50;

/** Days for which it is kept where a request came from. 网络安全法第二十三条第三项 (第二十一条 until 2025) asks six months at least. */
export const DAYS_OF_ORIGIN = 192;
