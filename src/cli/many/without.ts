import { isAbsolute, relative, resolve, sep } from 'node:path';

/** 除去: the paths without files that have another part in the command, and without what lies in a folder that it writes. */
export function without(paths: readonly string[], others: readonly (string | null)[]): readonly string[] {
  const left = others.flatMap((other) => (other === null ? [] : resolve(other)));
  return paths.filter((path) => !left.some((other) => isIn(resolve(path), other)));
}

function isIn(path: string, other: string): boolean {
  const way = relative(other, path);
  return way === '' || (way.split(sep)[0] !== '..' && !isAbsolute(way));
}
