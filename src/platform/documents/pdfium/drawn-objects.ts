import type { Box } from '../../../base/laid-page.ts';
import type { Engine } from './engine.ts';
import { Scratch } from './scratch.ts';

/** 绘图对象: something drawn on a page, from the bottom to the top. `handle` is the text that signs are drawn with. */
export type DrawnObject = {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  readonly handle: number;
  readonly box: Box;
  readonly isLayered: boolean;
};

type Place = (left: number, bottom: number, right: number, top: number) => Box;

const KINDS: Readonly<Record<number, DrawnObject['kind'] | undefined>> = {
  1: 'text',
  2: 'path',
  3: 'image',
  4: 'shading',
};
const FORM = 5;
const DEEPEST = 12;
const MOST_OBJECTS = 200_000;

export function objectsOf(engine: Engine, page: number, place: Place): readonly DrawnObject[] {
  const scratch = new Scratch(engine);
  const at = scratch.take(64);
  const objects: DrawnObject[] = [];
  const add = (handle: number, isLayered: boolean, depth: number): void => {
    if (handle === 0 || objects.length >= MOST_OBJECTS) return;
    const layered = isLayered || isOptional(engine, handle, scratch);
    const type = engine.FPDFPageObj_GetType(handle);
    if (type === FORM) {
      const count = depth < DEEPEST ? engine.FPDFFormObj_CountObjects(handle) : 0;
      for (let index = 0; index < count; index += 1)
        add(engine.FPDFFormObj_GetObject(handle, index), layered, depth + 1);
      return;
    }
    const kind = KINDS[type];
    if (kind === undefined || !engine.FPDFPageObj_GetBounds(handle, at, at + 4, at + 8, at + 12)) return;
    const box = place(scratch.float(at), scratch.float(at + 4), scratch.float(at + 8), scratch.float(at + 12));
    objects.push({ kind, handle, box, isLayered: layered });
  };
  const count = engine.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) add(engine.FPDFPage_GetObject(page, index), false, 0);
  scratch.free();
  return objects;
}

/** Part of a layer that can be switched off. */
function isOptional(engine: Engine, handle: number, scratch: Scratch): boolean {
  const count = Math.min(engine.FPDFPageObj_CountMarks(handle), 16);
  if (count <= 0) return false;
  const length = scratch.take(4);
  const name = scratch.take(64);
  for (let index = 0; index < count; index += 1) {
    const mark = engine.FPDFPageObj_GetMark(handle, index);
    if (mark === 0 || !engine.FPDFPageObjMark_GetName(mark, name, 64, length)) continue;
    const bytes = engine.memory().HEAPU8.slice(name, name + Math.max(0, Math.min(scratch.long(length), 64) - 2));
    if (new TextDecoder('utf-16le').decode(bytes) === 'OC') return true;
  }
  return false;
}
