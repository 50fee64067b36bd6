import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { MACHINE_CLOCK } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/db/index.ts';
import {
  askForStamp,
  keepStamp,
  keptAnswer,
  sayStamp,
  type KeptStamp,
  type StampAsked,
} from '../../platform/ledger/index.ts';
import { bytesIn, trustedBy } from '../certificates-flag.ts';
import { DONE, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import { sealedDay } from '../sealed-day.ts';
import { sayStampProblem } from '../show/stamp-problem.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

/** `gongkai ledger timestamp`: writes the request for a time stamp, or keeps the answer to it. */
export async function stampRoot({ values }: Flags, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const [out, given] = [values['out'], values['in']];
  const done =
    (out === undefined) === (given === undefined)
      ? err(EXAMPLE)
      : out === undefined
        ? await keep(values, String(given), terminal)
        : await (String(out).endsWith('.tsr') ? giveOut : ask)(values, String(out), terminal);
  if (!done.ok) {
    terminal.err(done.reason[language]);
    return NOT_DONE;
  }
  const { told, said } = done.value;
  terminal.out(values['json'] === true ? JSON.stringify(told, null, 2) : said[language]);
  return DONE;
}

type Told = { readonly told: object; readonly said: Words };

const EXAMPLE: Words = {
  zh: '用 --out 写出请求，或者用 --in 收存应答，例：gongkai ledger timestamp --out 请求.tsq',
  en: 'write the request with --out, or keep the answer with --in, e.g. gongkai ledger timestamp --out request.tsq',
};

async function ask(
  values: Flags['values'],
  path: string,
  { register, pathOf }: Terminal,
): Promise<Result<Told, Words>> {
  const done = await withRegister(
    { data: values['data'], register },
    async (database): Promise<Result<StampAsked, Words>> => {
      const day = await sealedDay(database, values['day']);
      if (!day.ok) return day;
      const asked = await askForStamp(database, { day: day.value, at: MACHINE_CLOCK.moment() });
      return asked.ok ? asked : err({ zh: `${day.value} 没有封存过日根`, en: `nothing was sealed for ${day.value}` });
    },
  );
  const asked = done.ok ? done.value : done;
  if (!asked.ok) return asked;
  const { file, ...told } = asked.value;
  const written = await writeWhole(pathOf(path), file);
  return written.ok ? ok({ told, said: sayAsked(asked.value, path) }) : written;
}

const sayAsked = ({ day, bodies, root }: StampAsked, path: string): Words => ({
  zh: `已写出 ${path}：${day} ${bodies} 个机关的总根 ${root}。交给时间戳服务（例：curl -H 'Content-Type: application/timestamp-query' --data-binary @${path} 服务地址 -o 应答.tsr），再运行 gongkai ledger timestamp --in 应答.tsr`,
  en: `${path} is written: the root ${root} over ${bodies} bodies for ${day}. Hand it to a time-stamping service (e.g. curl -H 'Content-Type: application/timestamp-query' --data-binary @${path} ADDRESS -o answer.tsr), then run gongkai ledger timestamp --in answer.tsr`,
});

/** The answer that is kept goes out again, for evidence. */
async function giveOut(
  values: Flags['values'],
  path: string,
  { register, pathOf }: Terminal,
): Promise<Result<Told, Words>> {
  const done = await withRegister({ data: values['data'], register }, async (database) => {
    const day = await sealedDay(database, values['day']);
    if (!day.ok) return day;
    const answer = await keptAnswer(database, day.value);
    return answer === null
      ? err({ zh: `${day.value} 没有收存过时间戳`, en: `no time stamp is kept for ${day.value}` })
      : ok({ day: day.value, answer });
  });
  const kept = done.ok ? done.value : done;
  if (!kept.ok) return kept;
  const { day, answer } = kept.value;
  const written = await writeWhole(pathOf(path), answer);
  return written.ok
    ? ok({
        told: { day },
        said: { zh: `已写出 ${day} 的时间戳应答：${path}`, en: `${path} is the time stamp of ${day}` },
      })
    : written;
}

async function keep(values: Flags['values'], path: string, terminal: Terminal): Promise<Result<Told, Words>> {
  const { register } = terminal;
  const trusted = await trustedBy(values['ca'], terminal);
  if (!trusted.ok) return trusted;
  const answer = await bytesIn(path, terminal);
  if (!answer.ok) return answer;
  const done = await withRegister({ data: values['data'], register }, (database: Database) =>
    keepStamp(database, { answer: answer.value, trusted: trusted.value, at: MACHINE_CLOCK.moment() }),
  );
  if (!done.ok) return done;
  if (!done.value.ok) {
    const why = sayStampProblem(done.value.reason);
    return err({ zh: `没有收存“${path}”：${why.zh}`, en: `"${path}" was not kept: ${why.en}` });
  }
  return ok({ told: done.value.value, said: sayKept(done.value.value) });
}

function sayKept(stamp: KeptStamp & { readonly isRepeat: boolean }): Words {
  const say = (language: Language) => `${stamp.day}  ${sayStamp(stamp)[language]}`;
  return stamp.isRepeat
    ? { zh: `以前已经收存：${say('zh')}`, en: `It was kept before: ${say('en')}` }
    : { zh: `已收存时间戳：${say('zh')}`, en: `The time stamp is kept: ${say('en')}` };
}
