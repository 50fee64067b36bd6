/** 迁移: one numbered step of the tables. It is never changed once it was released: what is put right gets a number of its own. */
export type Migration = { readonly number: number; readonly name: string; readonly script: string };

/** Why the tables of a database are not brought up. */
export type MigrationProblem =
  /** The database was used by a newer program. */
  | { readonly kind: 'database_newer'; readonly database: number; readonly program: number }
  /** A step that was taken reads otherwise in this program. */
  | { readonly kind: 'step_differs'; readonly number: number; readonly name: string };
