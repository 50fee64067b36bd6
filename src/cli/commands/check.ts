import { basename } from 'node:path';
import { openFindingsWorkbook, sayNotRead } from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { answerOf, checkPath, type CheckAnswer, type CheckWish } from '../many/check-path.ts';
import { inOrder } from '../many/in-order.ts';
import { openLastYear, type LastYear } from '../many/last-year.ts';
import { printerOf } from '../many/printer.ts';
import { notesWish } from '../many/write-notes.ts';
import { threadsFor } from '../many/threads.ts';
import { without } from '../many/without.ts';
import { writeOut } from '../many/write-out.ts';
import { gatherReports } from '../report-files.ts';
import { Tally } from '../tally.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai check`: annual report files checked, every wrong cell with the reason, the basis and the right figure. `module` is what its threads run. */
export const checkCommand = (module: URL): Command => ({
  name: 'check',
  usage:
    'check FILE|DIR… [--previous FILE|DIR] [--json|--jsonl] [--summary] [--out FINDINGS.xlsx] [--return-notes DIR [--office NAME] [--reply-by DATE]] [--workers N]',
  summary: {
    zh: '检查年报：勾稽、空格、格式、正文与表格，逐条说明',
    en: 'Check annual reports: sums, blanks, form, text against tables',
  },
  help: {
    zh: '  --previous FILE|DIR  上一年的年报，核对“上年结转”“现行有效件数”和文字雷同；多份文件用文件夹，按机关和年度对应\n  --json               以 JSON 输出，一个数组\n  --jsonl              每份年报一行 JSON\n  --summary            多份年报的汇总：哪些问题，各有多少份\n  --out FINDINGS.xlsx  写成 Excel：一条发现一行，另有一张汇总\n  --return-notes DIR   给有错误或者需要说明的每份年报写一页退回修改意见，docx 和 pdf，放进 DIR（没有就新建）\n  --office NAME        意见的落款单位，不写时留空待填\n  --reply-by DATE      请在哪一天前重新报送（例：2026-01-20），不写时留空待填\n  --workers N          用几个线程，默认与处理器核数相同，最多 8 个；份数少时不用线程\n  --no-color           不用颜色\n\n退出状态：0 没有错误，1 有错误，2 有文件读不了\n\n例：gongkai check 年报2024.docx --previous 年报2023.docx',
    en: "  --previous FILE|DIR  last year's report, for the rules between years; a folder for many files, matched by body and year\n  --json               answer as JSON, one array\n  --jsonl              one line of JSON for each report\n  --summary            over many reports: which faults, how often\n  --out FINDINGS.xlsx  a workbook: a row a finding, and a summary sheet\n  --return-notes DIR   a return note of one page, as docx and pdf, for each report with errors or something to explain, put into DIR\n  --office NAME        the office that signs the notes; left as a line to fill in where it is not said\n  --reply-by DATE      the day before which to hand in again (2026-01-20); left as a line to fill in where it is not said\n  --workers N          how many threads, by default as many as there are cores, 8 at most; few files need none\n  --no-color           no colour\n\nExit status: 0 no errors, 1 errors found, 2 a file could not be read\n\nExample: gongkai check report-2024.docx --previous report-2023.docx",
  },
  flags: {
    previous: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    summary: { type: 'boolean' },
    out: { type: 'string' },
    'return-notes': { type: 'string' },
    office: { type: 'string' },
    'reply-by': { type: 'string' },
    workers: { type: 'string' },
  },
  run: async ({ values, files }, terminal) => {
    const { language } = terminal;
    const refuse = (words: Words) => {
      terminal.err(words[language]);
      return NOT_DONE;
    };
    if (files.length === 0)
      return refuse({
        zh: '请给出要检查的文件，例：gongkai check 年报.docx',
        en: 'name a file to check, e.g. gongkai check report.docx',
      });
    const { out } = values;
    if (typeof out === 'string' && !/\.xlsx$/iu.test(out)) {
      return refuse({
        zh: `--out 要写成 .xlsx 文件，不是“${out}”`,
        en: `--out takes the name of an .xlsx file, not "${out}"`,
      });
    }
    const found = await gatherReports(files, terminal);
    const written = [out, values['return-notes']].map((path) => (typeof path === 'string' ? path : null));
    // What an earlier run wrote into the folder is no report.
    const gathered = found.hasFolder ? { ...found, paths: without(found.paths, written) } : found;
    if (gathered.paths.length === 0)
      return refuse({ zh: '文件夹里没有可以检查的文件', en: 'the folder holds no file that is read' });
    const threads = threadsFor(gathered.paths.length, values['workers']);
    if (!threads.ok) return refuse(threads.reason);
    const lastYear = await openLastYear(values['previous'], gathered, { terminal, module, workers: values['workers'] });
    if (!lastYear.ok) return refuse(lastYear.reason);
    const notes = notesWish(gathered.paths, values);
    if (!notes.ok) return refuse(notes.reason);
    const wish: CheckWish = {
      language,
      isColoured: terminal.isColoured,
      as: formatOf(values),
      workbook: typeof out === 'string' ? out : null,
      notes: notes.value,
    };
    return checkAll(
      gathered.paths,
      { wish, lastYear: lastYear.value, threads: threads.value, module, values },
      terminal,
    );
  },
});

