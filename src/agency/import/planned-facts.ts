import type { BodyChange, BodyFacts, Neighbour } from '../body/body-change.ts';

type Planned = Neighbour & { readonly parent: string | null };

/** 计划中的机关: what rows before this one will have made, beside what the register knows, so that a preview finds what the import would find. */
export class PlannedBodies {
  readonly #bodies = new Map<string, Planned>();
  readonly #codes = new Map<string, string>();
  readonly #slugs = new Map<string, string>();
  readonly #names: { readonly id: string; readonly parent: string | null; readonly name: string }[] = [];

  /** Takes note of the changes that a body is going to have. */
  add(id: string, changes: readonly BodyChange[]): void {
    for (const change of changes) {
      if (change.kind === 'found') {
        const { parent } = change.place;
        this.#bodies.set(id, { level: change.identity.level, closed: null, parent, above: [] });
        this.#names.push({ id, parent, name: change.names.fullName });
      }
      if (change.kind !== 'found' && change.kind !== 'identify') continue;
      const { creditCode, slug } = change.identity;
      if (creditCode !== null) this.#codes.set(creditCode, id);
      if (slug !== null) this.#slugs.set(slug, id);
    }
  }

  /** What a decision looks at, with the planned bodies beside the registered ones. */
  over(facts: BodyFacts): BodyFacts {
    const others = new Map(facts.others);
    for (const [id, body] of this.#bodies) others.set(id, { ...body, above: this.#above(id, facts) });
    return {
      ...facts,
      others,
      creditCodes: new Map([...this.#codes, ...facts.creditCodes]),
      slugs: new Map([...this.#slugs, ...facts.slugs]),
      beside: (parent, fullName) =>
        facts.beside(parent, fullName) ??
        this.#names.find((one) => one.parent === parent && one.name === fullName)?.id ??
        null,
    };
  }

  #above(id: string, { others }: BodyFacts): readonly string[] {
    const above: string[] = [];
    for (let at = this.#bodies.get(id)?.parent ?? null; at !== null && !above.includes(at);) {
      above.push(at);
      const planned = this.#bodies.get(at);
      if (planned === undefined) return [...above, ...(others.get(at)?.above ?? [])];
      at = planned.parent;
    }
    return above;
  }
}
