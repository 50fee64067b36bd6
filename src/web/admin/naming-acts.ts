import { BODY_KINDS, LEVEL_NAMES, nameOn, type BodyChange, type BodyKind } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { AGENCY_LEVELS } from '../../law/index.ts';
import type { FormField } from '../act-sheet/act-sheet.ts';
import type { TypedReader } from '../act-sheet/typed-reader.ts';
import { BODY_EFFECTS, BODY_FIELDS } from '../texts/body-acts.ts';
import type { BodyAct, BodyView } from './body-act.ts';

const WORDS = BODY_FIELDS;
const KINDS = Object.keys(BODY_KINDS) as readonly BodyKind[];

export const NAME_FIELDS: readonly FormField[] = [
  { name: 'fullName', label: WORDS.fullName, kind: 'line' },
  { name: 'shortName', label: WORDS.shortName, kind: 'line' },
  { name: 'letterName', label: WORDS.letterName, hint: WORDS.letterNameHint, kind: 'line' },
];

export const IDENTITY_FIELDS: readonly FormField[] = [
  {
    name: 'kind',
    label: WORDS.kind,
    kind: 'choice',
    options: KINDS.map((value) => ({ value, words: BODY_KINDS[value].name })),
  },
  {
    name: 'level',
    label: WORDS.level,
    hint: WORDS.levelHint,
    kind: 'choice',
    options: AGENCY_LEVELS.map((value) => ({ value, words: LEVEL_NAMES[value].name })),
  },
  { name: 'creditCode', label: WORDS.creditCode, hint: WORDS.creditCodeHint, kind: 'short' },
  { name: 'slug', label: WORDS.slug, hint: WORDS.slugHint, kind: 'short' },
];

export const PLACE_FIELDS: readonly FormField[] = [
  { name: 'parent', label: WORDS.parent, hint: WORDS.bodyHint, kind: 'line' },
  { name: 'competent', label: WORDS.competent, hint: WORDS.bodyHint, kind: 'line' },
];

export const DAY_FIELD: FormField = { name: 'on', label: WORDS.on, hint: WORDS.onHint, kind: 'short', figures: true };

export const readNames = (reader: TypedReader) => ({
  fullName: reader.needed('fullName'),
  shortName: reader.line('shortName'),
  letterName: reader.line('letterName'),
});

export const readIdentity = (reader: TypedReader) => ({
  kind: reader.choice('kind', KINDS) ?? 'department',
  level: reader.choice('level', AGENCY_LEVELS) ?? 'county',
  creditCode: reader.line('creditCode')?.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase() ?? null,
  slug: reader.line('slug')?.normalize('NFKC').toLowerCase() ?? null,
});

export async function readPlace(reader: TypedReader, find: BodyView['find']) {
  const at = async (field: string) => {
    const text = reader.line(field);
    return text === null ? null : find(reader, field, text);
  };
  return { parent: await at('parent'), competent: await at('competent') };
}

/** What a new place means, by the names of the bodies. */
export function sayPlace(
  { parent, competent }: { readonly parent: string | null; readonly competent: string | null },
  names: ReadonlyMap<string, string>,
): readonly Words[] {
  const { under, onTop, supervised, unsupervised } = BODY_EFFECTS;
  return [
    parent === null ? onTop : under(names.get(parent) ?? parent),
    competent === null ? unsupervised : supervised(names.get(competent) ?? competent),
  ];
}

/** 更名. */
export const RENAME: BodyAct = {
  isEnding: false,
  fields: () => [...NAME_FIELDS, DAY_FIELD],
  start: ({ body, today }) => {
    const { fullName, shortName, letterName } = body.names.at(-1) ?? nameOn(body, today);
    return { fullName, shortName: shortName ?? '', letterName: letterName ?? '', on: today };
  },
  read: async (reader) => [{ kind: 'rename', on: reader.day('on'), names: readNames(reader) }],
  effects: async (changes, view) =>
    ofKind(changes, 'rename').flatMap(({ names, on }) => [
      BODY_EFFECTS.renamed(view.body.names.at(-1)?.fullName ?? view.name, names.fullName, on),
      BODY_EFFECTS.letterName(names.letterName ?? names.fullName),
      BODY_EFFECTS.earlierName,
    ]),
};

/** 调整隶属和主管部门. */
export const MOVE: BodyAct = {
  isEnding: false,
  fields: () => [...PLACE_FIELDS, DAY_FIELD],
  start: ({ parentName, competentName, today }) => ({
    parent: parentName ?? '',
    competent: competentName ?? '',
    on: today,
  }),
  read: async (reader, view) => [{ kind: 'move', on: reader.day('on'), place: await readPlace(reader, view.find) }],
  effects: async (changes, view) => {
    const [move] = ofKind(changes, 'move');
    if (move === undefined) return [];
    const { parent, competent } = move.place;
    return sayPlace(move.place, await view.namesOf([parent, competent].filter((id) => id !== null)));
  },
};

/** 更正类型、层级、代码、网址标识. */
export const IDENTIFY: BodyAct = {
  isEnding: false,
  fields: () => [...IDENTITY_FIELDS, DAY_FIELD],
  start: ({ body, today }) => ({
    kind: body.kind,
    level: body.level,
    creditCode: body.creditCode ?? '',
    slug: body.slug ?? '',
    on: today,
  }),
  read: async (reader) => [{ kind: 'identify', on: reader.day('on'), identity: readIdentity(reader) }],
  effects: async (changes, { body }) =>
    ofKind(changes, 'identify').flatMap(({ identity }) => sayIdentity(body, identity)),
};

function sayIdentity(
  body: BodyView['body'],
  next: Extract<BodyChange, { readonly kind: 'identify' }>['identity'],
): readonly Words[] {
  const { changed, column, oldColumn, noColumn } = BODY_EFFECTS;
  const said: Words[] = [];
  if (body.kind !== next.kind) said.push(changed(WORDS.kind, BODY_KINDS[body.kind].name, BODY_KINDS[next.kind].name));
  if (body.level !== next.level) {
    said.push(changed(WORDS.level, LEVEL_NAMES[body.level].name, LEVEL_NAMES[next.level].name));
  }
  if (body.creditCode !== next.creditCode) {
    said.push(changed(WORDS.creditCode, asIs(body.creditCode), asIs(next.creditCode)));
  }
  if (body.slug !== next.slug) {
    said.push(next.slug === null ? noColumn : column(next.slug));
    if (body.slug !== null) said.push(oldColumn(body.slug));
  }
  return said;
}

/** What is the same in every language; a dash where there is nothing. */
export const asIs = (text: string | null): Words => ({ zh: text ?? '—', en: text ?? '—' });

/** The changes of one kind among those of an act. */
export const ofKind = <Kind extends BodyChange['kind']>(changes: readonly BodyChange[], kind: Kind) =>
  changes.filter((change): change is Extract<BodyChange, { readonly kind: Kind }> => change.kind === kind);
