import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { readPreferences } from '../preferences.ts';
import type { SiteContext, SiteEnvironment } from '../visit.ts';

/** 页面缓存的设置. */
export type PageCacheSettings = {
  /** A number that is another one as soon as anything was written down that the public could see, with the day. */
  readonly shownNow: () => Promise<string>;
  /** A steady clock in milliseconds. */
  readonly milliseconds: () => number;
  /** Told of every page that is sent from those that are kept. */
  readonly sawKept?: (() => void) | undefined;
  /** Bytes that all kept pages take at most. */
  readonly mostBytes?: number;
  /** Milliseconds for which what is shown is taken to be as it was. */
  readonly checkedFor?: number;
  /** Milliseconds for which a page waits to know it at most. */
  readonly longestWait?: number;
};

const MOST_BYTES = 64 * 1024 * 1024;
const CHECKED_FOR = 2000;
const LONGEST_WAIT = 500;
/** What an entry takes besides its content. */
const ENTRY_BYTES = 2000;

/** For caches before the program: a minute, and five more while a new one is fetched. */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300';

type Kept = {
  /** Never as text: to turn that into bytes costs as much as sending it. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly bytes: number;
};

/**
 * 页面缓存: public pages are kept as they are sent, by path, language and text size; nothing of them depends on who asks. They are dropped as soon as anything that
 * is shown has changed: whether it has, is asked of the database every few seconds at most, so that several processes agree. A page is made once, however
 * many ask for it at one moment. What may be kept a page says itself (`mayBeKept`); an address with a question mark is never kept.
 */
export function pageCache({
  shownNow,
  milliseconds,
  sawKept = () => undefined,
  mostBytes = MOST_BYTES,
  checkedFor = CHECKED_FOR,
  longestWait = LONGEST_WAIT,
}: PageCacheSettings): MiddlewareHandler<SiteEnvironment> {
  const pages = boundedPages(mostBytes);
  const making = new Map<string, Promise<Kept | null>>();
  const state = {
    shown: '',
    checkedAt: Number.NEGATIVE_INFINITY,
    checking: null as Promise<void> | null,
    /** The check takes longer than a page waits for it. */
    isLate: false,
  };

  const check = async (): Promise<void> => {
    try {
      const now = await shownNow();
      if (now !== state.shown) pages.clear();
      state.shown = now;
      state.checkedAt = milliseconds();
    } finally {
      state.checking = null;
      state.isLate = false;
    }
  };
  const beUpToDate = async (): Promise<void> => {
    if (milliseconds() - state.checkedAt < checkedFor) return;
    state.checking ??= check();
    const { checking } = state;
    if (state.checkedAt === Number.NEGATIVE_INFINITY) return checking;
    if (state.isLate) return;
    const outcome = await Promise.race([
      checking.then(
        () => 'checked',
        () => 'failed',
      ),
      pause(longestWait),
    ]);
    // A database that is busy, or does not answer, holds up what is new and not the pages that are kept; one that has to be made will say what is wrong.
    if (outcome === 'late') state.isLate = state.checking !== null;
  };

  return async (context, next) => {
    const { method, url, path } = context.req;
    if ((method !== 'GET' && method !== 'HEAD') || url.includes('?') || isNeverKept(path)) return next();
    await beUpToDate();
    const { language, mode } = readPreferences(context);
    const key = `${path} ${language} ${mode}`;
    // Looked for without a pause: of many who ask at one moment the first one makes the page.
    const pending = pages.get(key) ?? making.get(key);
    const known = pending === undefined ? null : await pending;
    if (known !== null) {
      sawKept();
      return answer(context, known);
    }
    const shown = state.shown;
    const { promise, resolve } = Promise.withResolvers<Kept | null>();
    making.set(key, promise);
    let kept: Kept | null = null;
    try {
      await next();
      kept = await keep(context);
      // What was read before a change may not be kept after it.
      if (kept !== null && shown === state.shown) pages.put(key, kept);
    } finally {
      making.delete(key);
      resolve(kept);
    }
    if (kept === null) return;
    // Taken away first: else the heads of the page as it was made would go before those with which it is kept.
    context.res = undefined;
    context.res = answer(context, kept);
  };
}

const pause = (milliseconds: number): Promise<'late'> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('late'), milliseconds).unref();
  });

/** 可以缓存: said by a page that is the same for everybody. */
export function mayBeKept(context: SiteContext): void {
  context.set('isPublic', true);
}

/** The desk and what belongs to it: not even looked up. */
const isNeverKept = (path: string): boolean => path.startsWith('/desk') || path.startsWith('/assets/');

async function keep(context: SiteContext): Promise<Kept | null> {
  const { res } = context;
  if (context.var.isPublic !== true || res.status !== 200 || res.headers.has('set-cookie')) return null;
  const content = new Uint8Array(await res.arrayBuffer());
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  return {
    content,
    etag,
    headers: {
      ...Object.fromEntries(res.headers),
      etag,
      'cache-control': CACHE_CONTROL,
      vary: 'accept-language, cookie',
    },
    bytes: ENTRY_BYTES + content.length,
  };
}

function answer({ req }: SiteContext, { content, headers, etag }: Kept): Response {
  const seen = req.header('if-none-match');
  if (seen !== undefined && seen.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(content, { headers });
}

/** So many bytes; what was asked for longest ago goes first. */
function boundedPages(mostBytes: number) {
  const pages = new Map<string, Kept>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= pages.get(key)?.bytes ?? 0;
    pages.delete(key);
  };
  return {
    get: (key: string): Kept | null => {
      const kept = pages.get(key);
      if (kept === undefined) return null;
      pages.delete(key);
      pages.set(key, kept);
      return kept;
    },
    put: (key: string, kept: Kept): void => {
      drop(key);
      // One page does not put all others out.
      if (kept.bytes > mostBytes / 4) return;
      pages.set(key, kept);
      bytes += kept.bytes;
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    clear: (): void => {
      pages.clear();
      bytes = 0;
    },
  };
}
