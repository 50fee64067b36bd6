import type { Day } from '../../base/day.ts';
import type { AgencyLevel, ReplyName } from '../../law/index.ts';
import type { BodyChange } from '../body/body-change.ts';
import { NO_SETTINGS, type Body, type BodySettings, type Contact } from '../body/body.ts';
import type { BodyKind } from '../body/body-kinds.data.ts';
import type { ParsedRow } from './parse-row.ts';

/** What a row comes to where kind, level and parent are settled. */
export type SettledRow = {
  readonly row: ParsedRow;
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  readonly parent: string | null;
  /** Null where the list names none. */
  readonly competent: string | null;
};

export type ImportDay = { readonly on: Day; readonly newId: () => string };

/** 一行要做的变动: to a new body its founding; to a known one only what the list says otherwise. What the list leaves blank stays. */
export function changesOfRow(settled: SettledRow, body: Body | null, how: ImportDay): readonly BodyChange[] {
  const { row } = settled;
  const sections = row.sections
    .filter((name) => !body?.sections.some((one) => one.name === name && one.closed === null))
    .map((name): BodyChange => ({
      kind: 'open_section',
      section: how.newId(),
      name,
      on: body === null ? row.founded : how.on,
    }));
  return [...(body === null ? [founding(settled, how)] : differences(settled, body, how)), ...sections];
}

function founding({ row, kind, level, parent, competent }: SettledRow, { on }: ImportDay): BodyChange {
  return {
    kind: 'found',
    on: row.founded,
    names: { fullName: row.name, shortName: row.short, letterName: row.letterName },
    identity: { kind, level, creditCode: row.creditCode, slug: row.slug },
    place: { parent, competent },
    contact: row.contact,
    settings: settingsOf(row, { kind, on, before: NO_SETTINGS }),
  };
}

function differences({ row, ...settled }: SettledRow, body: Body, { on }: ImportDay): readonly BodyChange[] {
  const changes: BodyChange[] = [];
  const last = body.names.at(-1);
  const names = {
    fullName: row.name,
    shortName: row.short ?? last?.shortName ?? null,
    letterName: row.letterName ?? last?.letterName ?? null,
  };
  if (last?.fullName !== names.fullName || last.shortName !== names.shortName || last.letterName !== names.letterName) {
    changes.push({ kind: 'rename', on: row.renamed ?? on, names });
  }
  const identity = {
    kind: settled.kind,
    level: settled.level,
    creditCode: row.creditCode ?? body.creditCode,
    slug: row.slug ?? body.slug,
  };
  const isOther =
    identity.kind !== body.kind ||
    identity.level !== body.level ||
    identity.creditCode !== body.creditCode ||
    identity.slug !== body.slug;
  if (isOther) changes.push({ kind: 'identify', on, identity });
  const place = {
    parent: row.parent === null ? body.parent : settled.parent,
    competent: row.competent === null ? body.competent : settled.competent,
  };
  if (place.parent !== body.parent || place.competent !== body.competent) changes.push({ kind: 'move', on, place });
  const contact = merged(body.contact, row.contact);
  if (!isSame(contact, body.contact)) changes.push({ kind: 'change_contact', on, contact });
  const settings = settingsOf(row, { kind: identity.kind, on, before: body.settings });
  if (!isSame(settings, body.settings)) changes.push({ kind: 'change_settings', on, settings });
  return changes;
}

function settingsOf(
  { prefix, pattern, organ, court }: ParsedRow,
  { kind, on, before }: { readonly kind: BodyKind; readonly on: Day; readonly before: BodySettings },
): BodySettings {
  const set = { ...before, prefix: prefix ?? before.prefix, pattern: pattern ?? before.pattern };
  const name: ReplyName = kind === 'government' || kind === 'township' ? 'government' : 'department';
  const last = before.remedies.findLast((one) => one.name === name);
  const next = { organ: organ ?? last?.organ ?? null, court: court ?? last?.court ?? null };
  if (next.organ === (last?.organ ?? null) && next.court === (last?.court ?? null)) return set;
  const entry = { name, ...next, superior: last?.superior ?? null, from: on };
  return { ...set, remedies: [...before.remedies.filter((one) => one.name !== name || one.from !== on), entry] };
}

function merged(before: Contact, said: Contact): Contact {
  const given = Object.entries(said).filter(([, text]) => text !== null);
  return { ...before, ...Object.fromEntries(given) };
}

const isSame = (one: Contact | BodySettings, other: Contact | BodySettings): boolean =>
  JSON.stringify(one) === JSON.stringify({ ...one, ...other });
