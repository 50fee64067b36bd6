import type { Words } from '../../base/words.ts';

/** 角色: what an officer may be in a body. `administrator`: one of the three that run the installation (三员). */
export type RoleData = {
  readonly name: Words;
  readonly isAdministrator: boolean;
  /** Whether it is held in a section. */
  readonly inSection: boolean;
};

/** 角色表. */
export const ROLES = {
  disclosure_office: {
    name: { zh: '公开工作机构', en: 'disclosure office' },
    isAdministrator: false,
    inSection: false,
  },
  mail_clerk: { name: { zh: '收发', en: 'mail clerk' }, isAdministrator: false, inSection: false },
  section_handler: { name: { zh: '股室承办人', en: 'section handler' }, isAdministrator: false, inSection: true },
  section_head: { name: { zh: '股室负责人', en: 'section head' }, isAdministrator: false, inSection: true },
  secrecy_reviewer: { name: { zh: '保密审查员', en: 'secrecy reviewer' }, isAdministrator: false, inSection: false },
  legal_reviewer: { name: { zh: '合法性审查员', en: 'legal reviewer' }, isAdministrator: false, inSection: false },
  signer: { name: { zh: '签发人（分管领导）', en: 'signer' }, isAdministrator: false, inSection: false },
  competent_department: {
    name: { zh: '主管部门', en: 'competent department' },
    isAdministrator: false,
    inSection: false,
  },
  inspector: { name: { zh: '检查人员（只读）', en: 'read-only inspector' }, isAdministrator: false, inSection: false },
  system_administrator: {
    name: { zh: '系统管理员', en: 'system administrator' },
    isAdministrator: true,
    inSection: false,
  },
  security_administrator: {
    name: { zh: '安全管理员', en: 'security administrator' },
    isAdministrator: true,
    inSection: false,
  },
  audit_administrator: {
    name: { zh: '审计管理员', en: 'audit administrator' },
    isAdministrator: true,
    inSection: false,
  },
} as const satisfies Record<string, RoleData>;

/** 角色, one of them. */
export type Role = keyof typeof ROLES;

/** 审批步骤: the steps of one approval (承办 – 审核 – 审查 – 签发); no one does two of one. */
export const APPROVAL_STEPS = ['handle', 'verify', 'legal_review', 'secrecy_review', 'coordinate', 'sign'] as const;

export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** Where a role has an act: in its own section, in its own body, in the bodies it supervises, or in the whole installation. */
export type Reach = 'own_section' | 'own_body' | 'supervised_bodies' | 'installation';

/** 权限: which roles may do an act, and where each may. `step`: the step of an approval that it is. */
export type Permission = {
  readonly name: Words;
  readonly by: readonly { readonly role: Role; readonly reach: Reach }[];
  readonly step: ApprovalStep | null;
  /** It changes nothing. */
  readonly isReading: boolean;
};

const own = (...roles: readonly Role[]) => roles.map((role) => ({ role, reach: 'own_body' }) as const);
const section = (...roles: readonly Role[]) => roles.map((role) => ({ role, reach: 'own_section' }) as const);
const supervised = { role: 'competent_department', reach: 'supervised_bodies' } as const;
const everywhere = (role: Role) => ({ role, reach: 'installation' }) as const;

