import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import mammoth from 'mammoth';
import { checkReading, readReportFile, type Reading } from '../src/annual-report/index.ts';
import { clocks } from './clock.ts';
import { folders } from './folders.ts';
import { ledgers } from './ledger.ts';
import { compare, requestsPerSecond, runProcess, startServer } from './measure.ts';
import { atLeast, atMost, conclude } from './notes.ts';
import { portalPages } from './pages.ts';
import { pdfs } from './pdf.ts';
import { screenings } from './screening.ts';
import { starting } from './starting.ts';
import { wordPage } from './word-page.ts';
import { writing } from './writing.ts';

/** Ratios against named baselines, measured in one run: `npm run bench`. */
const DOCX = 'src/annual-report/fixtures/published/empty-form-2021-wps.docx';

async function readOne(name: string, bytes: Uint8Array): Promise<Reading> {
  const read = await readReportFile({ name, bytes });
  const [reading] = read.ok ? read.value : [];
  if (!reading) throw new Error(`${name} was not read`);
  return reading;
}

const PROCESSES = { blocks: 5, runs: 6 };
const BLOCKS = { blocks: 5, runs: 50 };

async function reading(): Promise<void> {
  const docx = await readFile(DOCX);
  const { one, baseline } = await compare(
    async () => checkReading(await readOne('form.docx', docx), null),
    () => mammoth.convertToHtml({ buffer: docx }),
    BLOCKS,
  );
  atLeast('docx read and checked, times as fast as mammoth.convertToHtml', baseline / one, 5);

  const page = wordPage();
  const bytes = Buffer.from(page);
  const html = await compare(
    async () => checkReading(await readOne('report.html', bytes), null),
    () => walkTables(page),
    BLOCKS,
  );
  atLeast('HTML read and checked, times as fast as cheerio.load and a walk of its tables', html.baseline / html.one, 3);

  const report = await readOne('report.html', bytes);
  const rules = await compare(
    () => checkReading(report, report),
    () => readOne('report.html', bytes),
    BLOCKS,
  );
  atMost('all rules on one report, against reading it', rules.one / rules.baseline, 1);
}

function walkTables(page: string): number {
  const $ = load(page);
  let characters = 0;
  $('table tr').each((_, row) => {
    $(row)
      .find('td, th')
      .each((__, cell) => {
        characters +=
          $(cell).text().trim().length + Number($(cell).attr('colspan') ?? 1) * Number($(cell).attr('rowspan') ?? 1);
      });
  });
  return characters;
}

async function processes(): Promise<void> {
  const nothing = () => runProcess(process.execPath, ['-e', '0']);
  const version = await compare(() => runProcess('bin/gongkai', ['--version']), nothing, PROCESSES);
  atMost('bin/gongkai --version, whole process, against node -e 0', version.one / version.baseline, 2);
  const check = await compare(() => runProcess('bin/gongkai', ['check', DOCX, '--json']), nothing, PROCESSES);
  atMost('bin/gongkai check of one docx, whole process, against node -e 0', check.one / check.baseline, 4);
}

async function pages(): Promise<void> {
  const site = await startServer(['dist/main.js', 'serve', '--tools', '--port', '0']);
  for (const [what, path, aim] of [
    ['a page of prose (/check), against the same bytes from a bare Hono handler', '/check', 0.5],
    [
      'the result page of the real 2019 report (/check/example), read and checked anew each time, against the same bytes',
      '/check/example',
      0,
    ],
  ] as const) {
    const bytes = await (await fetch(site.url + path)).text();
    const bare = await startServer(['bench/bare-site.ts'], bytes);
    const [own = 0, baseline = 1] = await requestsPerSecond([site.url + path, bare.url], 3);
    atLeast(what, own / baseline, aim);
    await bare.end();
  }
  await site.end();
}

await reading();
await pdfs();
await writing();
await processes();
await clocks();
await folders();
await screenings();
await ledgers();
await starting();
await pages();
await portalPages();
conclude();
