import type { EventValue } from '../../platform/ledger/index.ts';

/** 来源: where a request came from. It is personal data: it lies beside the events, never in them. */
export type Origin = {
  /** Address of the other end, as the program sees it (behind a proxy that is trusted: as that says). */
  readonly address: string;
  /** What the browser calls itself, cut to 200 characters. */
  readonly browser: string;
};

/** 审计事项的种类: what is written down for the audit administrator besides the acts that stand in the ledger anyway. */
export type AuditKind =
  | 'signed_in'
  | 'sign_in_refused'
  | 'signed_out'
  | 'session_ended'
  | 'act_refused'
  | 'password_changed'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'invited'
  | 'invitation_confirmed'
  | 'invitation_used'
  | 'identity_linked'
  | 'identity_unlinked'
  | 'identity_confirmed'
  | 'account_ended'
  | 'audit_read'
  | 'audit_exported'
  | 'data_exported'
  | 'backup_made'
  | 'set_up'
  | 'reminded'
  | 'setting_changed'
  | 'verification_asked'
  | 'mail_read'
  | 'mail_retried'
  | 'mail_given_up';

/** 审计事项: one thing that was done or refused. `detail` holds codes and ids, no name, no address. */
export type AuditEntry = {
  readonly kind: AuditKind;
  /** The body under which it stands: that of the account; the first one of the installation where no account was found. */
  readonly agency: string;
  /** Null where nobody was told: an unknown account. */
  readonly officer: string | null;
  readonly origin: Origin | null;
  readonly detail: { readonly [key: string]: EventValue };
};