/** 权限表: act, roles, reach, step. Pages, API, buttons and tests read it; what does not stand here nobody may do. */
export const PERMISSIONS = {
  // 依申请公开
  register_receipt: {
    name: { zh: '登记收到的申请', en: 'register a receipt' },
    by: own('mail_clerk', 'disclosure_office'),
    step: null,
    isReading: false,
  },
  assign_section: {
    name: { zh: '转交承办股室', en: 'hand to a section' },
    by: own('disclosure_office'),
    step: null,
    isReading: false,
  },
  handle_case: {
    name: { zh: '承办', en: 'handle' },
    by: [...section('section_handler'), ...own('disclosure_office')],
    step: 'handle',
    isReading: false,
  },
  verify_draft: {
    name: { zh: '股室审核', en: 'verify' },
    by: section('section_head'),
    step: 'verify',
    isReading: false,
  },
  review_legality: {
    name: { zh: '合法性审查', en: 'legal review' },
    by: own('legal_reviewer'),
    step: 'legal_review',
    isReading: false,
  },
  review_secrecy: {
    name: { zh: '保密审查', en: 'secrecy review' },
    by: own('secrecy_reviewer'),
    step: 'secrecy_review',
    isReading: false,
  },
  coordinate_case: {
    name: { zh: '公开工作机构审核', en: 'check by the disclosure office' },
    by: own('disclosure_office'),
    step: 'coordinate',
    isReading: false,
  },
  sign_letter: { name: { zh: '签发', en: 'sign' }, by: own('signer'), step: 'sign', isReading: false },
  serve_letter: {
    name: { zh: '送达', en: 'serve a letter' },
    by: own('mail_clerk', 'disclosure_office'),
    step: null,
    isReading: false,
  },
  read_case: {
    name: { zh: '查看办理情况', en: 'read a case' },
    by: [
      ...section('section_handler', 'section_head'),
      ...own('disclosure_office', 'mail_clerk', 'legal_reviewer', 'secrecy_reviewer', 'signer', 'inspector'),
    ],
    step: null,
    isReading: true,
  },
  // 年报与监督
  compile_report: {
    name: { zh: '编制年报', en: 'compile the annual report' },
    by: own('disclosure_office'),
    step: 'handle',
    isReading: false,
  },
  sign_report: {
    name: { zh: '签发年报', en: 'sign the annual report' },
    by: own('signer'),
    step: 'sign',
    isReading: false,
  },
  return_report: {
    name: { zh: '退回年报', en: 'return a report' },
    by: [supervised],
    step: null,
    isReading: false,
  },
  read_figures: {
    name: { zh: '查看统计', en: 'read figures' },
    by: [...own('disclosure_office', 'signer', 'inspector', 'competent_department'), supervised],
    step: null,
    isReading: true,
  },
  read_supervised: {
    name: { zh: '查看所监督的机关', en: 'see the supervised bodies' },
    by: [supervised],
    step: null,
    isReading: true,
  },
  // 条例第三条、第四条: it drives, guides and supervises; each body writes its own.
  remind_supervised: {
    name: { zh: '提醒所监督的机关补齐', en: 'remind the supervised bodies of what is missing' },
    by: [supervised],
    step: null,
    isReading: false,
  },
  // 机关
  change_contact: {
    name: { zh: '修改联系方式和设置', en: 'change contact data and settings' },
    by: own('disclosure_office'),
    step: null,
    isReading: false,
  },
  change_sections: {
    name: { zh: '设立、更名、撤销股室', en: 'open, rename, close sections' },
    by: [...own('disclosure_office'), everywhere('system_administrator')],
    step: null,
    isReading: false,
  },
  change_bodies: {
    name: { zh: '设立、更名、合并、撤销机关', en: 'found, rename, merge, close bodies' },
    by: [everywhere('system_administrator')],
    step: null,
    isReading: false,
  },
  // 安装的管理
  read_bodies: {
    name: { zh: '查看全部机关和人员', en: 'see all bodies and their people' },
    by: [everywhere('system_administrator')],
    step: null,
    isReading: true,
  },
  manage_accounts: {
    name: { zh: '开立、停用账号', en: 'open and end accounts' },
    by: [everywhere('system_administrator')],
    step: null,
    isReading: false,
  },
  assign_roles: {
    name: { zh: '授予、收回角色', en: 'give and take roles' },
    by: [everywhere('security_administrator')],
    step: null,
    isReading: false,
  },
  name_deputy: {
    name: { zh: '指定代理人', en: 'name a deputy' },
    by: [...own('disclosure_office'), everywhere('security_administrator')],
    step: null,
    isReading: false,
  },
  run_installation: {
    name: { zh: '备份、恢复、升级', en: 'back up, restore, upgrade' },
    by: [everywhere('system_administrator')],
    step: null,
    isReading: false,
  },
  handle_outbox: {
    name: { zh: '管理发件箱：重寄、不再寄', en: 'run the outbox: send again, give up' },
    by: [...own('disclosure_office'), everywhere('system_administrator')],
    step: null,
    isReading: false,
  },
  read_mail: {
    name: { zh: '查看待寄邮件的内容', en: 'read a mail of the outbox' },
    by: own('disclosure_office'),
    step: null,
    isReading: true,
  },
  set_installation: {
    name: { zh: '修改平台的安全设置', en: 'change settings of the installation' },
    by: [everywhere('security_administrator')],
    step: null,
    isReading: false,
  },
  // 台账
  read_ledger: {
    name: { zh: '查看台账', en: 'read the ledger' },
    by: [...own('disclosure_office', 'inspector'), everywhere('audit_administrator')],
    step: null,
    isReading: true,
  },
  verify_ledger: {
    name: { zh: '核验台账', en: 'verify the ledger' },
    by: [everywhere('audit_administrator')],
    step: null,
    isReading: false,
  },
  read_audit_log: {
    name: { zh: '查看、导出审计日志', en: 'read and export the audit log' },
    by: [everywhere('audit_administrator')],
    step: null,
    isReading: true,
  },
} as const satisfies Record<string, Permission>;

/** 权限表中的事项, one of them. */
export type PermittedAct = keyof typeof PERMISSIONS;

/** 不相容的角色: what one person does not hold together. `small_installation`: may be held there, and is then shown as a deviation. */
export type Incompatible = {
  readonly role: Role;
  /** `any_other`: with every other role. */
  readonly with: Role | 'any_other' | 'any_that_is_no_administrator';
  readonly unless: 'never' | 'small_installation';
  readonly why: Words;
};

/** 不相容的角色, the strictest first. */
export const INCOMPATIBLE: readonly Incompatible[] = [
  {
    role: 'audit_administrator',
    with: 'any_other',
    unless: 'never',
    why: { zh: '审计管理员不得兼任其他角色', en: 'the audit administrator holds no other role' },
  },
  {
    role: 'system_administrator',
    with: 'security_administrator',
    unless: 'small_installation',
    why: { zh: '系统管理员与安全管理员应当分设', en: 'system and security administrator are two people' },
  },
  {
    role: 'security_administrator',
    with: 'any_that_is_no_administrator',
    unless: 'small_installation',
    why: {
      zh: '安全管理员授予角色，不应自己办理业务',
      en: 'who gives roles should not hold one of the work',
    },
  },
  {
    role: 'system_administrator',
    with: 'any_that_is_no_administrator',
    unless: 'small_installation',
    why: { zh: '系统管理员不应办理业务', en: 'who runs the system should not hold a role of the work' },
  },
];
