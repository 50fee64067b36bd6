import type { ClockAnswer } from './answer.ts';

/** 差异: one field of an answer that is another by another calendar; `ref` for the letter of consultation it belongs to. */
export type ClockDifference = {
  readonly field: string;
  readonly ref?: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
};

/** 新旧对照: what differs between two answers to one case, field by field; other dates by their kind. */
export function differences(before: ClockAnswer, after: ClockAnswer): readonly ClockDifference[] {
  const fields = COMPARED.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );
  const others = [...otherDates(before).keys(), ...otherDates(after).keys()];
  const dates = [...new Set(others)].flatMap((key) => {
    const [old, now] = [otherDates(before).get(key), otherDates(after).get(key)];
    const { what, ref } = old ?? now ?? { what: 'reconsideration' };
    if (old?.on === now?.on) return [];
    const difference = { field: what, before: old?.on ?? null, after: now?.on ?? null };
    return [ref === undefined ? difference : { ...difference, ref }];
  });
  return [...fields, ...dates];
}

const COMPARED = [
  'reply_due_on',
  'correction_due_on',
  'excluded_working_days',
  'remaining_working_days',
  'extendable',
  'status',
  'provisional',
] as const satisfies readonly (keyof ClockAnswer)[];

function otherDates({ other_due }: ClockAnswer): ReadonlyMap<string, ClockAnswer['other_due'][number]> {
  return new Map(other_due.map((due) => [`${due.what} ${due.ref ?? ''}`, due]));
}
