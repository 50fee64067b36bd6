import { NO_SETTINGS, type BodyChange, type BodySettings, type Contact } from '../../agency/index.ts';
import { day, type Day } from '../../base/day.ts';
import { seededId } from '../time/seeded-random.ts';
import type { SampleBodyData } from './bodies.data.ts';
import { creditCodeOf } from './credit-code.ts';

/** 样例机关 with what it is called by in the register. */
export type SampleBody = SampleBodyData & {
  readonly id: string;
  /** Its place in the list: numbers of its house, telephone and code. */
  readonly number: number;
  /** Ids of its sections in their order. */
  readonly sectionIds: readonly string[];
  readonly from: Day;
  /** The day on which it ends; null when it goes on. */
  readonly until: Day | null;
};

/** The reform of 2019, in which departments got the names that they have. */
export const LONG_AGO = day('2019-03-18');
const REMEDIES_SINCE = day('2024-01-01');

export function sampleBody(
  data: SampleBodyData,
  { seed, number, from, until }: { readonly seed: string } & Pick<SampleBody, 'number' | 'from' | 'until'>,
): SampleBody {
  const sectionIds = data.sections.map((_, index) => seededId(seed, `section ${data.key} ${index}`));
  return { ...data, id: seededId(seed, `body ${data.key}`), number, sectionIds, from, until };
}

/** 设立 with all sections; `on`: since when it is. */
export function foundingOf(body: SampleBody, idOf: (key: string) => string, on: Day): readonly BodyChange[] {
  const { fullName, shortName, kind, level, slug, parent, competent, staff } = body;
  return [
    {
      kind: 'found',
      on,
      names: { fullName, shortName, letterName: null },
      identity: { kind, level, creditCode: staff === 'outside' ? null : creditCodeOf(kind, body.number), slug },
      place: {
        parent: parent === null ? null : idOf(parent),
        competent: competent === null ? null : idOf(competent),
      },
      contact: contactOf(body),
      settings: settingsOf(body),
    },
    ...body.sections.map((name, index): BodyChange => ({
      kind: 'open_section',
      section: body.sectionIds[index] ?? '',
      name,
      on,
    })),
  ];
}

/** 联系方式: numbers, postcode and addresses that cannot be anybody's (`.example` is kept for examples, RFC 2606). */
export function contactOf({ fullName, key, number, sections }: Omit<SampleBody, 'id'>): Contact {
  const figures = String(number).padStart(3, '0');
  return {
    office: `${fullName}${sections[0] ?? '办公室'}`,
    address: `青河区示例路${number}号`,
    postcode: '000000',
    hours: '工作日 8:30—12:00，14:30—17:30',
    phone: `0000-000 0${figures}`,
    fax: `0000-000 9${figures}`,
    mail: `${key}@qinghe.example`,
    online: null,
  };
}

export function settingsOf({ prefix, remedy }: SampleBodyData): BodySettings {
  return {
    ...NO_SETTINGS,
    prefix: prefix === null ? null : `${prefix}公开`,
    remedies:
      remedy === null
        ? []
        : [{ name: remedy.name, organ: remedy.organ, superior: null, court: remedy.court, from: REMEDIES_SINCE }],
  };
}
