import { basename } from 'node:path';
import type { Words } from '../../base/words.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { sayUnreadable } from '../../platform/documents/index.ts';
import {
  redactFile,
  sayNoCopy,
  SCREENED_ENDINGS,
  screenFile,
  withoutIdentifiers,
  type ScreeningFinding,
} from '../../screening/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { gatherFiles } from '../gather-files.ts';
import { openFile } from '../report-files.ts';
import { readScreeningFlags, writeLexiconTo, type ScreeningFlags } from '../screening-flags.ts';
import type { Terminal } from '../terminal.ts';
import { copyPath, copyTarget, writeCopy, type CopyTarget } from '../write-copy.ts';

/** `gongkai screen`: what must not be published in files of any kind, with its place, nothing told in full. */
export const SCREEN: Command = {
  name: 'screen',
  usage: 'screen FILE|DIR… [--json] [--redact OUT] [--lexicon FILE] [--allow FILE]',
  summary: {
    zh: '发布前筛查：个人信息、密级标志、隐藏内容、错敏词，逐处指出',
    en: 'Screen before publication: personal data, secrecy markings, hidden content, wrong words',
  },
  help: {
    zh: '可读 docx、xlsx、pdf、html、txt、md、csv、doc、wps、xls、et、pptx、图片信息（jpg、png、tif）和装有这些文件的 zip；文件夹按名称顺序逐个读取。号码只显示遮盖后的样子。\n\n  --json               以 JSON 输出，一个数组，一份文件一个对象\n  --redact OUT         写出清洁副本：号码和住址遮盖，隐藏内容去除，写出前逐处复查；多个文件写进文件夹 OUT\n  --lexicon FILE       本单位的错敏词（xlsx 或 csv：错误写法、正确写法、类别、起、止、权重、说明），加在自带词库上\n  --allow FILE         本单位准许保留的内容（xlsx 或 csv：规则、内容、理由），没有理由的不收\n  --write-lexicon OUT  把现有词库写成 xlsx 或 csv，可以修改后再用 --lexicon 读入\n  --today DATE         以哪一天为准（儿童年龄、机关名称），文件自己写明日期的以文件为准\n  --no-color           不用颜色\n\n退出状态：0 没有错误，1 有错误，2 有文件读不了。--redact：0 副本已写出，2 没有副本\n\n例：gongkai screen 公示名单.xlsx --redact 公示名单-公开.xlsx',
    en: 'Reads docx, xlsx, pdf, html, txt, md, csv, doc, wps, xls, et, pptx, what pictures say of themselves (jpg, png, tif) and zip of these; folders are walked by name. Numbers are shown masked only.\n\n  --json               answer as JSON, one array, one object a file\n  --redact OUT         write a clean copy: numbers and addresses masked, hidden content gone, searched before it is written; for several files OUT is a folder\n  --lexicon FILE       words of the body (xlsx or csv: 错误写法, 正确写法, 类别, 起, 止, 权重, 说明), added to those of the program\n  --allow FILE         what the body leaves as it is (xlsx or csv: 规则, 内容, 理由); a line without a reason is refused\n  --write-lexicon OUT  write the lexicon as xlsx or csv, to change it and read it with --lexicon\n  --today DATE         as of which day (ages of children, names of bodies); a day that the file bears goes before it\n  --no-color           no colour\n\nExit status: 0 no errors, 1 errors found, 2 a file could not be read. With --redact: 0 a copy was written, 2 there is none\n\nExample: gongkai screen list.xlsx --redact public.xlsx',
  },
  flags: {
    json: { type: 'boolean' },
    redact: { type: 'string' },
    lexicon: { type: 'string' },
    allow: { type: 'string' },
    'write-lexicon': { type: 'string' },
    today: { type: 'string' },
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
      isJson: values['json'] === true,
      out: typeof redact === 'string' ? redact : null,
    };
    return screenAll(files, asked, terminal);
  },
};

type Answer =
  | { readonly file: string; readonly findings: readonly ScreeningFinding[]; readonly redacted?: boolean }
  | { readonly file: string; readonly error: Words };

