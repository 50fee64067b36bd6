import type { Migration } from '../../platform/db/index.ts';

/** 行封列 and who linked an identity: what tells a row of sign-in that this program wrote from one of another hand. Rows of before bear none until the program has sealed them, once. */
export const SEAL_COLUMNS: Migration = {
  number: 12,
  name: 'sealed_sign_in',
  script: `
alter table account_key add column seal text, add column made_by uuid, add column confirmed_by uuid, add column made_at timestamptz;
alter table credential_password add column seal text;
alter table credential_totp add column seal text;
alter table credential_passkey add column seal text;
alter table desk_session add column seal text;
alter table sign_in_ticket add column seal text;
alter table invitation add column seal text;
`,
};
