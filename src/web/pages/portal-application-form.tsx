import type { FC } from 'hono/jsx';
import type { BodyColumn } from '../../agency/index.ts';
import { FORMS } from '../../law/index.ts';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { isDemanded, noteOf } from './portal-apply.tsx';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn };

const { applyPage: WORDS } = TEXTS.portal;

/** 政府信息公开申请表, to be printed and filled in by hand. */
export const PortalApplicationFormPage: FC<Props> = ({ visit, site, column }) => {
  const { language } = visit;
  const { shown } = column;
  const { contact } = column.body;
  const form = FORMS.F1;
  const title = say(form.title, language);
  return (
    <ColumnFrame visit={visit} site={site} column={column} title={title} current="apply" within>
      <div class="printed-form">
        <h1>{title}</h1>
        <p>{say(WORDS.formTo(shown.fullName), language)}</p>
        {contact.address !== null && <p>{say(WORDS.formWhere(contact.address, contact.office), language)}</p>}
        <table class="paper-form">
          <tbody>
            {form.fields.map((field) => {
              const note = noteOf(field);
              return (
                <tr class={LONG.has(field.key) ? 'paper-row--long' : undefined}>
                  <th scope="row">
                    {say(field.name, language)}
                    {isDemanded(field) && ' *'}
                    {note !== null && <small>{say(note, language)}</small>}
                  </th>
                  <td>{field.key === 'applicant_category' && say(WORDS.categories, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p class="quiet">{say(WORDS.formNote, language)}</p>
      </div>
    </ColumnFrame>
  );
};

/** Fields whose answer takes several lines. */
const LONG: ReadonlySet<string> = new Set(['information', 'agent_authority', 'help_needed']);