async function screenAll(
  files: readonly string[],
  { settings, isJson, out }: { settings: ScreeningFlags; isJson: boolean; out: string | null },
  terminal: Terminal,
): Promise<number> {
  const { paths, leftOut } = await gatherFiles(files, SCREENED_ENDINGS);
  const { language } = terminal;
  if (leftOut.length > 0) terminal.err(sayLeftOut(leftOut, terminal));
  if (paths.length === 0) {
    terminal.err(language === 'zh' ? '文件夹里没有可以筛查的文件' : 'the folder holds no file that is screened');
    return NOT_DONE;
  }
  const target = out === null ? null : await copyTarget(out, paths.length);
  if (target !== null && !target.ok) {
    terminal.err(target.reason[language]);
    return NOT_DONE;
  }
  const answers: Answer[] = [];
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) {
      terminal.progress(
        language === 'zh'
          ? `正在筛查 ${paths.length} 份，已完成 ${index} 份`
          : `Screening ${paths.length} files, ${index} done`,
      );
    }
    const answer =
      target === null
        ? await screenOne(path, settings)
        : await redactOne(path, { settings, target: target.value }, terminal);
    terminal.progress('');
    answers.push(answer);
    if ('error' in answer) terminal.err(answer.error[language]);
    else if (!isJson) await show(answer, terminal);
  }
  if (isJson) terminal.out(JSON.stringify(answers, null, 2));
  if (answers.some((answer) => 'error' in answer || answer.redacted === false)) return NOT_DONE;
  if (target !== null) return DONE;
  const hasErrors = answers.some(
    (answer) => 'findings' in answer && answer.findings.some(({ severity }) => severity === 'error'),
  );
  return hasErrors ? ERRORS_FOUND : DONE;
}

/** The name of a file may hold an identifier itself: it is masked wherever it is told. */
async function screenOne(path: string, settings: ScreeningFlags): Promise<Answer> {
  const file = withoutIdentifiers(path);
  const { bytes } = await openFile(path);
  if (!bytes.ok) return { file, error: masked(bytes.reason) };
  const screened = await screenFile({ name: basename(path), bytes: bytes.value }, settings);
  if (!screened.ok) return { file, error: masked(sayUnreadable(basename(path), screened.reason)) };
  return { file, findings: screened.value };
}

/** The same with a clean copy, which is written only when it is proved to be one. */
async function redactOne(
  path: string,
  { settings, target }: { settings: ScreeningFlags; target: CopyTarget },
  terminal: Terminal,
): Promise<Answer> {
  const file = withoutIdentifiers(path);
  const to = await copyPath(target, path);
  if (!to.ok) return { file, error: masked(to.reason) };
  const { bytes } = await openFile(path);
  if (!bytes.ok) return { file, error: masked(bytes.reason) };
  const redacted = await redactFile({ name: basename(path), bytes: bytes.value }, settings);
  if (!redacted.ok) return { file, error: masked(sayUnreadable(basename(path), redacted.reason)) };
  const { findings, copy } = redacted.value;
  const problem = copy.ok ? await writeCopy(to.value, copy.value) : sayNoCopy(basename(path), copy.reason);
  if (problem !== null) terminal.err(problem[terminal.language]);
  return { file, findings, redacted: problem === null };
}

function masked({ zh, en }: Words): Words {
  return { zh: withoutIdentifiers(zh), en: withoutIdentifiers(en) };
}

function sayLeftOut(leftOut: readonly string[], { language }: Terminal): string {
  const names = leftOut.slice(0, 5).map((path) => withoutIdentifiers(basename(path)));
  const more = leftOut.length > names.length;
  return language === 'zh'
    ? `没有筛查 ${leftOut.length} 个其他文件：${names.join('、')}${more ? ' 等' : ''}`
    : `${leftOut.length} other file${leftOut.length === 1 ? '' : 's'} not screened: ${names.join(', ')}${more ? ', …' : ''}`;
}

async function show(answer: Extract<Answer, { findings: unknown }>, terminal: Terminal): Promise<void> {
  const { showScreening } = await import('../show/screening.ts');
  terminal.out(`${showScreening(answer, terminal)}\n`);
}
