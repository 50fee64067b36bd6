import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkReading, readReportFile } from '../src/annual-report/index.ts';
import { compare } from './measure.ts';
import { atMost } from './notes.ts';

/** A real report of six pages, made with WPS. */
const PDF = 'src/annual-report/fixtures/published/huaian-2024.pdf';
const PROGRAM = 'bin/gongkai';
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A PDF read as a report and checked, against the extraction of its bare text; the memory of the whole process. */
export async function pdfs(): Promise<void> {
  const bytes = await readFile(PDF);
  const read = await compare(
    async () => {
      const readings = await readReportFile({ name: 'report.pdf', bytes });
      const [reading] = readings.ok ? readings.value : [];
      if (!reading) throw new Error(`${PDF} was not read`);
      checkReading(reading, null);
    },
    () => bareText(bytes),
    { blocks: 5, runs: 10 },
  );
  atMost('PDF read and checked, against pdfjs-dist getTextContent of its pages', read.one / read.baseline, 1.5);
  atMost('bin/gongkai check of one PDF, whole process, peak in MB', peakOf(['check', PDF, '--json']), 200);
}

async function bareText(bytes: Uint8Array): Promise<number> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
    verbosity: 0,
  });
  const document = await task.promise;
  let items = 0;
  for (let page = 1; page <= document.numPages; page++)
    items += (await (await document.getPage(page)).getTextContent()).items.length;
  await task.destroy();
  return items;
}

/** The most memory that the program held at one time, in megabytes. */
function peakOf(args: readonly string[]): number {
  const report = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`;
  const { stderr } = spawnSync(PROGRAM, [...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(report)}` },
  });
  return Number(/peak (\d+)$/u.exec(stderr)?.[1]) / 1024;
}
