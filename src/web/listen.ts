import { serve } from '@hono/node-server';
import type { Site } from './server.tsx';

export type Listening = { readonly url: string; readonly close: () => Promise<void> };

/** 监听: the site on a port (0 takes a free one). Fails where the port is taken. */
export function listen(site: Site, at: { readonly port: number; readonly host: string }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, port: at.port, hostname: at.host }, ({ port }) => {
      server.off('error', reject);
      resolve({ url: `http://${at.host.includes(':') ? `[${at.host}]` : at.host}:${port}`, close });
    });
    server.once('error', reject);
    const close = (): Promise<void> =>
      new Promise((closed, failed) => {
        server.close((fault) => (fault === undefined ? closed() : failed(fault)));
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
  });
}
