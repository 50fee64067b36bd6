import type { FC } from 'hono/jsx';
import { BODY_KINDS, type BodyColumn } from '../../agency/index.ts';
import type { Language } from '../../base/words.ts';
import { FORMS, sayCites, type FormField } from '../../law/index.ts';
import { ButtonLink } from '../parts/button/button.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import { RuleList } from '../parts/rule-list/rule-list.tsx';
import { channelsOf } from '../portal/channels-of.ts';
import { REPLY_TERMS } from '../portal/say-law.ts';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { ChannelTable } from './portal-channels.tsx';
import { WhatBecame } from './portal-column.tsx';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn };

const { applyPage: WORDS } = TEXTS.portal;

/** 依申请公开: what an application has to say (第二十九条), by which ways this body takes it now, the form to print, what happens then. */
export const PortalApplyPage: FC<Props> = ({ visit, site, column }) => {
  const { language } = visit;
  const { body, shown } = column;
  const title = say(TEXTS.portal.apply, language);
  return (
    <ColumnFrame visit={visit} site={site} column={column} title={title} current="apply">
      <h1>{title}</h1>
      {takesApplications(column) ? (
        <Open contact={body.contact} slug={shown.slug} language={language} />
      ) : (
        <>
          <Notice kind="warning">{say(shown.closed === null ? WORDS.enterprise : WORDS.closed, language)}</Notice>
          <WhatBecame column={column} language={language} />
        </>
      )}
    </ColumnFrame>
  );
};

/** Whether one can apply to it at all: not where it has ended, and not where rules of its own hold (第五十五条). */
export const takesApplications = ({ shown }: BodyColumn): boolean =>
  shown.closed === null && BODY_KINDS[shown.kind].takesApplications;

type OpenProps = { contact: BodyColumn['body']['contact']; slug: string; language: Language };

const Open: FC<OpenProps> = ({ contact, slug, language }) => {
  const channels = channelsOf(contact);
  return (
    <>
      <p class="lead">{say(WORDS.lead, language)}</p>
      <h2 class="column-heading">{say(WORDS.channels, language)}</h2>
      {channels.length === 0 ? (
        <Notice kind="warning">{say(WORDS.noChannel, language)}</Notice>
      ) : (
        <ChannelTable channels={channels} language={language} />
      )}
      <h2 class="column-heading">
        {say(WORDS.write, language)} <span class="basis">{say(sayCites(FORMS.F1.basis), language)}</span>
      </h2>
      <ul class="plain-list">
        {FORMS.F1.fields.filter(isDemanded).map((field) => (
          <FieldLine field={field} language={language} />
        ))}
      </ul>
      <p class="column-more">{say(WORDS.oral, language)}</p>
      <p class="column-more">
        <ButtonLink href={`/${slug}/apply/form`}>{say(WORDS.form, language)}</ButtonLink>
      </p>
      <p class="quiet">{say(WORDS.formLead, language)}</p>
      <h2 class="column-heading">{say(WORDS.thenWhat, language)}</h2>
      <RuleList rules={REPLY_TERMS} language={language} />
    </>
  );
};

const FieldLine: FC<{ field: FormField; language: Language }> = ({ field, language }) => {
  const note = noteOf(field);
  return (
    <li>
      {say(field.name, language)}
      {note !== null && <span class="basis">{say(note, language)}</span>}
    </li>
  );
};

/** 条例要求写明的: a field that article 29 itself demands. */
export const isDemanded = ({ cite }: FormField): boolean => cite?.article === FORMS.F1.basis[0]?.article;

/** Who fills a field in, where not everybody does. */
export function noteOf({ need }: FormField) {
  if (need === 'always') return null;
  if (need === 'if_any') return WORDS.ifAny;
  return need.of === 'natural_person' ? WORDS.ifNatural : WORDS.ifOrganisation;
}
