import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../base/words.ts';
import { LANGUAGES } from '../base/words.ts';
import type { Mode } from './visit.ts';
import { MODES } from './visit.ts';

export type Preferences = { readonly language: Language; readonly mode: Mode };

/** 显示方式: language and mode of a visit: asked for in the address, kept in a cookie, else as the browser prefers. */
export function readPreferences(context: Context): Preferences {
  const asked = {
    language: among(LANGUAGES, context.req.query('lang')),
    mode: among(MODES, context.req.query('mode')),
  };
  if (asked.language !== null) keep(context, 'lang', asked.language);
  if (asked.mode !== null) keep(context, 'mode', asked.mode);
  return {
    language:
      asked.language ??
      among(LANGUAGES, getCookie(context, 'lang')) ??
      preferredLanguage(context.req.header('accept-language')),
    mode: asked.mode ?? among(MODES, getCookie(context, 'mode')) ?? 'standard',
  };
}

/** Chinese, unless the browser names English and no Chinese at all. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = new Set(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((item) => item.trim().split(/[-;]/)[0]),
  );
  return wanted.has('en') && !wanted.has('zh') ? 'en' : 'zh';
}

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

function keep(context: Context, name: string, value: string): void {
  setCookie(context, name, value, { path: '/', sameSite: 'Lax', maxAge: YEAR_IN_SECONDS });
}

function among<Value extends string>(values: readonly Value[], given: string | undefined): Value | null {
  return values.find((value) => value === given) ?? null;
}
