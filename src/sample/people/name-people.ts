import type { Person } from '../../agency/index.ts';
import type { SeededRandom } from '../time/seeded-random.ts';
import { GIVEN_NAMES, SAMPLE_MARK, SURNAMES } from './names.data.ts';

/** 样例人名: invented people one after the other; no name and no account comes twice. */
export class PeopleNamer {
  readonly #random: SeededRandom;
  readonly #accounts = new Set<string>();

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  next(): Person {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [surname, spelledSurname] = this.#random.pick(SURNAMES);
      const [given, spelledGiven] = this.#random.pick(GIVEN_NAMES);
      const account = `${spelledSurname}${spelledGiven}`;
      if (this.#accounts.has(account)) continue;
      this.#accounts.add(account);
      return { account, name: `${surname}${given}${SAMPLE_MARK}` };
    }
    throw new Error('The sample has more people than names');
  }
}

const MOST_TRIES = 10_000;
