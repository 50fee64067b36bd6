import { createServer, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Site } from './server.tsx';

export type Listening = {
  /** How the site is reached at each host that was asked for. */
  readonly urls: readonly string[];
  readonly url: string;
  /** No new connections; what is being answered is waited for so many milliseconds, then cut off. */
  readonly close: (longest?: number) => Promise<void>;
};

/** Unless it is said. */
const LONGEST = 10_000;

/** Milliseconds for the heads of a request: whoever sends them sign by sign holds a connection no longer. A body has five minutes, for slow lines. */
const PATIENCE = { headersTimeout: 20_000, requestTimeout: 300_000, connectionsCheckingInterval: 5000 } as const;

/** 监听: the site on a port of each host (0 takes a free one, the same for all). Fails where it is taken, and then listens nowhere. */
export async function listen(
  site: Site,
  at: { readonly port: number; readonly host: string | readonly string[] },
): Promise<Listening> {
  const hosts = typeof at.host === 'string' ? [at.host] : at.host;
  const listener = getRequestListener(site.fetch);
  const servers: Server[] = [];
  const state = { isClosing: false };
  let port = at.port;
  try {
    for (const host of hosts) {
      const server = createServer(PATIENCE, (request, response) => {
        if (state.isClosing) lastOf(response);
        void listener(request, response);
      });
      // Of several hosts each is its own: `::` would take the place of `0.0.0.0` as well.
      port = await begin(server, { port, host, ipv6Only: hosts.length > 1 });
      servers.push(server);
    }
  } catch (fault) {
    await Promise.all(servers.map((server) => finish(server, 0)));
    throw fault;
  }
  const urls = hosts.map((host) => urlOf(host, port));
  return {
    urls,
    url: urls[0] ?? '',
    close: async (longest = LONGEST) => {
      state.isClosing = true;
      await Promise.all(servers.map((server) => finish(server, longest)));
    },
  };
}

/** A connection that is kept open for the next request would not be told that there is none. */
function lastOf(response: ServerResponse): void {
  response.shouldKeepAlive = false;
}

/** A host that means every address of the machine is no address that a browser goes to: this machine's own is. */
function urlOf(host: string, port: number): string {
  const reached = EVERYWHERE[host] ?? host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

const EVERYWHERE: Readonly<Record<string, string | undefined>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

function begin(server: Server, at: { port: number; host: string; ipv6Only: boolean }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : at.port);
    });
  });
}

function finish(server: Server, longest: number): Promise<void> {
  return new Promise((closed, failed) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), longest);
    // A connection whose answer began before is kept open by it, and idle only after.
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    server.close((fault) => {
      clearTimeout(cutOff);
      clearInterval(idle);
      if (fault === undefined) closed();
      else failed(fault);
    });
    server.closeIdleConnections();
  });
}
