// Writes docs/operate/citus.sql from the catalogue of a fresh database; test/database/catalogue.test.ts holds the two together.
import { writeFileSync } from 'node:fs';
import { MIGRATIONS } from '../src/migrations.ts';
import { migrate, openEmbedded } from '../src/platform/db/index.ts';
import { citusSql } from '../test/builders/citus-sql.ts';

const opened = await openEmbedded(null);
if (!opened.ok) throw new Error('A database in memory is in nobody’s use');
await migrate(opened.value, MIGRATIONS);
writeFileSync(
  new URL('../docs/operate/citus.sql', import.meta.url),
  await opened.value.read((transaction) => citusSql(transaction)),
);
await opened.value.close();
