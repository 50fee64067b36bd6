import type { Member } from './members.ts';

const MOST_MEMBERS = 20_000;
const LONGEST = 300;

/** 名单的 JSON: a list of members that was read before, as a browser hands it back; null when it is none. */
export function readMembersJson(value: unknown): readonly Member[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_MEMBERS) return null;
  const members = value.map(memberOf);
  return members.every((member) => member !== null) ? members : null;
}

function memberOf(value: unknown): Member | null {
  if (typeof value !== 'object' || value === null) return null;
  const of: Readonly<Record<string, unknown>> = { ...value };
  const name = string(of['name']);
  if (name === null || name === '' || typeof of['countsIn'] !== 'boolean') return null;
  return {
    name,
    aliases: strings(of['aliases']),
    predecessors: strings(of['predecessors']),
    creditCode: string(of['creditCode']),
    countsIn: of['countsIn'],
    remark: string(of['remark']),
  };
}

const string = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, LONGEST) : null);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, 100).flatMap((one) => string(one) ?? []) : [];
