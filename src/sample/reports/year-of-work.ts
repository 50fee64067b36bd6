import type { SeededRandom } from '../time/seeded-random.ts';
import type { BodyWork, Span } from './body-work.data.ts';
import { APPLICANTS, DISPUTED, LATE, OUTCOMES, RESULTS } from './outcomes.data.ts';

/** What a body takes from one year into the next: who waits for a reply (columns of table 3), and how many documents are in force. */
export type Standing = {
  readonly open: readonly string[];
  readonly inForce: number;
  /** Bodies that ended since, by their keys, and how many of the open cases came from each. */
  readonly takenOver: readonly { readonly from: string; readonly cases: number }[];
};

/** 一年的业务: how often each thing of the form was counted, by the address of its cell; what was never counted is not in it. */
export type YearOfWork = {
  readonly counts: ReadonlyMap<string, number>;
  readonly takenOver: Standing['takenOver'];
  readonly left: Standing;
};

/** 办一年的事: case after case is received, answered or carried forward, so that every table balances because each case is counted once. */
export function yearOfWork(work: BodyWork, before: Standing, random: SeededRandom): YearOfWork {
  const counts = new Map<string, number>();
  const count = (address: string, by = 1) => counts.set(address, (counts.get(address) ?? 0) + by);
  const received = Array.from({ length: within(work.applications, random) }, () => weighed(APPLICANTS, random));
  for (const applicant of before.open) count(`table3/carried_over_from_last_year/${applicant}`);
  for (const applicant of received) count(`table3/received_this_year/${applicant}`);
  const open = received.filter(() => random.chance(LATE));
  const answered = [...before.open, ...withoutEach(received, open)];
  for (const applicant of answered) count(`table3/${weighed(OUTCOMES, random)}/${applicant}`);
  for (const applicant of open) count(`table3/carried_forward_to_next_year/${applicant}`);
  for (const _ of answered) {
    for (const [way, share] of DISPUTED) {
      if (random.chance(share)) count(`table4/${way}.${weighed(RESULTS, random)}`);
    }
  }
  const issued = random.whole(0, work.documents.most);
  const abolished = before.inForce > 0 && random.chance(0.4) ? 1 : 0;
  const inForce = before.inForce + issued - abolished;
  count('table2/art20_1.normative_documents/issued_this_year', issued);
  count('table2/art20_1.normative_documents/abolished_this_year', abolished);
  count('table2/art20_1.normative_documents/in_force', inForce);
  count('table2/art20_5.administrative_licence/decisions', within(work.licences, random));
  count('table2/art20_6.administrative_penalty/decisions', within(work.penalties, random));
  count('table2/art20_6.administrative_coercion/decisions', within(work.coercion, random));
  count(FEES, within(work.fees, random));
  return { counts, takenOver: before.takenOver, left: { open, inForce, takenOver: [] } };
}

/** 汇总: what several bodies counted, together. */
export function summed(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [address, number] of counts) sum.set(address, (sum.get(address) ?? 0) + number);
  return sum;
}

/** Counted in 100 yuan, printed in 10,000. */
export const FEES = 'table2/art20_8.administrative_fees/fee_amount';

const within = ([least, most]: Span, random: SeededRandom): number => random.whole(least, most);

function weighed(choices: readonly (readonly [key: string, weight: number])[], random: SeededRandom): string {
  let drawn = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of choices) {
    drawn -= weight;
    if (drawn < 0) return key;
  }
  throw new Error('Nothing was drawn from what has weight');
}

/** The first list without one of each that the second one names. */
function withoutEach(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of taken) left.splice(left.indexOf(one), 1);
  return left;
}
