import { dirname, relative, resolve, sep } from 'node:path';

/** 相对链接: where a file lies as seen from a workbook; whole where they share no folder. */
export function linkFrom(workbook: string, file: string): string {
  const path = relative(dirname(resolve(workbook)), resolve(file));
  return path.split(sep).map(encodeURIComponent).join('/');
}
