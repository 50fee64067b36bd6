import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: what is begun last should be short, so that all workers end together. */
const LONGEST = [
  'test/database/killed.test.ts',
  'test/web/clerk.test.ts',
  'test/web/draft-barriers.test.ts',
  'test/web/barriers.test.ts',
  'test/web/clock.test.ts',
  'test/web/check.test.ts',
  'test/web/consolidate.test.ts',
  'test/cli/ledger.test.ts',
  'test/web/desk.test.ts',
  'test/web/reach.test.ts',
  'test/cli/register.test.ts',
  'test/web/original.test.ts',
  'test/web/screen.test.ts',
  'test/web/program.test.ts',
  'src/platform/documents/hostile.test.ts',
  'src/annual-report/any-file.test.ts',
  'test/screening/copies.test.ts',
  'src/annual-report/read/pdf-pages.test.ts',
  'src/platform/documents/pdf/hostile-pdf.test.ts',
  'src/annual-report/read/pdf-makers.test.ts',
  'test/screening/corpus.test.ts',
];

/** 先长后短: a clean clone remembers no times, so they are told here; files with a ground of their own go before those that share one. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    const rank = (file: TestSpecification): number => {
      const place = LONGEST.indexOf(relative(this.ctx.config.root, file.moduleId).replaceAll('\\', '/'));
      return (file.project.config.isolate ? 0 : 1000) + (place === -1 ? 999 : place);
    };
    return bySize.toSorted((one, other) => rank(one) - rank(other));
  }
}
