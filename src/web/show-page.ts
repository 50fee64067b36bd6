import { html } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SiteContext } from './visit.ts';

type Status = 200 | 404 | 413 | 422 | 500;

/** Answers with a whole page. */
export function showPage(context: SiteContext, page: JSX.Element, status: Status = 200): Response | Promise<Response> {
  return context.html(html`<!doctype html>${page}`, status);
}
