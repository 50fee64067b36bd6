import { createHash } from 'node:crypto';

/** 年报卷号: a body has one report a year, so the id of its stream follows from both: two that begin it at one moment begin the same one. */
export function reportIdOf(agency: string, year: number): string {
  const hash = createHash('sha256').update(`annual_report/${agency}/${year}`).digest('hex');
  // UUID version 8 (RFC 9562 §5.8): made as its maker sees fit.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
