import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

type Call = (...given: readonly number[]) => number;

/** Asked for every sign and every object of a page, with numbers alone. */
const NUMBERS = [
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_GetTextObject',
  'FPDFText_GetFontSize',
  'FPDFText_HasUnicodeMapError',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_CountMarks',
] as const satisfies readonly (keyof WrappedPdfiumModule)[];

/** The same, of those that answer whether they could tell. */
const TRUTHS = [
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetFillColor',
  'FPDFText_GetMatrix',
  'FPDF_PageToDevice',
  'FPDFPageObj_GetBounds',
] as const satisfies readonly (keyof WrappedPdfiumModule)[];

/** 直接调用: functions of the engine without the conversions of its package, which for these cost more than what is asked. */
export function directCalls({ pdfium }: WrappedPdfiumModule): Partial<WrappedPdfiumModule> {
  // The package's types name only the few functions of its memory.
  const functions = pdfium.wasmExports as unknown as Readonly<Record<string, Call | undefined>>;
  const direct: Record<string, unknown> = {};
  for (const name of NUMBERS) if (functions[name] !== undefined) direct[name] = functions[name];
  for (const name of TRUTHS) {
    const call = functions[name];
    if (call !== undefined) direct[name] = (...given: readonly number[]): boolean => call(...given) !== 0;
  }
  return direct as Partial<WrappedPdfiumModule>;
}
