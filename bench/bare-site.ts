import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The baseline of the page figures: a bare Hono handler that answers the bytes it is given on stdin. */
const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const page = Buffer.concat(chunks).toString('utf8');
const site = new Hono().get('/', (context) => context.html(page));
serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
);
