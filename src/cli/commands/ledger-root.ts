import { namesOfBodies } from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import type { Database } from '../../platform/db/index.ts';
import {
  rootPapers,
  sayDayPaper,
  sayRootPaper,
  type DayPaper,
  type PrintedPaper,
} from '../../platform/ledger/index.ts';
import { bodyMeant } from '../body-flag.ts';
import { DONE, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import { sealedDay } from '../sealed-day.ts';
import type { Terminal } from '../terminal.ts';

type Made = { readonly paper: DayPaper; readonly page: PrintedPaper };

/** `gongkai ledger root`: the roots of a day, as a page to be printed. */
export async function printRoot({ values }: Flags, { out, err: say, language, register }: Terminal): Promise<number> {
  const done = await withRegister({ data: values['data'], register }, (database) => paperOf(database, values));
  const made = done.ok ? done.value : done;
  if (!made.ok) {
    say(made.reason[language]);
    return NOT_DONE;
  }
  const { paper, page } = made.value;
  out(values['json'] === true ? JSON.stringify(paper, null, 2) : printed(page, language));
  return DONE;
}

async function paperOf(database: Database, values: Flags['values']): Promise<Result<Made, Words>> {
  const agency = await bodyMeant(database, values['agency']);
  if (!agency.ok) return agency;
  const day = await sealedDay(database, values['day']);
  if (!day.ok) return day;
  return database.read(async (transaction): Promise<Result<Made, Words>> => {
    const paper = await rootPapers(transaction, { day: day.value, agency: agency.value });
    if (paper === null) {
      return err({ zh: `${day.value} 没有封存过日根`, en: `nothing was sealed for ${day.value}` });
    }
    const ids = paper.roots.map((root) => root.agency);
    const names = await namesOfBodies(transaction, ids, day.value);
    const nameOf = (id: string) => names.get(id) ?? id;
    const [own] = agency.value === null ? [] : paper.roots;
    return ok({ paper, page: own === undefined ? sayDayPaper(paper, nameOf) : sayRootPaper(paper, own, nameOf) });
  });
}

function printed({ title, what, facts, checks }: PrintedPaper, language: Language): string {
  const isZh = language === 'zh';
  return [
    title[language],
    '',
    what[language],
    '',
    ...facts.map(({ label, value }) => `${label[language]}${isZh ? '：' : ': '}${value[language]}`),
    '',
    isZh ? '任何人怎样核对' : 'How anybody can check it',
    ...checks.map((check, index) => `${index + 1}. ${check[language]}`),
  ].join('\n');
}
