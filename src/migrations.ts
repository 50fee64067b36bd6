import type { Migration } from './platform/db/index.ts';
import { MAIL_TABLES } from './platform/mail/index.ts';
import { FILES_TABLES } from './platform/files/index.ts';
import { LEDGER_TABLES } from './platform/ledger/index.ts';
import { VAULT_TABLES } from './platform/vault/index.ts';

/** 全部迁移: the steps of all tables of the program, in their order. */
export const MIGRATIONS: readonly Migration[] = [LEDGER_TABLES, VAULT_TABLES, FILES_TABLES, MAIL_TABLES];
