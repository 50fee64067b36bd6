import { readFile } from 'node:fs/promises';
import { LISTED_RULES } from './annual-report/index.ts';
import { checkAside } from './check-aside.ts';
import type { OpenSite } from './cli/index.ts';
import { buildSite, listen, loadAssets } from './web/index.ts';

/** Opens the pages with the checking engine behind them. Assets lie beside the built program. */
export async function openCheckSite(at: Parameters<OpenSite>[0], version: string): ReturnType<OpenSite> {
  const { checkFiles } = checkAside(new URL('check-worker.js', import.meta.url));
  const here = (path: string) => new URL(path, import.meta.url);
  const site = buildSite({
    checkFiles,
    rules: LISTED_RULES,
    example: {
      name: '湘桥区工信局2019年年报.txt',
      bytes: await readFile(here('sample/xiangqiao-2019.txt')),
      words: { zh: '湘桥区工信局 2019 年报', en: 'the 2019 report of a district bureau (湘桥区工信局)' },
    },
    assets: await loadAssets({ styles: here('styles/'), islands: here('islands/') }),
    version,
    development: at.development,
    milliseconds: () => performance.now(),
    reportFault: (fault) => process.stderr.write(`${fault}\n`),
  });
  return listen(site, at);
}
