import { createHash } from 'node:crypto';

type Line = Readonly<Record<string, string | number | null>>;

/**
 * An export proven anew, from docs/operate/ledger-format.md alone: nothing of the program stands here. Gives what does not hold, as that page names it.
 */
export function proveExport(file: string): readonly string[] {
  const lines: readonly Line[] = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (kind: string) => lines.filter((line) => line['kind'] === kind);
  const faults: string[] = [];
  if (lines[0]?.['format'] !== 'gongkai.ledger.1') faults.push('format');
  if (lines.at(-1)?.['kind'] !== 'end') faults.push('broken off');

  const hashes = new Map<string, string>();
  const ends = new Map<string, { number: number; hash: string }>();
  for (const { algorithm, text, hash } of of('event')) {
    const [version, agency, kind, stream, number, ...rest] = JSON.parse(String(text));
    const [at, actor, key, part, asked, type, body, previous] = rest;
    const name = `${agency}/${stream}`;
    const before = ends.get(name) ?? { number: 0, hash: '' };
    if (
      version !== 'gongkai.event.1' ||
      rest.length !== 8 ||
      [kind, actor, key, type].some((one) => typeof one !== 'string') ||
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(at) ||
      !/^[\da-f]{64}$/u.test(asked) ||
      !(part >= 1) ||
      canonicalOf([version, agency, kind, stream, number, at, actor, key, part, asked, type, body, previous]) !== text
    ) {
      faults.push(`event text ${name} ${number}`);
    }
    if (digest(algorithm, text) !== hash) faults.push(`event hash ${name} ${number}`);
    if (number !== before.number + 1 || previous !== before.hash) faults.push(`chain ${name} ${number}`);
    ends.set(name, { number, hash: String(hash) });
    hashes.set(`${name}/${number}`, String(hash));
  }

  const heads = new Map(of('head').map((head) => [`${head['agency']}/${head['stream']}`, head]));
  for (const name of new Set([...heads.keys(), ...ends.keys()])) {
    const [head, end] = [heads.get(name), ends.get(name)];
    if (head?.['number'] !== end?.number || head?.['hash'] !== end?.hash) faults.push(`head ${name}`);
  }

  const roots = new Map<string, string>();
  const last = new Map<string, string>();
  for (const { agency, number, algorithm, text, root, day } of of('root')) {
    const name = `${agency}/${number}`;
    const leaves = of('sealed').filter((leaf) => leaf['agency'] === agency && leaf['root'] === number);
    const tree = treeOf(
      String(algorithm),
      leaves.map((leaf) => String(leaf['text'])),
    );
    const previous = last.get(String(agency)) ?? '';
    if (text !== canonicalOf(['gongkai.root.1', agency, number, day, leaves.length, tree, previous])) {
      faults.push(`root text ${name}`);
    }
    if (digest(algorithm, text) !== root) faults.push(`root ${name}`);
    for (const leaf of leaves) {
      const [stream, place, hash] = JSON.parse(String(leaf['text']));
      if (hashes.get(`${agency}/${stream}/${place}`) !== hash) faults.push(`sealed ${name} ${stream} ${place}`);
    }
    roots.set(name, String(root));
    last.set(String(agency), String(root));
  }

  for (const { day, number, algorithm, text, root } of of('day_root')) {
    const name = `${day}/${number}`;
    const leaves = of('day_leaf').filter((leaf) => leaf['day'] === day && leaf['number'] === number);
    const tree = treeOf(
      String(algorithm),
      leaves.map((leaf) => String(leaf['text'])),
    );
    if (text !== canonicalOf(['gongkai.day.1', day, leaves.length, tree])) faults.push(`day root text ${name}`);
    if (digest(algorithm, text) !== root) faults.push(`day root ${name}`);
    for (const leaf of leaves) {
      const [agency, place, sealed] = JSON.parse(String(leaf['text']));
      const known = roots.get(`${agency}/${place}`);
      // Of the export of one body, the roots of the others are not in the file.
      if (known !== sealed && (lines[0]?.['agency'] ?? agency) === agency) faults.push(`day leaf ${name} ${agency}`);
    }
    for (const stamp of of('stamp').filter((one) => one['day'] === day && one['number'] === number)) {
      const token = Buffer.from(String(stamp['token']), 'base64');
      if (!token.includes(Buffer.from(String(root), 'hex'))) faults.push(`stamp ${name}`);
    }
  }
  return faults;
}

const digest = (algorithm: unknown, text: unknown): string =>
  createHash(String(algorithm)).update(String(text), 'utf8').digest('hex');

/** RFC 8785 for texts, whole numbers, true, false, null, lists and objects. */
function canonicalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalOf(field)}`).join(',')}}`;
}

/** RFC 6962, 2.1, as it is written there. */
function treeOf(algorithm: string, leaves: readonly string[]): string {
  const hash = (...parts: readonly (Buffer | string)[]): Buffer =>
    parts.reduce((made, part) => made.update(part), createHash(algorithm)).digest();
  const rootOf = (some: readonly string[]): Buffer => {
    if (some.length === 0) return hash();
    if (some.length === 1) return hash(Buffer.of(0), some[0] ?? '');
    let half = 1;
    while (half * 2 < some.length) half *= 2;
    return hash(Buffer.of(1), rootOf(some.slice(0, half)), rootOf(some.slice(half)));
  };
  return rootOf(leaves).toString('hex');
}
