import type { FC } from 'hono/jsx';
import type { BodyColumn, Contact } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { Language, Words } from '../../base/words.ts';
import { FEE_PRINCIPLES, GUIDE_ELEMENTS, sayCites } from '../../law/index.ts';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import { RuleList } from '../parts/rule-list/rule-list.tsx';
import { channelsOf } from '../portal/channels-of.ts';
import { feesOn, REMEDY_TERMS, REPLY_TERMS, remediesOf } from '../portal/say-law.ts';
import { firstIndexNumber } from '../portal/index-number-of.ts';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { ChannelTable } from './portal-channels.tsx';
import { WhatBecame } from './portal-column.tsx';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn; today: Day };

const { guidePage: WORDS, unpublished: UNPUBLISHED, applyPage: APPLY } = TEXTS.portal;

/** 政府信息公开指南 (条例第十二条): how what is published is sorted, the office, how to ask, how long, what it costs, what to do against a reply. */
export const PortalGuidePage: FC<Props> = ({ visit, site, column, today }) => {
  const { language } = visit;
  const { body, contactChangedOn, shown } = column;
  const title = say(TEXTS.portal.guide, language);
  const channels = channelsOf(body.contact);
  // The office of a body that has ended answers nobody any more: who follows it does.
  const isThere = shown.closed === null;
  return (
    <ColumnFrame
      visit={visit}
      site={site}
      column={column}
      title={title}
      current="guide"
      meta={{ articleTitle: `${shown.fullName}${TEXTS.portal.guide.zh}`, publishedOn: contactChangedOn }}
    >
      <h1>{title}</h1>
      <p class="quiet">
        {say(WORDS.lead, language)}{' '}
        {say(contactChangedOn === null ? WORDS.unchanged : WORDS.changed(contactChangedOn), language)}
      </p>
      <WhatBecame column={column} language={language} />
      {isThere && (
        <>
          <h2 class="column-heading">{say(WORDS.office, language)}</h2>
          <ContactTable contact={body.contact} language={language} />
        </>
      )}
      <h2 class="column-heading">{say(WORDS.kinds, language)}</h2>
      <Arrangement column={column} today={today} language={language} />
      {isThere && <h2 class="column-heading">{say(WORDS.how, language)}</h2>}
      {isThere && channels.length === 0 && <p>{say(APPLY.noChannel, language)}</p>}
      {isThere && channels.length > 0 && <ChannelTable channels={channels} language={language} />}
      <p class="column-more">
        <a href={`/${shown.slug}/apply`}>{say(APPLY.write, language)}</a>
      </p>
      <h2 class="column-heading">{say(WORDS.terms, language)}</h2>
      <RuleList rules={REPLY_TERMS} language={language} />
      <h2 class="column-heading">{say(WORDS.fees, language)}</h2>
      <Fees today={today} language={language} />
      <h2 class="column-heading">{say(WORDS.remedies, language)}</h2>
      <Remedies column={column} today={today} language={language} />
    </ColumnFrame>
  );
};

/** Elements of the office by their key in the law's list, and the further ones of the contact data. */
const FIELDS: readonly { readonly field: keyof Contact; readonly name: Words }[] = [
  { field: 'office', name: elementName('office_name') },
  { field: 'address', name: elementName('office_address') },
  { field: 'postcode', name: WORDS.postcode },
  { field: 'hours', name: elementName('office_hours') },
  { field: 'phone', name: elementName('telephone') },
  { field: 'fax', name: elementName('fax') },
  { field: 'mail', name: WORDS.mail },
  { field: 'online', name: elementName('online_contact') },
];

function elementName(key: string): Words {
  const element = GUIDE_ELEMENTS.find((one) => one.key === key);
  if (element === undefined) throw new Error(`Article 12 has no element ${key}`);
  return element.name;
}

const ContactTable: FC<{ contact: Contact; language: Language }> = ({ contact, language }) => (
  <dl class="fact-list">
    {FIELDS.map(({ field, name }) => (
      <div>
        <dt>{say(name, language)}</dt>
        <dd>
          {contact[field] === null ? (
            <span class="unpublished">{say(UNPUBLISHED, language)}</span>
          ) : (
            <span lang="zh-CN">{contact[field]}</span>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

type Dated = { column: BodyColumn; today: Day; language: Language };

const Arrangement: FC<Dated> = ({ column, today, language }) => {
  const { shown } = column;
  const rows = [
    {
      name: elementName('classification'),
      value: <a href={`/${shown.slug}/contents`}>{say(WORDS.classification, language)}</a>,
    },
    {
      name: elementName('arrangement'),
      value: <>{say(WORDS.arrangement(firstIndexNumber(column, today)), language)}</>,
    },
    { name: elementName('ways_to_obtain'), value: <>{say(WORDS.ways, language)}</> },
  ];
  return (
    <dl class="fact-list">
      {rows.map(({ name, value }) => (
        <div>
          <dt>{say(name, language)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Fees: FC<{ today: Day; language: Language }> = ({ today, language }) => (
  <>
    <ul class="plain-list">
      {FEE_PRINCIPLES.map(({ words, cite }) => (
        <li>
          {say(words, language)} <span class="basis">{say(sayCites(cite), language)}</span>
        </li>
      ))}
    </ul>
    {feesOn(today).map(({ schedule: { name, cite }, bands }) => (
      <>
        <h3>
          {say(name, language)} <span class="basis">{say(sayCites(cite), language)}</span>
        </h3>
        <ul class="plain-list">
          {bands.map((band) => (
            <li>{say(band, language)}</li>
          ))}
        </ul>
      </>
    ))}
  </>
);

const Remedies: FC<Dated> = ({ column: { body }, today, language }) => {
  const clauses = remediesOf(body.settings, today);
  return (
    <>
      <RuleList rules={REMEDY_TERMS} language={language} />
      {clauses.length === 0 ? (
        <p class="column-more unpublished">{say(WORDS.organsUnknown, language)}</p>
      ) : (
        clauses.map((clause) => (
          <p class="column-more" lang="zh-CN">
            {clause}
          </p>
        ))
      )}
    </>
  );
};
