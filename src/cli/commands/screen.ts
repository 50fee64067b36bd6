import { basename } from 'node:path';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { SCREENED_ENDINGS, withoutIdentifiers } from '../../screening/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { gatherFiles } from '../gather-files.ts';
import { inOrder } from '../many/in-order.ts';
import { printerOf } from '../many/printer.ts';
import type { ScreenGiven } from '../many/screen-in-thread.ts';
import { notScreened, screenPath, type FileToScreen, type ScreenAnswer, type ScreenWish } from '../many/screen-path.ts';
import { threadsFor } from '../many/threads.ts';
import { readScreeningFlags, writeLexiconTo, type ScreeningFlags } from '../screening-flags.ts';
import type { Terminal } from '../terminal.ts';
import { copyPath, copyTarget } from '../write-copy.ts';

/** `gongkai screen`: what must not be published in files of any kind, with its place, nothing told in full. `module` is what its threads run. */
export const screenCommand = (module: URL): Command => ({
  name: 'screen',
  usage: 'screen FILE|DIR… [--json] [--redact OUT] [--lexicon FILE] [--allow FILE] [--workers N]',
  summary: {
    zh: '发布前筛查：个人信息、密级标志、隐藏内容、错敏词，逐处指出',
    en: 'Screen before publication: personal data, secrecy markings, hidden content, wrong words',
  },
  help: {
    zh: '可读 docx、xlsx、pdf、html、txt、md、csv、doc、wps、xls、et、pptx、图片信息（jpg、png、tif）和装有这些文件的 zip；文件夹按名称顺序逐个读取。号码只显示遮盖后的样子。\n\n  --json               以 JSON 输出，一个数组，一份文件一个对象\n  --redact OUT         写出清洁副本：号码和住址遮盖，隐藏内容去除，写出前逐处复查；多个文件写进文件夹 OUT\n  --lexicon FILE       本单位的错敏词（xlsx 或 csv：错误写法、正确写法、类别、起、止、权重、说明），加在自带词库上\n  --allow FILE         本单位准许保留的内容（xlsx 或 csv：规则、内容、理由），没有理由的不收\n  --write-lexicon OUT  把现有词库写成 xlsx 或 csv，可以修改后再用 --lexicon 读入\n  --today DATE         以哪一天为准（儿童年龄、机关名称），文件自己写明日期的以文件为准\n  --workers N          用几个线程，默认与处理器核数相同，最多 8 个；份数少时不用线程\n  --no-color           不用颜色\n\n退出状态：0 没有错误，1 有错误，2 有文件读不了。--redact：0 副本已写出，2 没有副本\n\n例：gongkai screen 公示名单.xlsx --redact 公示名单-公开.xlsx',
    en: 'Reads docx, xlsx, pdf, html, txt, md, csv, doc, wps, xls, et, pptx, what pictures say of themselves (jpg, png, tif) and zip of these; folders are walked by name. Numbers are shown masked only.\n\n  --json               answer as JSON, one array, one object a file\n  --redact OUT         write a clean copy: numbers and addresses masked, hidden content gone, searched before it is written; for several files OUT is a folder\n  --lexicon FILE       words of the body (xlsx or csv: 错误写法, 正确写法, 类别, 起, 止, 权重, 说明), added to those of the program\n  --allow FILE         what the body leaves as it is (xlsx or csv: 规则, 内容, 理由); a line without a reason is refused\n  --write-lexicon OUT  write the lexicon as xlsx or csv, to change it and read it with --lexicon\n  --today DATE         as of which day (ages of children, names of bodies); a day that the file bears goes before it\n  --workers N          how many threads, by default as many as there are cores, 8 at most; few files need none\n  --no-color           no colour\n\nExit status: 0 no errors, 1 errors found, 2 a file could not be read. With --redact: 0 a copy was written, 2 there is none\n\nExample: gongkai screen list.xlsx --redact public.xlsx',
  },
  flags: {
    json: { type: 'boolean' },
    redact: { type: 'string' },
    lexicon: { type: 'string' },
    allow: { type: 'string' },
    'write-lexicon': { type: 'string' },
    today: { type: 'string' },
    workers: { type: 'string' },
  },
  run: async ({ values, files }, terminal) => {
    const read = await readScreeningFlags(values, todayInBeijing());
    if (!read.ok) {
      terminal.err(read.reason[terminal.language]);
      return NOT_DONE;
    }
    const out = values['write-lexicon'];
    if (typeof out === 'string') {
      const problem = await writeLexiconTo(out, read.value.lexicon);
      if (problem !== null) terminal.err(problem[terminal.language]);
      if (problem !== null || files.length === 0) return problem === null ? DONE : NOT_DONE;
    }
    if (files.length === 0) {
      terminal.err(
        terminal.language === 'zh'
          ? '请给出要筛查的文件，例：gongkai screen 公示名单.xlsx'
          : 'name a file to screen, e.g. gongkai screen list.xlsx',
      );
      return NOT_DONE;
    }
    const { redact } = values;
    const asked = {
      settings: read.value,
      wish: { language: terminal.language, isColoured: terminal.isColoured, isJson: values['json'] === true },
      out: typeof redact === 'string' ? redact : null,
      workers: values['workers'],
      module,
    };
    return screenAll(files, asked, terminal);
  },
});

