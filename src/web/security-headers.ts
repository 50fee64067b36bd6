import type { MiddlewareHandler } from 'hono';

const POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The same, for a page that carries pictures of the file that was put into it. */
export const PICTURES_WITHIN = `${POLICY}; img-src 'self' data:`;

/** Sent with every answer; an answer may say otherwise of one (an asset may be kept for ever). */
const HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', POLICY],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
  ['cache-control', 'no-store'],
];

/** 安全响应头: no inline script or style, no frame, no guessing of types, no address given away. Pages are not kept by caches. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  // Said beforehand: changing a finished answer costs more than making it.
  for (const [name, value] of HEADERS) context.header(name, value);
  await next();
};
