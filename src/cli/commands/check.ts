import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  checkFile,
  findingsWorkbook,
  readLastYear,
  REPORT_ENDINGS,
  type CheckedFile,
  type CheckedReport,
  type Reading,
} from '../../annual-report/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { gatherFiles, type Gathered } from '../gather-files.ts';
import { gatherReports, openAll, openFile } from '../report-files.ts';
import { Tally } from '../tally.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai check`: annual report files checked, every wrong cell with the reason, the basis and the right figure. */
export const CHECK: Command = {
  name: 'check',
  usage: 'check FILE|DIR… [--previous FILE|DIR] [--json|--jsonl] [--summary] [--out FINDINGS.xlsx]',
  summary: {
    zh: '检查年报：勾稽、空格、格式、正文与表格，逐条说明',
    en: 'Check annual reports: sums, blanks, form, text against tables',
  },
  help: {
    zh: '  --previous FILE|DIR  上一年的年报，核对“上年结转”“现行有效件数”和文字雷同；多份文件用文件夹，按机关和年度对应\n  --json               以 JSON 输出，一个数组\n  --jsonl              每份年报一行 JSON\n  --summary            多份年报的汇总：哪些问题，各有多少份\n  --out FINDINGS.xlsx  把全部发现写成一张 Excel 清单\n  --no-color           不用颜色\n\n退出状态：0 没有错误，1 有错误，2 有文件读不了\n\n例：gongkai check 年报2024.docx --previous 年报2023.docx',
    en: "  --previous FILE|DIR  last year's report, for the rules between years; a folder for many files, matched by body and year\n  --json               answer as JSON, one array\n  --jsonl              one line of JSON for each report\n  --summary            over many reports: which faults, how often\n  --out FINDINGS.xlsx  all findings as one workbook\n  --no-color           no colour\n\nExit status: 0 no errors, 1 errors found, 2 a file could not be read\n\nExample: gongkai check report-2024.docx --previous report-2023.docx",
  },
  flags: {
    previous: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    summary: { type: 'boolean' },
    out: { type: 'string' },
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
    const gathered = await gatherReports(files, terminal);
    if (gathered.paths.length === 0)
      return refuse({ zh: '文件夹里没有可以检查的文件', en: 'the folder holds no file that is read' });
    const lastYear = await openLastYear(values['previous'], gathered, terminal);
    if (!lastYear.ok) return refuse(lastYear.reason);
    return checkAll(gathered.paths, lastYear.value, values, terminal);
  },
};

type LastYear = { readonly readings: readonly Reading[]; readonly isChosen: boolean; readonly isWhole: boolean };

/** Reads last year's reports. One file for many reports cannot be meant for all of them. */
async function openLastYear(
  path: unknown,
  { paths, hasFolder }: Gathered,
  terminal: Terminal,
): Promise<Result<LastYear, Words>> {
  if (typeof path !== 'string') return ok({ readings: [], isChosen: false, isWhole: true });
  const previous = await gatherFiles([path], REPORT_ENDINGS);
  if (!previous.hasFolder && (paths.length > 1 || hasFolder)) {
    return err({
      zh: '检查多份年报时，--previous 要给出文件夹，不能只给一份文件',
      en: '--previous must be a folder when many reports are checked, not one file',
    });
  }
  const files = await openAll(previous.paths);
  if (!files.ok) return files;
  const { readings, problems } = await readLastYear(files.value);
  for (const problem of problems) if (!problem.ok) terminal.err(problem.problem[terminal.language]);
  if (!previous.hasFolder && readings.length === 0) {
    return err({ zh: '上年年报读不了，没有检查', en: "last year's report could not be read; nothing was checked" });
  }
  return ok({ readings, isChosen: !previous.hasFolder, isWhole: problems.length === 0 });
}

async function checkAll(
  paths: readonly string[],
  lastYear: LastYear,
  values: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const tally = new Tally();
  const data: Data[] = [];
  const kept: CheckedFile[] = [];
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) terminal.progress(sayProgress(index, paths.length, terminal));
    const checked = await checkOne(path, lastYear);
    terminal.progress('');
    tally.add(checked);
    if (typeof values['out'] === 'string') kept.push({ ...checked, file: path });
    if (!checked.ok) terminal.err(checked.problem[terminal.language]);
    else for (const note of checked.notes) terminal.err(note[terminal.language]);
    if (values['jsonl'] === true) for (const one of asData(path, checked)) terminal.out(JSON.stringify(one));
    else if (values['json'] === true) data.push(...asData(path, checked));
    else if (values['summary'] !== true && checked.ok)
      for (const report of checked.reports) await show(report, terminal);
  }
  if (values['json'] === true) terminal.out(JSON.stringify(data, null, 2));
  if (values['summary'] === true)
    terminal[values['json'] === true || values['jsonl'] === true ? 'err' : 'out'](
      (await import('../show/index.ts')).showSummary(tally, terminal),
    );
  const { out } = values;
  if (typeof out === 'string' && !(await writeFindings(out, kept, terminal))) return NOT_DONE;
  if (tally.unread > 0 || !lastYear.isWhole) return NOT_DONE;
  return tally.hasErrors ? ERRORS_FOUND : DONE;
}

/** Writes the workbook; false when the file cannot be written, and why is said. */
async function writeFindings(
  path: string,
  files: readonly CheckedFile[],
  { err: say, language }: Terminal,
): Promise<boolean> {
  try {
    await writeFile(path, await findingsWorkbook(files, language));
    say(language === 'zh' ? `检查清单已写入 ${path}` : `The findings are in ${path}`);
    return true;
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    say(
      language === 'zh'
        ? `不能写入“${path}”（${String(fault.code)}）`
        : `"${path}" cannot be written (${String(fault.code)})`,
    );
    return false;
  }
}

async function checkOne(path: string, { readings, isChosen }: LastYear): Promise<CheckedFile> {
  const { bytes } = await openFile(path);
  if (!bytes.ok) return { file: path, ok: false, problem: bytes.reason };
  return checkFile({ name: basename(path), bytes: bytes.value }, readings, { isChosen });
}

type Data =
  | (Pick<CheckedReport['report'], 'edition' | 'agency' | 'year'> &
      Pick<CheckedReport, 'report' | 'findings'> & { readonly file: string; readonly part?: number })
  | { readonly file: string; readonly error: Words };

function asData(path: string, checked: CheckedFile): readonly Data[] {
  if (!checked.ok) return [{ file: path, error: checked.problem }];
  return checked.reports.map(({ report, findings }) => ({
    file: path,
    ...(report.part === undefined ? {} : { part: report.part }),
    edition: report.edition,
    agency: report.agency,
    year: report.year,
    report: { ...report, file: path },
    findings,
  }));
}

function sayProgress(done: number, all: number, { language }: Terminal): string {
  return language === 'zh' ? `正在检查 ${all} 份，已完成 ${done} 份` : `Checking ${all} files, ${done} done`;
}

/** What people read is laid out only where people read: an answer in JSON loads none of it. */
async function show(checked: CheckedReport, terminal: Terminal): Promise<void> {
  const { countFindings, showFindings, showGrid, showReportName } = await import('../show/index.ts');
  const { out, language } = terminal;
  out(`${showReportName(checked, terminal)}  ${countFindings(checked.findings, language)}\n`);
  out(`${showGrid(checked, terminal)}\n`);
  out(`${showFindings(checked, terminal)}\n`);
}
