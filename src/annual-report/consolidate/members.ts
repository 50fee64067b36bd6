import { SHORT_NAMES } from '../../law/index.ts';
import { fold } from '../read/fold.ts';
import { editDistance } from '../read/edit-distance.ts';

/** 成员单位: a body whose report belongs to the sum. */
export type Member = {
  readonly name: string;
  /** Short and other names under which its report may come. */
  readonly aliases: readonly string[];
  /** Bodies merged into this one (合并、更名): their reports count for it. */
  readonly predecessors: readonly string[];
  readonly creditCode: string | null;
  /** Whether its figures go into the sum. */
  readonly countsIn: boolean;
  readonly remark: string | null;
};

/** Which member a name means, and by which of its bodies: itself, or a predecessor by its name. */
export type Meant = { readonly member: number; readonly body: string };

/** 认成员: finds the member that a report or a file name means. Names are compared folded, and written out where they are short. */
export type MemberNames = {
  readonly byName: (name: string) => Meant | null;
  /** The one member whose name stands in the name of a file; null where none does, or more than one. */
  readonly inFileName: (file: string) => Meant | null;
  /** A member with a name so like this one that it may be meant: only ever said, never taken. */
  readonly like: (name: string) => string | null;
};

/** A name for comparison: folded, without its place in any list. */
export const foldName = (name: string): string => fold(name).full;

/** Indexes the names of the members. */
export function memberNames(members: readonly Member[]): MemberNames {
  const known = new Map<string, Meant>();
  for (const [member, { name, aliases, predecessors }] of members.entries()) {
    for (const own of [name, ...aliases]) known.set(foldName(own), { member, body: name });
    for (const one of predecessors) known.set(foldName(one), { member, body: one });
  }
  const written = new Map([...known].map(([name, meant]) => [writtenOut(name), meant]));
  const byName = (name: string): Meant | null => {
    const folded = foldName(name);
    return known.get(folded) ?? written.get(writtenOut(folded)) ?? null;
  };
  return {
    byName,
    inFileName: (file) => {
      const folded = foldName(file);
      const held = [...known].filter(([name]) => name.length >= SHORTEST && folded.includes(name));
      // 青河区财政局 holds 财政局 too: the longest name is the one meant.
      const whole = held.filter(([name]) => !held.some(([other]) => other !== name && other.includes(name)));
      const meant = new Set(whole.map(([, { member }]) => member));
      return meant.size === 1 ? (whole[0]?.[1] ?? null) : null;
    },
    like: (name) => {
      const folded = foldName(name);
      const found = [...known].filter(([own]) => isLike(own, folded));
      const meant = new Set(found.map(([, { member }]) => member));
      const [only] = meant;
      return meant.size === 1 && only !== undefined ? (members[only]?.name ?? null) : null;
    },
  };
}

/** Shorter names stand in too many file names. */
const SHORTEST = 3;

function writtenOut(folded: string): string {
  const short = SHORT_NAMES.find((one) => one.short.test(folded));
  return short ? folded.replace(short.short, short.full) : folded;
}

const isLike = (own: string, other: string): boolean =>
  own.length >= SHORTEST &&
  other.length >= SHORTEST &&
  (own.endsWith(other) || other.endsWith(own) || editDistance(own, other, 1) <= 1);
