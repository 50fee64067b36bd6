import { html } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SiteContext } from './visit.ts';

export type Status = 200 | 403 | 404 | 405 | 413 | 422 | 429 | 500 | 503;

/** Answers with a whole page. */
export function showPage(context: SiteContext, page: JSX.Element, status: Status = 200): Response | Promise<Response> {
  return context.html(html`<!doctype html>${page}`, status);
}

/** Answers with a page that is the same for everybody who reads it in one language and mode. */
export type ShowFixedPage = (context: SiteContext, draw: () => JSX.Element) => Promise<Response>;

/** 固定页面: such pages are drawn once and kept as the bytes that are sent (turning a text into them costs as much as sending it); nothing that anybody uploaded is ever among them. */
export function fixedPages(): ShowFixedPage {
  const drawn = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (context, draw) => {
    const { path, language, mode, onThisMachine } = context.var.visit;
    const key = `${path} ${language} ${mode} ${onThisMachine ? 'here' : 'elsewhere'}`;
    const known = drawn.get(key) ?? new TextEncoder().encode(String(await html`<!doctype html>${draw()}`));
    drawn.set(key, known);
    return context.body(known, 200, { 'content-type': 'text/html; charset=UTF-8' });
  };
}
