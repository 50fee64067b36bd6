import type { Language, Words } from '../../base/words.ts';
import { err, ok, type Result } from '../../base/result.ts';
import {
  FEE_SCHEDULES,
  FEE_SETTINGS,
  feeByApplications,
  feeByPages,
  type FeeKind,
  MOST_COUNTED,
  sayFee,
} from '../../law/fee/index.ts';
import { sayCites } from '../../law/regulation/index.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import type { Flags } from '../flags.ts';

/** `gongkai fee`: the processing fee with its working. */
export const FEE: Command = {
  name: 'fee',
  usage: 'fee --by-application N|--by-quantity N [--json]',
  summary: { zh: '计算信息处理费，列出算式', en: 'Reckon the processing fee, with its working' },
  help: {
    zh: '  --by-application N   按件计收：同一申请人一个自然月内的第1件至第N件\n  --by-quantity N      按量计收：一件申请提供的N页\n  --json               以 JSON 输出\n\n例：gongkai fee --by-application 35',
    en: '  --by-application N   by application: the first N of one applicant in a calendar month\n  --by-quantity N      by quantity: N pages given for one application\n  --json               answer as JSON\n\nExample: gongkai fee --by-application 35',
  },
  flags: { 'by-application': { type: 'string' }, 'by-quantity': { type: 'string' }, json: { type: 'boolean' } },
  run: (flags, terminal) => {
    const asked = readAsked(flags);
    if (!asked.ok) {
      terminal.err(asked.reason[terminal.language]);
      return Promise.resolve(NOT_DONE);
    }
    terminal.out(
      flags.values['json'] === true
        ? JSON.stringify(feeData(asked.value), null, 2)
        : feeText(asked.value, terminal.language),
    );
    return Promise.resolve(DONE);
  },
};

/** 所问的费用: what is asked: a schedule, and how many applications or pages. */
export type AskedFee = { readonly schedule: FeeKind; readonly number: number };

/** The schedule and the number, or one sentence what is wrong with the flags. */
export function readAsked({ values, files }: Flags): Result<AskedFee, Words> {
  const given = ASKABLE.filter(({ flag }) => values[flag] !== undefined);
  const [one, other] = given;
  if (one === undefined || other !== undefined || files.length > 0) {
    return err({
      zh: '请在 --by-application N（按件）和 --by-quantity N（按量）中选一个，例：gongkai fee --by-application 35',
      en: 'give one of --by-application N and --by-quantity N, e.g. gongkai fee --by-application 35',
    });
  }
  const text = String(values[one.flag]);
  const number = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (number <= MOST_COUNTED) return ok({ schedule: one.schedule, number });
  return err({
    zh: `--${one.flag} 后面应是 0 至 ${MOST_COUNTED} 的整数，不是“${text}”`,
    en: `--${one.flag} takes a whole number from 0 to ${MOST_COUNTED}, not "${text}"`,
  });
}

/** 信息处理费 as one JSON value. */
export function feeData({ schedule: kind, number }: AskedFee) {
  const { schedule, fee } = reckon({ schedule: kind, number });
  return { schedule: kind, number, amount: fee.amount, working: fee.working, basis: sayCites(schedule.cite).zh };
}

/** 信息处理费 for people: the amount, then band by band, the basis, and what of it stands on no text that could be read. */
export function feeText(asked: AskedFee, language: Language): string {
  const { schedule, fee } = reckon(asked);
  const { lines, total } = sayFee(fee, schedule);
  const heading = sayHeading(asked, fee.amount);
  const notes = schedule.restsOn
    .filter(({ from }) => asked.number >= from)
    .map(({ setting }) => FEE_SETTINGS[setting])
    .filter(({ verified }) => !verified)
    .map(({ name, reason }) =>
      language === 'zh' ? `说明：${name.zh}——${reason.zh}` : `Note: ${name.en}: ${reason.en}`,
    );
  return [
    heading[language],
    '',
    ...lines.map((line) => `  ${line[language]}`),
    `  ${total[language]}`,
    '',
    `${language === 'zh' ? '依据：' : 'Basis: '}${sayCites(schedule.cite)[language]}`,
    ...notes,
  ].join('\n');
}

const ASKABLE = [
  { flag: 'by-application', schedule: 'by_application' },
  { flag: 'by-quantity', schedule: 'by_quantity' },
] as const;

function reckon({ schedule: kind, number }: AskedFee) {
  const schedule = FEE_SCHEDULES.findLast((one) => one.kind === kind);
  if (schedule === undefined) throw new Error(`there is no schedule ${kind}`);
  return { schedule, fee: kind === 'by_application' ? feeByApplications(number) : feeByPages(number) };
}

function sayHeading({ schedule, number }: AskedFee, amount: number): Words {
  return schedule === 'by_application'
    ? {
        zh: `按件计收：一个自然月内${number}件，信息处理费${amount}元`,
        en: `By application: ${number} in a calendar month, processing fee ${amount} yuan`,
      }
    : {
        zh: `按量计收：一件申请${number}页，信息处理费${amount}元`,
        en: `By quantity: ${number} page${number === 1 ? '' : 's'} for one application, processing fee ${amount} yuan`,
      };
}
