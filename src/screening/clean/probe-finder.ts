/** A stretch that must not stand in a copy, as it is looked for. */
export type Probe = string;

/** 探针: which of many stretches stand in a text. Thousands of them cost little more than one: the text is gone through once. */
export class ProbeFinder {
  private readonly probes: ReadonlySet<Probe>;
  private readonly lengths: readonly number[];
  private readonly beginnings: Uint32Array | null;
  /** Words that somebody chose; there are few. */
  private readonly short: readonly Probe[];

  constructor(probes: ReadonlySet<Probe>) {
    this.probes = probes;
    this.lengths = [...new Set([...probes].map((probe) => probe.length))];
    this.short = [...probes].filter((probe) => probe.length < BEGINNING);
    this.beginnings = probes.size <= FEW ? null : marksOf(probes);
  }

  in(text: string): ReadonlySet<Probe> {
    const { probes, lengths, beginnings, short } = this;
    const there = new Set<Probe>();
    if (beginnings === null) {
      for (const probe of probes) if (text.includes(probe)) there.add(probe);
      return there;
    }
    for (const probe of short) if (text.includes(probe)) there.add(probe);
    for (let at = 0; at + BEGINNING <= text.length; at += 1) {
      const mark = markAt(text, at);
      if (((beginnings[mark >>> 5] ?? 0) & (1 << (mark & 31))) === 0) continue;
      for (const length of lengths) {
        const stretch = text.slice(at, at + length);
        if (probes.has(stretch)) there.add(stretch);
      }
    }
    return there;
  }
}

/** More than these, and going through the text once is quicker than once for each. */
const FEW = 60;

/** Shorter probes are looked for one by one. */
const BEGINNING = 4;

/** A bit for each beginning; two beginnings may share one. */
function marksOf(probes: ReadonlySet<Probe>): Uint32Array {
  const marks = new Uint32Array(2 ** (BITS - 5));
  for (const probe of probes) {
    const mark = markAt(probe, 0);
    marks[mark >>> 5] = (marks[mark >>> 5] ?? 0) | (1 << (mark & 31));
  }
  return marks;
}

const BITS = 22;
const SPREAD = 0x9e_37_79_b1 | 0;

function markAt(text: string, at: number): number {
  const first = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  const second = (text.charCodeAt(at + 2) << 16) | text.charCodeAt(at + 3);
  return Math.imul(Math.imul(first, SPREAD) ^ second, SPREAD) >>> (32 - BITS);
}
