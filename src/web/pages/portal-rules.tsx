import type { FC } from 'hono/jsx';
import type { BodyColumn } from '../../agency/index.ts';
import { ACTS, DISCLOSURE_SYSTEMS } from '../../law/index.ts';
import { Empty } from '../parts/empty/empty.tsx';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn };

const { rulesPage: WORDS } = TEXTS.portal;

/** 政府信息公开制度: the national rules on disclosure, and the body's own where it has published any. */
export const PortalRulesPage: FC<Props> = ({ visit, site, column }) => {
  const { language } = visit;
  const title = say(TEXTS.portal.rules, language);
  return (
    <ColumnFrame visit={visit} site={site} column={column} title={title} current="rules">
      <h1>{title}</h1>
      <h2 class="column-heading">{say(WORDS.national, language)}</h2>
      <ul class="entry-list">
        {DISCLOSURE_SYSTEMS.map((key) => {
          const { title: name, number, inForce } = ACTS[key];
          return (
            <li>
              <span class="entry-title" lang="zh-CN">
                {name === number ? name : `《${name}》`}
              </span>
              <p>
                {number !== null && number !== name && <span lang="zh-CN">{number}</span>}
                {inForce.from !== null && <span>{say(WORDS.from(inForce.from), language)}</span>}
              </p>
            </li>
          );
        })}
      </ul>
      <h2 class="column-heading">{say(WORDS.own, language)}</h2>
      <Empty words={say(WORDS.ownNothing, language)} />
    </ColumnFrame>
  );
};
