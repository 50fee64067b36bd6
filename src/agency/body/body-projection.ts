import type { CachedRow, Projection } from '../../platform/ledger/index.ts';
import { bodyEventOf, BODY_STREAM } from './body-events.ts';
import type { Body } from './body.ts';
import { foldBody } from './fold-body.ts';

/** 机关的状态表: a body's rows from its events. A body that has ended gives its slug and its credit code back to nobody: they go on leading to it. */
export const BODY_PROJECTION: Projection = {
  kind: BODY_STREAM,
  tables: [
    {
      name: 'agency',
      stream: 'agency_id',
      key: ['agency_id'],
      columns: [
        'agency_id',
        'kind',
        'level',
        'parent_id',
        'competent_id',
        'credit_code',
        'slug',
        'contact',
        'settings',
        'founded_on',
        'closed_on',
      ],
    },
    { name: 'agency_key', stream: 'agency_id', key: ['kind', 'value'], columns: ['kind', 'value', 'agency_id'] },
    {
      name: 'agency_name',
      stream: 'agency_id',
      key: ['agency_id', 'number'],
      columns: ['agency_id', 'number', 'full_name', 'short_name', 'letter_name', 'from_day', 'to_day'],
    },
    {
      name: 'agency_succession',
      stream: 'agency_id',
      key: ['agency_id', 'number'],
      columns: ['agency_id', 'number', 'to_agency', 'to_party', 'to_kind', 'function', 'ends', 'on_day'],
    },
    {
      name: 'section',
      stream: 'agency_id',
      key: ['agency_id', 'section_id'],
      columns: ['agency_id', 'section_id', 'number', 'name', 'opened_on', 'closed_on'],
    },
  ],
  rowsOf: ({ id }, events) => {
    const body = foldBody(id, events.map(bodyEventOf));
    return body === null ? {} : rowsOfBody(body);
  },
};

function rowsOfBody(body: Body): Readonly<Record<string, readonly CachedRow[]>> {
  const own = { agency_id: body.id };
  return {
    agency: [
      {
        ...own,
        kind: body.kind,
        level: body.level,
        parent_id: body.parent,
        competent_id: body.competent,
        credit_code: body.creditCode,
        slug: body.slug,
        contact: body.contact,
        settings: body.settings,
        founded_on: body.founded,
        closed_on: body.closed,
      },
    ],
    agency_key: [
      { ...own, kind: 'credit_code', value: body.creditCode },
      { ...own, kind: 'slug', value: body.slug },
    ].filter(({ value }) => value !== null),
    agency_name: body.names.map((name, index) => ({
      ...own,
      number: index + 1,
      full_name: name.fullName,
      short_name: name.shortName,
      letter_name: name.letterName,
      from_day: name.from,
      to_day: name.to,
    })),
    agency_succession: body.handedOver.map((one, index) => ({
      ...own,
      number: index + 1,
      to_agency: one.to,
      to_party: one.party,
      to_kind: one.toKind,
      function: one.function,
      ends: one.ends,
      on_day: one.on,
    })),
    section: body.sections.map((one, index) => ({
      ...own,
      section_id: one.id,
      number: index + 1,
      name: one.name,
      opened_on: one.opened,
      closed_on: one.closed,
    })),
  };
}
