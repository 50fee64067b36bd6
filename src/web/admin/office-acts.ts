import {
  INTERNAL_TERMS,
  usualOrgan,
  type Contact,
  type InternalTermKey,
  type RemedyOrgan,
} from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { DEFENDANTS, REPLY_NAMES } from '../../law/index.ts';
import { BODY_EFFECTS, BODY_FIELDS } from '../texts/body-acts.ts';
import type { BodyAct, BodyView } from './body-act.ts';
import { asIs, DAY_FIELD, ofKind } from './naming-acts.ts';

const WORDS = BODY_FIELDS;

/** 联系方式的各项, in the order of the guide. */
export const CONTACT_FIELDS = [
  'office',
  'address',
  'postcode',
  'hours',
  'phone',
  'fax',
  'mail',
  'online',
] as const satisfies readonly (keyof Contact)[];

const TERMS = Object.keys(INTERNAL_TERMS) as readonly InternalTermKey[];

/** 公开工作机构和联系方式 (第十二条第二款). */
export const CONTACT: BodyAct = {
  isEnding: false,
  fields: () => [...CONTACT_FIELDS.map((name) => ({ name, label: WORDS[name], kind: 'line' as const })), DAY_FIELD],
  start: ({ body, today }) => ({
    ...Object.fromEntries(CONTACT_FIELDS.map((name) => [name, body.contact[name] ?? ''])),
    on: today,
  }),
  read: async (reader) => {
    const contact: Record<keyof Contact, string | null> = {
      office: reader.line('office'),
      address: reader.line('address'),
      postcode: reader.line('postcode'),
      hours: reader.line('hours'),
      phone: reader.line('phone'),
      fax: reader.line('fax'),
      mail: reader.line('mail'),
      online: reader.line('online'),
    };
    return [{ kind: 'change_contact', on: reader.day('on'), contact }];
  },
  effects: async (changes, { body }) =>
    ofKind(changes, 'change_contact').flatMap(({ contact }) => [
      ...CONTACT_FIELDS.flatMap((name) => sayChanged(WORDS[name], body.contact[name], contact[name])),
      BODY_EFFECTS.onPortal,
    ]),
};

/** 发文代字、索引号格式、网上复议渠道. */
export const LETTERS: BodyAct = {
  isEnding: false,
  fields: () => [
    { name: 'prefix', label: WORDS.prefix, hint: WORDS.prefixHint, kind: 'short' },
    { name: 'pattern', label: WORDS.pattern, hint: WORDS.patternHint, kind: 'line' },
    { name: 'channel', label: WORDS.channel, kind: 'line' },
    DAY_FIELD,
  ],
  start: ({ body: { settings }, today }) => ({
    prefix: settings.prefix ?? '',
    pattern: settings.pattern ?? '',
    channel: settings.channel ?? '',
    on: today,
  }),
  read: async (reader, { body }) => [
    {
      kind: 'change_settings',
      on: reader.day('on'),
      settings: {
        ...body.settings,
        prefix: reader.line('prefix'),
        pattern: reader.line('pattern'),
        channel: reader.line('channel'),
      },
    },
  ],
  effects: async (changes, { body }) =>
    ofKind(changes, 'change_settings').flatMap(({ settings }) =>
      (['prefix', 'pattern', 'channel'] as const).flatMap((name) =>
        sayChanged(WORDS[name], body.settings[name], settings[name]),
      ),
    ),
};

