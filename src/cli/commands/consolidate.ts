import { basename, extname } from 'node:path';
import {
  consolidate,
  consolidationJson,
  consolidationFile,
  hasErrors,
  readMembers,
  REPORT_FORMATS,
  sayNotRead,
  type CannotConsolidate,
  type CollectedFile,
  type Consolidation,
  type Member,
  type ReportFormat,
  type SubmittedReport,
} from '../../annual-report/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { collectPath } from '../many/collect-path.ts';
import { inOrder } from '../many/in-order.ts';
import { threadsFor } from '../many/threads.ts';
import { without } from '../many/without.ts';
import { writeOut } from '../many/write-out.ts';
import { gatherReports, openFile } from '../report-files.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai consolidate`: the reports of many bodies added up, without a database. `module` is what its threads run. */
export const consolidateCommand = (module: URL): Command => ({
  name: 'consolidate',
  usage:
    'consolidate DIR|FILE… [--out FILE] [--members MEMBERS.csv] [--own FILE] [--previous DIR] [--year YEAR] [--json] [--workers N]',
  summary: {
    zh: '汇总多个机关的年报：逐格相加，缺谁、重复、不该有的一一列出',
    en: 'Add up the reports of many bodies, cell by cell; who is missing, double or foreign',
  },
  help: {
    zh: '  --out FILE       汇总写成文件：.xlsx 有汇总表、单元格构成、成员、文件、发现；.json 同 --json；\n                   .docx、.pdf、.html、.txt 是规定格式的汇总表\n  --members FILE   成员名单（CSV 或 xlsx）：名称，以及可有可无的简称、统一社会信用代码、并入机关、计入（是/否）、备注\n                   没有名单时，收到谁的就汇总谁的\n  --own FILE       上级自己的年报：逐格与汇总数核对，本身不计入\n  --previous DIR   上一年的年报，核对结转（并入的机关合在一起算）\n  --year YEAR      汇总哪一年，默认为多数年报的年度\n  --json           以 JSON 输出：合计、每格各成员的数、缺报、重复、不在名单上的、发现\n  --workers N      用几个线程，默认与处理器核数相同，最多 8 个\n\n空白和不是数的格不计入，一一列出。同一机关同一年度的几份如果数据不同，都不计入，由人确定用哪一份。\n\n退出状态：0 没有错误，1 有错误（缺报、重复、与上级年报不符等），2 有文件读不了\n\n例：gongkai consolidate 收件 --members 名单.csv --own 区政府年报.docx --out 汇总.xlsx',
    en: "  --out FILE       the sum as a file: .xlsx holds the sum, cells with members, members, files, findings; .json is that of --json;\n                   .docx, .pdf, .html, .txt hold the sum in the official form\n  --members FILE   list of members (CSV or xlsx): name, and if wanted aliases, credit code, predecessors, counts in (yes/no), remark;\n                   without a list whoever handed in is added up\n  --own FILE       the superior's own report: compared cell by cell, never added\n  --previous DIR   last year's reports, for what was carried over (merged bodies together)\n  --year YEAR      the year to add up, by default that of most reports\n  --json           answer as JSON: sum, figures of each member by cell, missing, double, foreign, findings\n  --workers N      how many threads, by default as many as there are cores, 8 at most\n\nBlanks and what is no figure are not added, and are listed. Of several reports of one body for one year that differ none is added: people decide.\n\nExit status: 0 no errors, 1 errors (missing, double, not the superior's figures, …), 2 a file could not be read\n\nExample: gongkai consolidate inbox --members members.csv --own district.docx --out sum.xlsx",
  },
  flags: {
    out: { type: 'string' },
    members: { type: 'string' },
    own: { type: 'string' },
    previous: { type: 'string' },
    year: { type: 'string' },
    json: { type: 'boolean' },
    workers: { type: 'string' },
  },
  run: async ({ values, files }, terminal) => {
    const refuse = (words: Words) => {
      terminal.err(words[terminal.language]);
      return NOT_DONE;
    };
    if (files.length === 0)
      return refuse({
        zh: '请给出年报所在的文件夹，例：gongkai consolidate 收件 --out 汇总.xlsx',
        en: 'name the folder of the reports, e.g. gongkai consolidate inbox --out sum.xlsx',
      });
    const wish = wishOf(values);
    if (!wish.ok) return refuse(wish.reason);
    const gathered = await gather(files, { wish: wish.value, module, workers: values['workers'] }, terminal);
    if (!gathered.ok) return refuse(gathered.reason);
    const beside = await readBeside(wish.value, { module, workers: values['workers'] }, terminal);
    if (!beside.ok) return refuse(beside.reason);
    const done = consolidate({ files: gathered.value, year: wish.value.year, ...beside.value });
    if (!done.ok) return refuse(sayCannot(done.reason));
    const answered = await answer(done.value, wish.value, terminal);
    const isUnread = beside.value.isUnread || done.value.files.some(({ state }) => state === 'unreadable');
    if (!answered || isUnread) return NOT_DONE;
    return hasErrors(done.value) ? ERRORS_FOUND : DONE;
  },
});