function formatOf(values: Readonly<Record<string, unknown>>): CheckWish['as'] {
  if (values['jsonl'] === true) return 'jsonl';
  if (values['json'] === true) return 'json';
  return values['summary'] === true ? 'nothing' : 'text';
}

type Work = {
  readonly wish: CheckWish;
  readonly lastYear: LastYear;
  readonly threads: number;
  readonly module: URL;
  readonly values: Readonly<Record<string, unknown>>;
};

/** Answers come file by file and are passed on at once: nothing of a report is kept. */
async function checkAll(paths: readonly string[], work: Work, terminal: Terminal): Promise<number> {
  const { wish, lastYear, values } = work;
  const tally = new Tally();
  const workbook = wish.workbook === null ? null : await openFindingsWorkbook(terminal.language);
  const printer = printerOf(wish.as === 'json', terminal);
  let done = 0;
  let notes = 0;
  let areNotesWhole = true;
  for await (const { out, said, tally: counts, rows, notes: own } of answers(paths, work)) {
    terminal.progress('');
    tally.add(counts);
    notes += own.written;
    areNotesWhole &&= own.isWhole;
    for (const line of said) terminal.err(line);
    await printer.print(out);
    if (workbook !== null && rows !== null) await workbook.add(rows);
    done += 1;
    if (done < paths.length) terminal.progress(sayProgress(done, paths.length, terminal));
  }
  await printer.end();
  if (values['summary'] === true)
    terminal[wish.as === 'nothing' ? 'out' : 'err']((await import('../show/index.ts')).showSummary(tally, terminal));
  if (workbook !== null && wish.workbook !== null) {
    if (!(await writeOut(wish.workbook, await workbook.finish(), terminal))) return NOT_DONE;
    terminal.err(
      terminal.language === 'zh' ? `检查清单已写入 ${wish.workbook}` : `The findings are in ${wish.workbook}`,
    );
  }
  if (wish.notes !== null) terminal.err(sayNotes(notes, wish.notes.folder, terminal));
  if (tally.unread > 0 || !lastYear.isWhole || !areNotesWhole) return NOT_DONE;
  return tally.hasErrors ? ERRORS_FOUND : DONE;
}

function answers(paths: readonly string[], { wish, lastYear, threads, module }: Work): AsyncGenerator<CheckAnswer> {
  return inOrder<CheckAnswer>(paths, {
    work: async (some) => Promise.all(some.map((path) => checkPath(path, wish, lastYear.find))),
    failed: (path, failed) =>
      answerOf(path, { file: path, ok: false, problem: sayNotRead(basename(path), failed) }, wish),
    aside: threads === 0 ? null : { module, act: 'check', threads, given: lastYear.index, wish },
  });
}

function sayNotes(written: number, folder: string, { language }: Terminal): string {
  if (language === 'zh') return written === 0 ? '没有要退回的年报' : `退回意见 ${written} 份已写入 ${folder}`;
  return written === 0 ? 'No report is to be returned' : `${written} return notes are in ${folder}`;
}

function sayProgress(done: number, all: number, { language }: Terminal): string {
  return language === 'zh' ? `正在检查 ${all} 份，已完成 ${done} 份` : `Checking ${all} files, ${done} done`;
}
