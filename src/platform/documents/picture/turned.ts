type Points = { readonly width: number; readonly height: number; readonly points: Uint8Array };

/** 转正: a picture of four bytes a point as the eight ways of EXIF say that it is shown. */
export function turnedUpright({ width, height, points }: Points, orientation: number): Points {
  if (orientation <= 1 || orientation > 8) return { width, height, points };
  const isOnItsSide = orientation > 4;
  const [wide, high] = isOnItsSide ? [height, width] : [width, height];
  const from = new Uint32Array(points.buffer, points.byteOffset, width * height);
  const turned = new Uint32Array(width * height);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const [sourceX, sourceY] = SOURCES[orientation]?.(x, y, width - 1, height - 1) ?? [x, y];
      turned[y * wide + x] = from[sourceY * width + sourceX] ?? 0;
    }
  }
  return { width: wide, height: high, points: new Uint8Array(turned.buffer) };
}

/** Where a point of the upright picture lies in the stored one; the last column and row of that are given. */
const SOURCES: Readonly<
  Record<number, ((x: number, y: number, right: number, bottom: number) => readonly [number, number]) | undefined>
> = {
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};
