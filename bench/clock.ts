import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chineseDays from 'chinese-days';
import { dayNumber, dayOf, daysFromCivil, type Day } from '../src/base/day.ts';
import { PUBLISHED_CALENDAR } from '../src/law/calendar/index.ts';
import { manyCases } from './many-cases.ts';
import { compare, outputOf, runProcess } from './measure.ts';
import { atLeast, atMost } from './notes.ts';

const CASES = 100_000;

/** 期限计算的快慢: working days, a hundred thousand cases, one case as a whole process. */
export async function clocks(): Promise<void> {
  await workingDays();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  try {
    await manyAtOnce(folder);
    await oneProcess(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Twenty working days after each day of 2019 to 2026, from a written day to a written day. */
async function workingDays(): Promise<void> {
  const days: Day[] = [];
  for (let on = daysFromCivil(2019, 1, 1); on <= daysFromCivil(2026, 11, 25); on += 1) days.push(dayOf(on));
  const calendar = PUBLISHED_CALENDAR.latest;
  const own = (on: Day) => dayOf(calendar.after(dayNumber(on), 20));
  const differing = days.filter((on) => own(on) !== chineseDays.findWorkday(20, on));
  if (differing.length > 0) throw new Error(`not equal to chinese-days on ${differing.join(', ')}`);
  let written = 0;
  const { one, baseline } = await compare(
    () => {
      for (const on of days) written += own(on).length;
    },
    () => {
      for (const on of days) written += chineseDays.findWorkday(20, on).length;
    },
    { blocks: 5, runs: 2 },
  );
  if (written === 0) throw new Error('nothing was reckoned');
  atLeast('twenty working days after a day, times as fast as chinese-days findWorkday', baseline / one, 100);
}

async function manyAtOnce(folder: string): Promise<void> {
  const lines = manyCases(CASES);
  const file = join(folder, 'cases.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  const answers = outputOf('bin/gongkai', ['clock', file, '--jsonl'])
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  if (answers.length !== CASES) throw new Error(`${answers.length} answers to ${CASES} cases`);
  let written = 0;
  const { one, baseline } = await compare(
    () => runProcess('bin/gongkai', ['clock', file, '--jsonl']),
    () => {
      for (const [index, line] of lines.entries()) {
        JSON.parse(line);
        written += JSON.stringify(answers[index]).length;
      }
    },
    { blocks: 5, runs: 1 },
  );
  if (written === 0) throw new Error('nothing was written');
  atMost(
    'clock --jsonl of 100,000 cases, whole process, against JSON.parse and JSON.stringify of each',
    one / baseline,
    4,
  );
}

async function oneProcess(folder: string): Promise<void> {
  const file = join(folder, 'case.json');
  await writeFile(file, manyCases(6)[5] ?? '');
  const { one, baseline } = await compare(
    () => runProcess('bin/gongkai', ['clock', file, '--json']),
    () => runProcess(process.execPath, ['-e', '0']),
    { blocks: 5, runs: 6 },
  );
  atMost('bin/gongkai clock of one case, whole process, against node -e 0', one / baseline, 2);
}