type Wish = {
  readonly out: { readonly path: string; readonly format: ReportFormat } | null;
  readonly members: string | null;
  readonly own: string | null;
  readonly previous: string | null;
  readonly year: number | null;
  readonly isJson: boolean;
};

function wishOf(values: Readonly<Record<string, string | boolean | undefined>>): Result<Wish, Words> {
  const said = (flag: string): string | null => (typeof values[flag] === 'string' ? values[flag] : null);
  const year = said('year');
  if (year !== null && !/^20\d\d$/u.test(year)) {
    return err({ zh: `--year 要写四位年份，不是“${year}”`, en: `--year takes a year of four figures, not "${year}"` });
  }
  const path = said('out');
  const ending = path === null ? null : extname(path).slice(1).toLowerCase();
  const format = REPORT_FORMATS.find((one) => one === ending);
  if (path !== null && format === undefined) {
    return err({
      zh: `--out 的后缀要是 ${REPORT_FORMATS.join('、')} 之一，不是“${path}”`,
      en: `--out takes the name of a file that ends in ${REPORT_FORMATS.join(', ')}, not "${path}"`,
    });
  }
  return ok({
    out: path === null || format === undefined ? null : { path, format },
    members: said('members'),
    own: said('own'),
    previous: said('previous'),
    year: year === null ? null : Number(year),
    isJson: values['json'] === true,
  });
}

type Threads = { readonly module: URL; readonly workers: unknown };

/** The reports of the members; the superior's own, the list and a sum of before may lie among them. */
async function gather(
  given: readonly string[],
  { wish, module, workers }: Threads & { readonly wish: Wish },
  terminal: Terminal,
): Promise<Result<readonly CollectedFile[], Words>> {
  const { paths } = await gatherReports(given, terminal);
  const members = without(paths, [wish.own, wish.members, wish.out?.path ?? null]);
  if (members.length === 0) {
    return err({ zh: '文件夹里没有可以汇总的年报', en: 'the folder holds no report that can be added up' });
  }
  return collect(members, { module, workers }, terminal);
}

async function collect(
  paths: readonly string[],
  { module, workers }: Threads,
  terminal: Terminal,
): Promise<Result<readonly CollectedFile[], Words>> {
  const { language } = terminal;
  const threads = threadsFor(paths.length, workers);
  if (!threads.ok) return threads;
  const files: CollectedFile[] = [];
  const answers = inOrder<CollectedFile>(paths, {
    work: (some) => Promise.all(some.map(collectPath)),
    failed: (path, failed) => ({ file: path, ok: false, problem: sayNotRead(basename(path), failed) }),
    aside: threads.value === 0 ? null : { module, act: 'collect', threads: threads.value },
  });
  for await (const file of answers) {
    files.push(file);
    terminal.progress('');
    if (!file.ok) terminal.err(file.problem[language]);
    if (files.length < paths.length) {
      terminal.progress(
        language === 'zh'
          ? `正在读取 ${paths.length} 份，已完成 ${files.length} 份`
          : `Reading ${paths.length} files, ${files.length} done`,
      );
    }
  }
  return ok(files);
}

