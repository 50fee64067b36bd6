import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import type { PortalSite } from '../../portal/portal-site.ts';
import { say, TEXTS } from '../../texts.ts';

const WORDS = TEXTS.portal;

type Props = {
  host: { readonly name: string; readonly phone: string | null } | null;
  site: PortalSite;
  language: Language;
};

/** 页脚: who runs it and how to reach him; what is not set is not said. */
export const PortalFoot: FC<Props> = ({ host, site: { code, ipv6 }, language }) => (
  <footer class="footer">
    <div class="wrap">
      {(host !== null || code !== null) && (
        <p class="footer-facts">
          {host !== null && <span>{say(WORDS.owner(host.name), language)}</span>}
          {host !== null && host.phone !== null && <span>{say(WORDS.phone(host.phone), language)}</span>}
          {code !== null && <span>{say(WORDS.siteCode(code), language)}</span>}
        </p>
      )}
      <p class="footer-facts">
        <a href="/sitemap.xml">{say(WORDS.siteMap, language)}</a>
        <a href="/feed.atom">{say(WORDS.feed, language)}</a>
        {ipv6 && <span>{say(WORDS.ipv6, language)}</span>}
      </p>
    </div>
  </footer>
);
