import type { Day } from '../base/day.ts';
import type { Words } from '../base/words.ts';
import type { WorkingCalendar } from '../law/index.ts';
import type { TrustedProxies } from '../platform/config/index.ts';
import type { ReviewAside } from '../screening/index.ts';
import type { SiteAssets } from './assets.ts';
import type { Ground } from './ground.ts';
import type { Watch } from './watch.ts';
import type { CheckFiles, CollectFiles, ListedRule, NamedFile, WriteReport } from './checking.ts';

/** What the pages need from the rest of the program. */
export type SiteOptions = {
  readonly checkFiles: CheckFiles;
  /** Null where reports cannot be written: then drafts go out as JSON alone. */
  readonly writeReport: WriteReport | null;
  /** Reads reports for a sum, away from the pages. */
  readonly collectFiles: CollectFiles;
  /** Screens files before they are published, cleans them and records it, away from the pages. */
  readonly reviews: ReviewAside;
  readonly rules: readonly ListedRule[];
  /** A real report to try the check on, with the words that name it; null where none is at hand. */
  readonly example: (NamedFile & { readonly words: Words }) | null;
  /** The working days that terms are reckoned with. */
  readonly calendar: WorkingCalendar;
  /** The present day in Beijing. */
  readonly today: () => Day;
  /** The address people reach the site at, behind a proxy too; null: as this machine sees it. */
  readonly publicUrl: string | null;
  /** 网站标识码 of ten figures; not said where none is set. */
  readonly siteCode?: string | null;
  /** Whoever runs the platform says that it answers by IPv6. */
  readonly saysIpv6?: boolean;
  /** 不加密登录: whoever runs the platform lets people sign in over plain http from elsewhere; a deviation that is shown. */
  readonly allowsPlainHttp?: boolean;
  /** The register with its people; null: the tools alone. */
  readonly ground: Ground | null;
  readonly assets: SiteAssets;
  readonly version: string;
  /** Shows the page of parts. */
  readonly development: boolean;
  /** A steady clock in milliseconds, for the time a check took. */
  readonly milliseconds: () => number;
  /** Bytes of all forms that are held at one moment, where it is another number than usual. */
  readonly mostHeld?: number;
  /** Told of faults of ours, without a word of what was uploaded, with the reference that stands on the page. */
  readonly reportFault: (fault: string, reference: string) => void;
  /** Whose word on where a request came from is believed; nobody's unless said. */
  readonly proxies?: TrustedProxies;
  /** Logs, figures and readiness; left out where nobody runs the pages as a service. */
  readonly watch?: Watch;
};
