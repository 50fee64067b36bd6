import type { LaidPage } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { laidPageOf } from './lay-out.ts';
import { viewOf } from './matrix.ts';
import { openPdf } from './open-pdf.ts';
import { PageScanner } from './page-scanner.ts';

/** 读各页: the pages of a PDF as they are laid out. */
export async function readPages(bytes: Uint8Array, meter: Meter): Promise<readonly LaidPage[]> {
  const pdf = await openPdf(bytes);
  try {
    meter.checkPages(pdf.pages);
    const pages: LaidPage[] = [];
    for (let index = 0; index < pdf.pages; index++) {
      meter.checkTime();
      const { view, rotate } = await pdf.frame(index);
      const { matrix, width, height } = viewOf(view, rotate);
      const scanner = new PageScanner(matrix, { fontScale: pdf.fontScale, meter });
      await pdf.operators(index, (operators) => scanner.take(operators));
      pages.push(laidPageOf(index + 1, scanner.result(), { width, height }));
    }
    return pages;
  } finally {
    await pdf.close();
  }
}
