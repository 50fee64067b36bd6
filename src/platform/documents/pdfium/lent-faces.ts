import { readFileSync } from 'node:fs';
import { carriedFace, type CarriedFamily } from '../carried-faces.ts';
import type { Engine } from './engine.ts';
import { signsOfFace } from './face-signs.ts';

/** Faces of Chinese that are drawn without serifs; all others, 宋体, 仿宋 and 楷体 first, get the face with them. */
const WITHOUT_SERIFS = /hei|gothic|sans|yahei|deng|arial|helvetica|\u9ED1|\u7B49\u7EBF|\u5706/iu;

/** The engine's number of Latin text: for that it has faces of its own. */
const LATIN = 0;
const CHINESE = 134;

/** Handles of the faces, as the engine is given them; 0 is none. */
const FAMILIES: Readonly<Record<number, CarriedFamily | undefined>> = { 1: 'serif', 2: 'sans' };
const [SERIF, SANS] = [1, 2] as const;

/** A table of a collection of fonts is asked for by its name; 0 asks for the file. */
const WHOLE_FILE = 0;

/**
 * 借用字体: type faces that a PDF names and does not carry, as old programs leave 宋体 out, are drawn with those that the program carries. They are read
 * when a file asks for the first of them.
 */
export function lendFaces(engine: Engine): void {
  const { addFunction, wasmExports } = engine.pdfium;
  const faces = new Map<number, Uint8Array>();
  const faceOf = (handle: number): Uint8Array => {
    const family = FAMILIES[handle];
    const face =
      faces.get(handle) ?? (family === undefined ? new Uint8Array() : readFileSync(carriedFace(family, '400Regular')));
    faces.set(handle, face);
    return face;
  };
  const written = (bytes: Uint8Array, at: number, size: number): number => {
    if (at !== 0 && size >= bytes.length) engine.memory().HEAPU8.set(bytes, at);
    return bytes.length;
  };
  const choose = (
    _info: number,
    _weight: number,
    _italic: number,
    charset: number,
    _pitch: number,
    name: number,
  ): number => {
    if (charset === LATIN) return 0;
    return WITHOUT_SERIFS.test(nameAt(engine, name)) ? SANS : SERIF;
  };
  const dataOf = (_info: number, handle: number, table: number, at: number, size: number): number =>
    table === WHOLE_FILE ? written(faceOf(handle), at, size) : 0;
  const nameOf = (_info: number, handle: number, at: number, size: number): number =>
    written(Buffer.from(`${FAMILIES[handle] ?? ''}\0`), at, size);
  // In the order of the engine's own list: release, list, choose, by name, data, name, charset, give back. Each is a function of its own: the engine
  // takes one that it knows for the same, of whatever form.
  const answers = [
    addFunction(() => {}, 'vi'),
    addFunction(() => {}, 'vii'),
    addFunction(choose, 'iiiiiiii'),
    addFunction(() => 0, 'iii'),
    addFunction(dataOf, 'iiiiii'),
    addFunction(nameOf, 'iiiii'),
    addFunction(() => CHINESE, 'iii'),
    addFunction(() => {}, 'vii'),
  ];
  // The engine keeps the list as long as it lives.
  const list = wasmExports.malloc(4 * (answers.length + 1));
  const memory = new DataView(engine.memory().HEAPU8.buffer);
  for (const [index, value] of [VERSION, ...answers].entries()) memory.setUint32(list + index * 4, value, true);
  engine.FPDF_SetSystemFontInfo(list);
}

const VERSION = 1;
const LONGEST_NAME = 256;

/** Old programs write the names of their faces in GB 18030. */
function nameAt(engine: Engine, at: number): string {
  const bytes = engine.memory().HEAPU8.slice(at, at + LONGEST_NAME);
  return new TextDecoder('gb18030').decode(bytes.subarray(0, Math.max(bytes.indexOf(0), 0)));
}

let signs: readonly ((code: number) => boolean)[] | null = null;

/** 借得到的字: true for a sign that every carried face has, so that it can be drawn whichever is taken. */
export function canLend(sign: string): boolean {
  signs ??= Object.values(FAMILIES).flatMap((family) =>
    family === undefined ? [] : [signsOfFace(carriedFace(family, '400Regular'))],
  );
  const code = sign.codePointAt(0) ?? 0;
  return signs.every((has) => has(code));
}
