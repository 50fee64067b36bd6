import type { Words } from '../base/words.ts';
import { keepDesk, type GuardParts } from './guard/guard.ts';
import { PortalProblemPage } from './pages/portal-problem.tsx';
import { portalAround } from './portal-routes.tsx';
import type { Site } from './server.tsx';
import { showPage } from './show-page.ts';
import { showProblem } from './show-problem.tsx';
import { TEXTS } from './texts.ts';
import type { SiteContext } from './visit.ts';

/** 没有这一页: an address that leads nowhere, or not by this method: said in the frame of the door at which it lies. */
export function answerNowhere(site: Site, parts: GuardParts): (context: SiteContext) => Promise<Response> {
  const ways = waysOf(site);
  return async (context) => {
    const { path, method } = context.req;
    if (/^\/api(?:\/|$)/u.test(path)) {
      return context.json({ error: WORDS.noApi, reference: context.var.reference }, 404);
    }
    const plain = path.replace(/\/+$/u, '');
    const isReading = method === 'GET' || method === 'HEAD';
    const isPage = (at: string) => methodsAt(ways, at).includes('GET');
    // Two slashes in front would lead to another host.
    if (isReading && !/^[/\\]{2}/u.test(path) && !isPage(path) && isPage(plain)) {
      return context.redirect(`${plain}${new URL(context.req.url).search}`, 301);
    }
    const methods = isReading ? [] : methodsAt(ways, path);
    if (methods.length === 0 || methods.includes(method)) return showNowhere(context, sayNothingAt(path), parts);
    const allowed = [...methods, 'OPTIONS'].join(', ');
    context.header('allow', allowed);
    if (method === 'OPTIONS') return context.body(null, 204);
    return showNowhere(
      context,
      { title: WORDS.noMethodTitle, words: WORDS.noMethod(method, allowed), status: 405 },
      parts,
    );
  };
}

const WORDS = TEXTS.problems;

/** A route as a pattern of addresses. */
type Way = { readonly method: string; readonly form: RegExp };

type Nothing = { readonly title: Words; readonly words: Words; readonly status: 404 | 405 };

function waysOf(site: Site): readonly Way[] {
  return site.routes
    .filter(({ method }) => method === 'GET' || method === 'POST')
    .map(({ method, path }) => ({ method, form: new RegExp(`^${formOf(path)}$`, 'u') }));
}

/** The first part of the portal's addresses is a slug; the other parameters are anything. */
const formOf = (path: string): string =>
  path
    .split('/')
    .map((part) => (part === ':agency' ? '[a-z\\d-]{2,40}' : part.startsWith(':') ? '[^/]+' : escaped(part)))
    .join('/');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** `HEAD` is answered wherever `GET` is. */
function methodsAt(ways: readonly Way[], path: string): readonly string[] {
  const found = new Set(ways.filter(({ form }) => form.test(path)).map(({ method }) => method));
  return ['GET', 'POST'].filter((method) => found.has(method)).flatMap((one) => (one === 'GET' ? [one, 'HEAD'] : one));
}

function sayNothingAt(path: string): Nothing {
  return path === '/query'
    ? { title: WORDS.noQueryTitle, words: WORDS.noQuery, status: 404 }
    : { title: WORDS.notFoundTitle, words: WORDS.notFound, status: 404 };
}

async function showNowhere(context: SiteContext, nothing: Nothing, parts: GuardParts): Promise<Response> {
  const { options } = parts;
  const { path } = context.req;
  if (/^\/desk(?:\/|$)/u.test(path)) await keepDesk(context, parts);
  const { visit, reference, desk } = context.var;
  if (options.ground === null || desk !== undefined || TOOLS.test(path)) return showProblem(context, nothing);
  const around = await portalAround(path, options, options.ground);
  const { status, ...said } = nothing;
  return showPage(
    context,
    <PortalProblemPage visit={{ ...visit, posted: false }} reference={reference} {...around} {...said} />,
    status,
  );
}

/** 工具: their addresses have a frame of their own. */
const TOOLS = /^\/(?:check|consolidate|screen|return-note|clock)(?:\/|$)/u;