type Beside = {
  readonly members: readonly Member[] | null;
  readonly own: SubmittedReport | null;
  readonly previous: readonly SubmittedReport[] | null;
  readonly isUnread: boolean;
};

/** The list of members, the superior's own report and last year's. */
async function readBeside(wish: Wish, threads: Threads, terminal: Terminal): Promise<Result<Beside, Words>> {
  const members = wish.members === null ? ok(null) : await openMembers(wish.members, terminal);
  if (!members.ok) return members;
  const own = wish.own === null ? ok(null) : await openOwn(wish.own, wish.year);
  if (!own.ok) return own;
  if (wish.previous === null) return ok({ members: members.value, own: own.value, previous: null, isUnread: false });
  const { paths } = await gatherReports([wish.previous], terminal);
  const last = await collect(paths, threads, terminal);
  if (!last.ok) return last;
  return ok({
    members: members.value,
    own: own.value,
    previous: last.value.flatMap((file) => (file.ok ? file.reports : [])),
    isUnread: last.value.some((file) => !file.ok),
  });
}

async function openMembers(path: string, { err: say, language }: Terminal): Promise<Result<readonly Member[], Words>> {
  const { bytes } = await openFile(path);
  if (!bytes.ok) return bytes;
  const read = await readMembers({ name: basename(path), bytes: bytes.value });
  if (!read.ok) return read;
  for (const note of read.value.notes) say(note[language]);
  return ok(read.value.members);
}

/** Of several reports in one file the one of the year that is added up. */
async function openOwn(path: string, year: number | null): Promise<Result<SubmittedReport, Words>> {
  const file = await collectPath(path);
  if (!file.ok) return err(file.problem);
  const [report] = year === null ? file.reports : file.reports.filter((one) => one.year === year);
  return report
    ? ok(report)
    : err({
        zh: `“${basename(path)}”里没有${year ?? ''}年的年报，不能核对`,
        en: `"${basename(path)}" holds no report for ${year ?? 'the year'}; it cannot be compared with`,
      });
}

async function answer(sum: Consolidation, { out, isJson }: Wish, terminal: Terminal): Promise<boolean> {
  const { language } = terminal;
  if (isJson) await terminal.flush(`${JSON.stringify(consolidationJson(sum), null, 2)}\n`);
  else {
    const { showConsolidation } = await import('../show/index.ts');
    await terminal.flush(`${showConsolidation(sum, terminal)}\n`);
  }
  if (out === null) return true;
  const bytes = await consolidationFile(sum, out.format, language);
  if (!(await writeOut(out.path, bytes, terminal))) return false;
  terminal.err(language === 'zh' ? `汇总已写入 ${out.path}` : `The sum is in ${out.path}`);
  return true;
}

function sayCannot(reason: CannotConsolidate): Words {
  switch (reason.kind) {
    case 'no_report':
      return { zh: '没有读到一份年报，不能汇总', en: 'no report was read; there is nothing to add up' };
    case 'none_of_year':
      return { zh: `没有${reason.year}年的年报，不能汇总`, en: `there is no report for ${reason.year} to add up` };
    case 'years_tie':
      return {
        zh: `${sayYears(reason.years, 'zh')}的年报一样多，请用 --year 写明汇总哪一年`,
        en: `there are as many reports for ${sayYears(reason.years, 'en')}; say the year with --year`,
      };
  }
}

const sayYears = (years: readonly number[], language: Language): string =>
  language === 'zh' ? years.map((year) => `${year}年`).join('、') : years.join(', ');