type Asked = {
  readonly settings: ScreeningFlags;
  readonly wish: ScreenWish;
  readonly out: string | null;
  readonly workers: unknown;
  readonly module: URL;
};

async function screenAll(given: readonly string[], asked: Asked, terminal: Terminal): Promise<number> {
  const { out } = asked;
  const { paths, leftOut } = await gatherFiles(given, SCREENED_ENDINGS);
  const { language } = terminal;
  if (leftOut.length > 0) terminal.err(sayLeftOut(leftOut, terminal));
  if (paths.length === 0) {
    terminal.err(language === 'zh' ? '文件夹里没有可以筛查的文件' : 'the folder holds no file that is screened');
    return NOT_DONE;
  }
  const threads = threadsFor(paths.length, asked.workers);
  const target = out === null ? null : await copyTarget(out, paths.length);
  for (const refused of [threads, target]) {
    if (refused === null || refused.ok) continue;
    terminal.err(refused.reason[language]);
    return NOT_DONE;
  }
  // Names of copies are given out here and in order: threads know nothing of each other.
  const files: FileToScreen[] = [];
  for (const path of paths) files.push({ path, copy: target?.ok === true ? await copyPath(target.value, path) : null });
  return printAll(files, { asked, threads: threads.ok ? threads.value : 0 }, terminal);
}

/** Answers come file by file and are passed on at once: nothing of a file is kept. */
async function printAll(
  files: readonly FileToScreen[],
  { asked, threads }: { asked: Asked; threads: number },
  terminal: Terminal,
): Promise<number> {
  const printer = printerOf(asked.wish.isJson, terminal);
  let [done, isDone, hasErrors] = [0, true, false];
  if (files.length > 1) terminal.progress(sayProgress(0, files.length, terminal));
  for await (const answer of answers(files, asked, threads)) {
    terminal.progress('');
    for (const line of answer.said) terminal.err(line);
    await printer.print(answer.out);
    isDone &&= answer.isDone;
    hasErrors ||= answer.hasErrors;
    done += 1;
    if (done < files.length) terminal.progress(sayProgress(done, files.length, terminal));
  }
  await printer.end();
  if (!isDone) return NOT_DONE;
  return hasErrors && asked.out === null ? ERRORS_FOUND : DONE;
}

/** One file a task, as one may hold tens of thousands of findings; longest time for it, in milliseconds. */
const LIMIT = 300_000;

function answers(
  files: readonly FileToScreen[],
  { settings, wish, module }: Asked,
  threads: number,
): AsyncGenerator<ScreenAnswer> {
  const { lexicon, allow, today } = settings;
  const given: ScreenGiven = { entries: lexicon.entries, allow, today };
  return inOrder<ScreenAnswer, FileToScreen>(files, {
    work: async (some) => Promise.all(some.map((file) => screenPath(file, wish, settings))),
    failed: async ({ path }, failed) => {
      // The sentence of a thread that a file ended; hardly any run needs it.
      const { sayNotRead } = await import('../../annual-report/index.ts');
      return notScreened(path, sayNotRead(basename(path), failed), wish);
    },
    aside: threads === 0 ? null : { module, act: 'screen', threads, given, wish, limit: LIMIT, mostInTask: 1 },
  });
}

function sayProgress(done: number, all: number, { language }: Terminal): string {
  return language === 'zh' ? `正在筛查 ${all} 份，已完成 ${done} 份` : `Screening ${all} files, ${done} done`;
}

function sayLeftOut(leftOut: readonly string[], { language }: Terminal): string {
  const names = leftOut.slice(0, 5).map((path) => withoutIdentifiers(basename(path)));
  const more = leftOut.length > names.length;
  return language === 'zh'
    ? `没有筛查 ${leftOut.length} 个其他文件：${names.join('、')}${more ? ' 等' : ''}`
    : `${leftOut.length} other file${leftOut.length === 1 ? '' : 's'} not screened: ${names.join(', ')}${more ? ', …' : ''}`;
}
