import type { FC } from 'hono/jsx';
import type { BodyColumn } from '../../agency/index.ts';
import { catalogueFor, sayCites } from '../../law/index.ts';
import { OfficialLabel } from '../parts/official-label/official-label.tsx';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn };

const { contentsPage: WORDS } = TEXTS.portal;

/** 法定主动公开内容: the items of articles 20 and 21 for a body of this level, each with what is here of it. */
export const PortalContentsPage: FC<Props> = ({ visit, site, column }) => {
  const { language } = visit;
  const { shown } = column;
  const title = say(TEXTS.portal.contents, language);
  return (
    <ColumnFrame visit={visit} site={site} column={column} title={title} current="contents">
      <h1>{title}</h1>
      <p class="quiet">{say(WORDS.lead, language)}</p>
      <table class="list-table contents-table">
        <thead>
          <tr>
            <th scope="col">{say(WORDS.item, language)}</th>
            <th scope="col">{say(WORDS.basis, language)}</th>
            <th scope="col">{say(WORDS.state, language)}</th>
          </tr>
        </thead>
        <tbody>
          {catalogueFor(shown.level).map(({ code, name, cite }) => (
            <tr>
              <th scope="row">
                <OfficialLabel label={name.zh} en={name.en} language={language} />
              </th>
              <td class="basis">{say(sayCites([cite]), language)}</td>
              <td>
                {code === WITH_CONTACT ? (
                  <a href={`/${shown.slug}/guide`}>{say(WORDS.inGuide, language)}</a>
                ) : (
                  <span class="unpublished">{say(WORDS.nothing, language)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ColumnFrame>
  );
};

/** 第二十条第（二）项, of which the guide holds a part: address, hours and how to reach the body. */
const WITH_CONTACT = '20.2';
