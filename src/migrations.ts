import {
  AGENCY_PROJECTIONS,
  AGENCY_TABLES,
  AUDIT_TABLES,
  CONFIRMATION_TABLES,
  REMINDER_TABLES,
  SEAL_COLUMNS,
  SIGN_IN_TABLES,
} from './agency/index.ts';
import { COMPILATION_PROJECTIONS, COMPILATION_TABLES } from './compilation/index.ts';
import type { Migration } from './platform/db/index.ts';
import { FILES_TABLES } from './platform/files/index.ts';
import { LEDGER_BY_TIME, LEDGER_TABLES, STAMP_TABLES, type Projection } from './platform/ledger/index.ts';
import { MAIL_TABLES } from './platform/mail/index.ts';
import { VAULT_TABLES } from './platform/vault/index.ts';

/** 全部迁移: the steps of all tables of the program, in their order. */
export const MIGRATIONS: readonly Migration[] = [
  LEDGER_TABLES,
  AGENCY_TABLES,
  VAULT_TABLES,
  FILES_TABLES,
  MAIL_TABLES,
  SIGN_IN_TABLES,
  AUDIT_TABLES,
  COMPILATION_TABLES,
  LEDGER_BY_TIME,
  STAMP_TABLES,
  CONFIRMATION_TABLES,
  SEAL_COLUMNS,
  REMINDER_TABLES,
];

/** 全部投影: what makes the rows of all state tables from the events of the ledger. */
export const PROJECTIONS: readonly Projection[] = [...AGENCY_PROJECTIONS, ...COMPILATION_PROJECTIONS];
