import type { Words } from '../../base/words.ts';
import type { RailGroup } from '../visit.ts';

/** 侧栏: where it leads, in its order. Who sees an entry follows from the table of routes. */
export const RAIL: readonly { readonly href: string; readonly words: Words; readonly group: RailGroup }[] = [
  { href: '/desk', words: { zh: '待办', en: 'To do' }, group: 'work' },
  { href: '/desk/body', words: { zh: '本机关', en: 'Our body' }, group: 'installation' },
  { href: '/desk/district', words: { zh: '所监督的机关', en: 'Bodies we supervise' }, group: 'work' },
  { href: '/desk/mail', words: { zh: '发件箱', en: 'Outbox' }, group: 'installation' },
  { href: '/desk/ledger', words: { zh: '台账', en: 'Ledger' }, group: 'installation' },
  { href: '/desk/admin/system', words: { zh: '机关和人员', en: 'Bodies and people' }, group: 'installation' },
  { href: '/desk/admin/security', words: { zh: '角色和权限', en: 'Roles' }, group: 'installation' },
  { href: '/desk/admin/audit', words: { zh: '审计', en: 'Audit' }, group: 'installation' },
  { href: '/clock', words: { zh: '期限计算', en: 'Deadlines' }, group: 'tools' },
  { href: '/check', words: { zh: '年报体检', en: 'Report check' }, group: 'tools' },
  { href: '/consolidate', words: { zh: '年报汇总', en: 'Adding up' }, group: 'tools' },
  { href: '/desk/me', words: { zh: '我的账号', en: 'My account' }, group: 'own' },
];

/** The groups in their order; a line stands between them. */
export const RAIL_GROUPS: readonly RailGroup[] = ['work', 'installation', 'tools', 'own'];
