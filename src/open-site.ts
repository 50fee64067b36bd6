import { readFile } from 'node:fs/promises';
import { LISTED_RULES } from './annual-report/index.ts';
import { checkAside } from './check-aside.ts';
import type { OpenSite } from './cli/index.ts';
import { todayInBeijing } from './platform/clock/index.ts';
import { reviewAside } from './review-aside.ts';
import { buildSite, listen, loadAssets } from './web/index.ts';
import { writeAside } from './write-aside.ts';

/** Opens the pages with the checking engine behind them. `home` is the folder of the built program: its assets lie beside it. */
export async function openCheckSite(
  at: Parameters<OpenSite>[0],
  { version, home }: { readonly version: string; readonly home: URL },
): ReturnType<OpenSite> {
  const assets = await loadAssets({ styles: new URL('styles/', home), islands: new URL('islands/', home) });
  const example = await readFile(new URL('sample/xiangqiao-2019.txt', home));
  const engine = checkAside(new URL('check-worker.js', home));
  const writer = writeAside(new URL('write-worker.js', home));
  const reviewer = reviewAside(new URL('review-worker.js', home));
  const site = buildSite({
    checkFiles: engine.checkFiles,
    writeReport: writer.writeReport,
    collectFiles: engine.collectFiles,
    reviews: reviewer,
    rules: LISTED_RULES,
    example: {
      name: '湘桥区工信局2019年年报.txt',
      bytes: example,
      words: { zh: '湘桥区工信局 2019 年报', en: 'the 2019 report of a district bureau (湘桥区工信局)' },
    },
    calendar: at.calendar,
    today: () => todayInBeijing(),
    publicUrl: publicUrlOf(process.env['PUBLIC_URL']),
    ground: null,
    assets,
    version,
    development: at.development,
    milliseconds: () => performance.now(),
    reportFault: (fault) => process.stderr.write(`${fault}\n`),
  });
  const { url, close } = await listen(site, at);
  return {
    url,
    close: async () => {
      await close();
      await engine.close();
      await writer.close();
      await reviewer.close();
    },
  };
}

/** `PUBLIC_URL` without a slash at its end; what is no address of the web is not used. */
function publicUrlOf(given: string | undefined): string | null {
  if (given === undefined || !URL.canParse(given) || !/^https?:/u.test(given)) return null;
  return given.replace(/\/+$/u, '');
}
