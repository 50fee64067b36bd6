import { readFile } from 'node:fs/promises';
import { LISTED_RULES } from './annual-report/index.ts';
import { checkAside } from './check-aside.ts';
import type { WorkingCalendar } from './law/index.ts';
import type { Clock } from './platform/clock/index.ts';
import { reviewAside } from './review-aside.ts';
import type { TrustedProxies } from './platform/config/index.ts';
import { buildSite, loadAssets, type Ground, type Site, type Watch } from './web/index.ts';
import { writeAside } from './write-aside.ts';

/** The program as it was built: its version, and the folder in which its assets lie beside it. */
export type Built = { readonly version: string; readonly home: URL };

/** The tools: all that the pages need besides the register. Opened before it is known whether there is one. */
export type Tools = {
  site(on: SiteGround): Site;
  close(): Promise<void>;
};

export type SiteGround = {
  readonly ground: Ground | null;
  readonly watch: Watch;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly publicUrl: string | null;
  readonly siteCode: string | null;
  readonly saysIpv6: boolean;
  readonly allowsPlainHttp: boolean;
  readonly proxies: TrustedProxies;
  readonly development: boolean;
};

/** 打开网页: the pages with the checking engine behind them. */
export async function openTools({ version, home }: Built): Promise<Tools> {
  const [assets, example] = await Promise.all([
    loadAssets({ styles: new URL('styles/', home), islands: new URL('islands/', home) }),
    readFile(new URL('sample/xiangqiao-2019.txt', home)),
  ]);
  const engine = checkAside(new URL('check-worker.js', home));
  const writer = writeAside(new URL('write-worker.js', home));
  const reviewer = reviewAside(new URL('review-worker.js', home));
  return {
    site: ({ ground, watch, clock, calendar, publicUrl, siteCode, saysIpv6, allowsPlainHttp, proxies, development }) =>
      buildSite({
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
        calendar,
        today: clock.today,
        publicUrl,
        siteCode,
        saysIpv6,
        allowsPlainHttp,
        proxies,
        ground,
        assets,
        version,
        development,
        milliseconds: () => performance.now(),
        reportFault: () => undefined,
        watch,
      }),
    close: async () => {
      await engine.close();
      await writer.close();
      await reviewer.close();
    },
  };
}
