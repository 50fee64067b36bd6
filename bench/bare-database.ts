import { createServer } from 'node:http';
import { PGlite } from '@electric-sql/pglite';

/** The baseline of a start: a process that opens the database of a folder and answers a fixed string as soon as it answers. */
const [, , folder = '', port = ''] = process.argv;
const database = await PGlite.create(folder);
await database.query('select 1');
const server = createServer((_, response) => response.end('ready')).listen(Number(port), '127.0.0.1');
process.once('SIGTERM', async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});
