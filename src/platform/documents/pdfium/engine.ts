import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { lendFaces } from './lent-faces.ts';
import { directCalls } from './direct-calls.ts';

/** PDFium with its memory. */
export type Engine = WrappedPdfiumModule & { readonly memory: () => Memory };

/** The memory of the engine: views of it are lost whenever it grows, so they are asked for each time. */
export type Memory = { readonly HEAPU8: Uint8Array; readonly HEAPF32: Float32Array; readonly HEAPF64: Float64Array };

let engine: Promise<Engine> | null = null;

/** 载入 PDFium: once a process. */
export function loadEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

/** After a fault inside it the engine is not trusted again. */
export function dropEngine(): void {
  engine = null;
}

async function start(): Promise<Engine> {
  const { resolve } = createRequire(import.meta.url);
  const binary = readFileSync(resolve('@embedpdf/pdfium/pdfium.wasm'));
  const wasmBinary = binary.buffer.slice(binary.byteOffset, binary.byteOffset + binary.byteLength);
  const module = await init({ wasmBinary, print: silent, printErr: silent });
  module.PDFiumExt_Init();
  Object.assign(module, directCalls(module));
  // The package's types leave out the memory that its module has.
  const memory = (): Memory => module.pdfium as unknown as Memory;
  const started = Object.assign(module, { memory });
  lendFaces(started);
  return started;
}

function silent(): void {}
