import type { Migration } from '../../platform/db/index.ts';

/** 邀请的确认: who let a link for one of the three administrators be used. */
export const CONFIRMATION_TABLES: Migration = {
  number: 11,
  name: 'confirmed_invitation',
  script: `alter table invitation add column confirmed_by uuid;`,
};