/** 内部办理时限. */
export const TERMS_ACT: BodyAct = {
  isEnding: false,
  fields: () => [
    ...TERMS.map((name) => ({
      name,
      label: INTERNAL_TERMS[name].name,
      hint: WORDS.termHint(INTERNAL_TERMS[name].workingDays),
      kind: 'short' as const,
      figures: true,
    })),
    DAY_FIELD,
  ],
  start: ({ body: { settings }, today }) => ({
    ...Object.fromEntries(TERMS.map((name) => [name, String(settings.terms[name] ?? '')])),
    on: today,
  }),
  read: async (reader, { body }) => {
    const terms: Partial<Record<InternalTermKey, number>> = {};
    for (const name of TERMS) {
      const days = reader.figure(name);
      if (days !== null) terms[name] = days;
    }
    return [{ kind: 'change_settings', on: reader.day('on'), settings: { ...body.settings, terms } }];
  },
  effects: async (changes, { body }) =>
    ofKind(changes, 'change_settings').flatMap(({ settings }) =>
      TERMS.flatMap((name) =>
        sayChanged(INTERNAL_TERMS[name].name, shownDays(body, name), shownDays({ settings }, name)),
      ),
    ),
};

const shownDays = ({ settings }: Pick<BodyView['body'], 'settings'>, name: InternalTermKey): string =>
  String(settings.terms[name] ?? INTERNAL_TERMS[name].workingDays);

const offeredFrom = (view: BodyView): Readonly<Record<RemedyOrgan['organ'], string | null>> => ({
  parent: view.parentName,
  government: view.governmentName,
  itself: view.name,
  competent: null,
});

/** 复议机关和法院, from a day on, for replies made in one name. */
export const REMEDY: BodyAct = {
  isEnding: false,
  fields: ({ body, today }) => {
    const usual = usualOrgan(body.kind, body.level, today);
    return [
      {
        name: 'replyName',
        label: WORDS.replyName,
        kind: 'choice',
        options: REPLY_NAMES.map((value) => ({ value, words: DEFENDANTS[value].name })),
      },
      {
        name: 'organ',
        label: WORDS.organ,
        kind: 'line',
        ...(usual === null ? {} : { hint: WORDS.organUsual(usual.what) }),
      },
      { name: 'superior', label: WORDS.superior, hint: WORDS.superiorHint, kind: 'line' },
      { name: 'court', label: WORDS.court, kind: 'line' },
      DAY_FIELD,
    ];
  },
  start: (view) => {
    const { body, today } = view;
    const held = body.settings.remedies.findLast(({ from }) => from <= today);
    const organ = usualOrgan(body.kind, body.level, today)?.organ;
    const offered = organ === undefined ? null : offeredFrom(view)[organ];
    return {
      replyName: held?.name ?? (body.kind === 'government' || body.kind === 'township' ? 'government' : 'department'),
      organ: held?.organ ?? offered ?? '',
      superior: held?.superior ?? '',
      court: held?.court ?? '',
      on: today,
    };
  },
  read: async (reader, { body }) => {
    const entry = {
      name: reader.choice('replyName', REPLY_NAMES) ?? 'department',
      organ: reader.line('organ'),
      superior: reader.line('superior'),
      court: reader.line('court'),
      from: reader.day('on'),
    };
    if (entry.organ === null && entry.court === null) reader.needed('organ');
    const others = body.settings.remedies.filter(({ name, from }) => name !== entry.name || from !== entry.from);
    return [{ kind: 'change_settings', on: entry.from, settings: { ...body.settings, remedies: [...others, entry] } }];
  },
  effects: async (changes) => {
    const entry = ofKind(changes, 'change_settings')[0]?.settings.remedies.at(-1);
    if (entry === undefined) return [];
    const said: Words[] = [BODY_EFFECTS.remedyFrom(DEFENDANTS[entry.name].name, entry.from)];
    if (entry.organ !== null) {
      const both = entry.superior === null ? entry.organ : `${entry.organ}、${entry.superior}`;
      said.push(BODY_EFFECTS.organ(both));
    }
    if (entry.court !== null) said.push(BODY_EFFECTS.court(entry.court));
    return said;
  },
};

const sayChanged = (what: Words, before: string | null, after: string | null): readonly Words[] =>
  before === after ? [] : [BODY_EFFECTS.changed(what, asIs(before), asIs(after))];
