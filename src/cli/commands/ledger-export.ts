import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import process from 'node:process';
import { recordAudit, rootBody } from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { presentMoment } from '../../platform/clock/index.ts';
import { hashSetting } from '../../platform/config/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { besideOf, nameOnce } from '../../platform/disk/index.ts';
import { exportLedger } from '../../platform/ledger/index.ts';
import { bodyMeant } from '../body-flag.ts';
import { DONE, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import type { Terminal } from '../terminal.ts';
import { sayNotWritten } from '../write-whole.ts';

/** `gongkai ledger export`: writes all that is hashed into a file, for whoever proves the ledger with other means. */
export async function writeLedger({ values }: Flags, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const { out } = values;
  const done = out === undefined ? err(EXAMPLE) : await write(values, String(out), terminal);
  terminal.progress('');
  if (!done.ok) {
    terminal.err(done.reason[language]);
    return NOT_DONE;
  }
  const { events, algorithm } = done.value;
  const told = { path: String(out), events, algorithm };
  terminal.out(values['json'] === true ? JSON.stringify(told, null, 2) : sayWritten(told)[language]);
  return DONE;
}

const EXAMPLE: Words = {
  zh: '用 --out 指明写到哪里，例：gongkai ledger export --out 台账.jsonl',
  en: 'say with --out where it goes, e.g. gongkai ledger export --out ledger.jsonl',
};

type Asked = Parameters<typeof exportLedger>[1];
type Written = { readonly events: number; readonly algorithm: Asked['algorithm'] };

async function write(values: Flags['values'], named: string, terminal: Terminal): Promise<Result<Written, Words>> {
  const { register, language, progress } = terminal;
  const path = terminal.pathOf(named);
  if (existsSync(path)) return err(sayNotWritten(named, 'EEXIST'));
  const algorithm = register?.algorithm ?? hashSetting(process.env);
  const onProgress = (events: number) =>
    progress(language === 'zh' ? `已导出 ${events} 个事件` : `${events} events exported`);
  const done = await withRegister(
    { data: values['data'], register },
    async (database): Promise<Result<Written, Words>> => {
      const agency = await bodyMeant(database, values['agency']);
      if (!agency.ok) return agency;
      try {
        const asked = { agency: agency.value, algorithm, at: presentMoment() };
        return ok({ events: await writeLines(database, asked, { path, onProgress }), algorithm });
      } catch (fault) {
        if (fault instanceof Error && 'code' in fault && 'syscall' in fault)
          return err(sayNotWritten(named, String(fault.code)));
        throw fault;
      }
    },
  );
  return done.ok ? done.value : done;
}

/** Beside its name first, for its owner alone; the name is given to what is whole, and never taken from another file. */
async function writeLines(
  database: Database,
  asked: Asked,
  { path, onProgress }: { readonly path: string; readonly onProgress: (events: number) => void },
): Promise<number> {
  const beside = besideOf(path);
  const file = await open(beside, 'wx', 0o600);
  let events = 0;
  try {
    await noteExport(database, asked);
    for await (const page of exportLedger(database, asked)) {
      await file.writeFile(page.text);
      events += page.events;
      onProgress(events);
    }
    await file.sync();
    await file.close();
    await nameOnce(beside, path);
  } finally {
    await file.close();
    await rm(beside, { force: true });
  }
  return events;
}

/** That it was exported stands in the audit log before the first line, where there is a body to write it under; where the file lies does not. */
async function noteExport(database: Database, { agency, algorithm, at }: Asked): Promise<void> {
  await database.transaction(async (transaction) => {
    const under = await rootBody(transaction);
    if (under === null) return;
    const detail = { what: 'ledger', agency };
    const entry = { kind: 'data_exported', agency: under, officer: null, origin: null, detail } as const;
    await recordAudit(transaction, entry, { at, algorithm });
  });
}

const sayWritten = ({ path, events, algorithm }: Written & { readonly path: string }): Words => ({
  zh: `已导出 ${events} 个事件：${path}（现在用 ${NAMES[algorithm]}）。怎样不用本程序核对，见 docs/operate/ledger-format.md`,
  en: `${events} events are in ${path} (now hashed by ${NAMES[algorithm]}). How to check it without this program: docs/operate/ledger-format.md`,
});

const NAMES: Readonly<Record<Asked['algorithm'], string>> = { sha256: 'SHA-256', sm3: 'SM3' };
