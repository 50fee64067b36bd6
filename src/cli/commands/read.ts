import { basename } from 'node:path';
import { checkReading, readReportFile, sayNotRead, type Reading, type Report } from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import { gatherReports, openFile } from '../report-files.ts';
import type { Terminal } from '../terminal.ts';

type Answer =
  | { readonly path: string; readonly readings: readonly Reading[] }
  | { readonly path: string; readonly problem: Words };

/** `gongkai read`: annual report files as data. */
export const READ: Command = {
  name: 'read',
  usage: 'read FILE… [--json]',
  summary: { zh: '读取年报文件，给出三张表和正文的数据', en: 'Read annual report files as data' },
  help: {
    zh: '可读 docx、doc、wps、pdf（文字版）、ofd、html、xlsx、xls、csv、txt、md、json；文件夹按名称顺序逐个读取。\n\n  --json    以 JSON 输出：一份文件一个对象，多份文件一个数组\n  --jsonl   每份年报一行 JSON\n\n例：gongkai read 年报2024.docx --json',
    en: 'Reads docx, doc, wps, pdf and ofd with text, html, xlsx, xls, csv, txt, md and json; folders are walked by name.\n\n  --json    answer as JSON: one object for one file, an array for several\n  --jsonl   one line of JSON for each report\n\nExample: gongkai read report-2024.docx --json',
  },
  flags: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
  run: async ({ values, files }, terminal) => {
    if (files.length === 0) {
      terminal.err(
        terminal.language === 'zh'
          ? '请给出要读取的文件，例：gongkai read 年报.docx'
          : 'name a file to read, e.g. gongkai read report.docx',
      );
      return NOT_DONE;
    }
    const { paths, hasFolder } = await gatherReports(files, terminal);
    const answers: Answer[] = [];
    let areAllRead = paths.length > 0;
    for (const path of paths) {
      const answer = await readOne(path);
      if ('problem' in answer) {
        terminal.err(answer.problem[terminal.language]);
        areAllRead = false;
      }
      if (values['jsonl'] === true) for (const one of asData(answer)) terminal.out(JSON.stringify(one));
      else if (values['json'] !== true) await show(answer, terminal);
      else answers.push(answer);
    }
    if (values['json'] === true) {
      const data = answers.flatMap(asData);
      const isSingle = !hasFolder && paths.length === 1 && data.length === 1;
      terminal.out(JSON.stringify(isSingle ? data[0] : data, null, 2));
    }
    if (paths.length === 0)
      terminal.err(terminal.language === 'zh' ? '文件夹里没有可以读取的文件' : 'the folder holds no file that is read');
    return areAllRead ? DONE : NOT_DONE;
  },
};

async function readOne(path: string): Promise<Answer> {
  const { bytes } = await openFile(path);
  if (!bytes.ok) return { path, problem: bytes.reason };
  const read = await readReportFile({ name: basename(path), bytes: bytes.value });
  return read.ok ? { path, readings: read.value } : { path, problem: sayNotRead(basename(path), read.reason) };
}

type Data = Report | { readonly file: string; readonly error: Words };

const asData = (answer: Answer): readonly Data[] =>
  'problem' in answer
    ? [{ file: answer.path, error: answer.problem }]
    : answer.readings.map(({ report }) => ({ ...report, file: answer.path }));

async function show(answer: Answer, terminal: Terminal): Promise<void> {
  if ('problem' in answer) return;
  const { showGrid, showReportName } = await import('../show/index.ts');
  for (const reading of answer.readings) {
    const plain = { ...checkReading(reading, null), findings: [] };
    terminal.out(`${showReportName(plain, terminal)}\n\n${showGrid(plain, terminal)}\n`);
  }
}
