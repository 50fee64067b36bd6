/**
 * The steps between `count` characters, or null when none are written. `g 3 1.5` stands for three times 1.5: so many are made as there are
 * characters, whatever the file asks for. Where steps run out the last one goes on.
 */
export function deltasOf(list: string | null, count: number): readonly number[] | null {
  const steps: number[] = [];
  const words = (list ?? '').matchAll(/[^\s,]+/g);
  const next = (): string | null => words.next().value?.[0] ?? null;
  while (steps.length < count) {
    const word = next();
    if (word === null) break;
    const isRepeat = word.toLowerCase() === 'g';
    const times = isRepeat ? Number(next()) : 1;
    const step = Number(isRepeat ? next() : word);
    if (!Number.isFinite(step) || Number.isNaN(times)) continue;
    for (let made = 0; made < times && steps.length < count; made += 1) steps.push(step);
  }
  const last = steps.at(-1);
  if (last === undefined) return null;
  while (steps.length < count) steps.push(last);
  return steps;
}
