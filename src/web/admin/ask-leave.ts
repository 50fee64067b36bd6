import { mayDo, supervisorsOf, type PermittedAct } from '../../agency/index.ts';
import { deskOf } from '../guard/guard.ts';
import type { Ground } from '../ground.ts';
import { refuse, showProblem } from '../show-problem.tsx';
import type { SiteOptions } from '../site-options.ts';
import { TEXTS } from '../texts.ts';
import type { SiteContext } from '../visit.ts';

/** 底座 of a page that is only there where one is. */
export function groundOf({ ground }: SiteOptions): Ground {
  if (ground === null) throw new Error('A page of the desk is asked for without a ground');
  return ground;
}

/** 核对权限: null where whoever asks may do the act on what belongs to a body (null: to the installation); else the page that says who may. */
export async function refusal(
  context: SiteContext,
  options: SiteOptions,
  { act, agency }: { readonly act: PermittedAct; readonly agency: string | null },
): Promise<Response | null> {
  const { database, clock } = groundOf(options);
  const { acting } = deskOf(context).staff;
  const supervisedBy = agency === null ? [] : await database.read((transaction) => supervisorsOf(transaction, agency));
  const answer = mayDo(acting, act, { on: clock.today(), agency, section: null, supervisedBy, steps: [] });
  return answer.ok ? null : refuse(context, answer.reason, options);
}

/** Whether whoever asks has the act on a body (null: on the installation), to offer what leads to it. */
export function holds(context: SiteContext, options: SiteOptions, act: PermittedAct, agency: string | null): boolean {
  const { acting } = deskOf(context).staff;
  const on = groundOf(options).clock.today();
  return mayDo(acting, act, { on, agency, section: null, supervisedBy: [], steps: [] }).ok;
}

/** Answers that there is no such page: an address that names nothing. */
export function showMissing(context: SiteContext): Promise<Response> {
  const { notFoundTitle: title, notFound: words } = TEXTS.problems;
  return showProblem(context, { title, words, status: 404 });
}

/** The id in an address; null for what is none, which no database should be asked for. */
export function idIn(context: SiteContext, name: string): string | null {
  const text = context.req.param(name) ?? '';
  return ID.test(text) ? text : null;
}

/** The same in a query. */
export function idAsked(context: SiteContext, name: string): string | null {
  const text = context.req.query(name) ?? '';
  return ID.test(text) ? text : null;
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** What is looked for, cut to what a name may have; null where nothing is. */
export function soughtIn(context: SiteContext, name = 'q'): string | null {
  const text = (context.req.query(name) ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cs}]+/gu, '')
    .trim()
    .slice(0, LONGEST_SEARCH);
  return text === '' ? null : text;
}

const LONGEST_SEARCH = 60;

/** An address with what is asked for behind it; what is null is left out. */
export function withQuery(path: string, asked: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== null) query.set(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Where a page of bodies begins: behind this one, as the page before wrote it. */
export function placeIn(text: string | null): { readonly id: string; readonly fullName: string } | null {
  const found = /^(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(?<fullName>[^\0]{1,200})$/u.exec(text ?? '');
  const { id, fullName } = found?.groups ?? {};
  return id === undefined || fullName === undefined ? null : { id, fullName };
}
