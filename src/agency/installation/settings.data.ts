import type { Role } from '../people/roles.data.ts';

/** 安装的设置: what holds for the whole installation, and is changed by an act that is in the audit log. */
export type InstallationSettings = {
  /** 小型部署: one person may be system and security administrator. */
  readonly isSmall: boolean;
  /** 须用第二因素的角色. */
  readonly secondFactorRoles: readonly Role[];
  /** 口令最短长度, and where it is the only thing shown. NIST SP 800-63B-4 (2025) asks 15 for the latter. */
  readonly leastPassword: number;
  readonly leastPasswordAlone: number;
};

/** As long as nobody set them. */
export const FIRST_SETTINGS: InstallationSettings = {
  isSmall: false,
  secondFactorRoles: ['system_administrator', 'security_administrator', 'audit_administrator', 'signer'],
  leastPassword: 12,
  leastPasswordAlone: 12,
};

/** What a length may be set to. */
export const PASSWORD_LENGTHS = { least: 8, most: 64 } as const;
