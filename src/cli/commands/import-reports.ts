import { basename, join } from 'node:path';
import { importReportFile, sayReportNotTaken, type FileImport, type TakenReport } from '../../compilation/index.ts';
import { parseDay, type Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { dataFolder, hashSetting } from '../../platform/config/index.ts';
import { diskStore } from '../../platform/files/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import { gatherReports, openFile } from '../report-files.ts';
import type { Terminal } from '../terminal.ts';

/** What `import reports` takes besides the flags of every import. */
export const REPORT_IMPORT_FLAGS = {
  agency: { type: 'string' },
  year: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  withdraw: { type: 'string' },
} as const;

/** A file that could not even be opened, or a report with what became of it. */
type Told = TakenReport | { readonly file: string; readonly problem: Words; readonly outcome: 'not_opened' };

/** `gongkai import reports`: published annual reports from files into the register, with a preview. */
export async function importReports(flags: Flags, paths: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readAsked(flags, paths);
  if (!asked.ok) {
    terminal.err(asked.reason[terminal.language]);
    return NOT_DONE;
  }
  const told = await takeAll({ flags, paths }, asked.value, terminal);
  if (!told.ok) {
    terminal.err(told.reason[terminal.language]);
    return NOT_DONE;
  }
  const isJson = flags.values['json'] === true;
  if (isJson)
    terminal.out(JSON.stringify({ dry_run: asked.value.isPreview, reports: told.value.map(jsonOf) }, null, 2));
  else show(told.value, asked.value.isPreview, terminal);
  if (told.value.some(({ outcome }) => outcome === 'not_opened')) return NOT_DONE;
  return told.value.some(({ outcome }) => outcome === 'not_taken') ? ERRORS_FOUND : DONE;
}

type Asked = Pick<FileImport, 'agency' | 'year' | 'url' | 'publishedOn' | 'isPreview'>;

function readAsked({ values }: Flags, paths: readonly string[]): Result<Asked, Words> {
  const text = (name: string): string | null => (typeof values[name] === 'string' ? String(values[name]) : null);
  const of = text('published');
  const publishedOn: Day | null = of === null ? null : parseDay(of);
  if (of !== null && publishedOn === null) {
    return err({
      zh: `--published 要一个日期，例如 2020-01-20，不是“${of}”`,
      en: `--published wants a day such as 2020-01-20, not "${of}"`,
    });
  }
  const year = text('year');
  if (year !== null && !/^\d{4}$/u.test(year)) {
    return err({
      zh: `--year 要四位数的年份，不是“${year}”`,
      en: `--year wants a year of four figures, not "${year}"`,
    });
  }
  const ofOne = ['agency', 'year', 'url', 'published'].filter((name) => text(name) !== null && name !== 'agency');
  if (paths.length > 1 && ofOne.length > 0) {
    const names = ofOne.map((name) => `--${name}`);
    return err({
      zh: `${names.join('、')} 只用于一份文件，现在给了 ${paths.length} 份`,
      en: `${names.join(', ')} is said of one file, and ${paths.length} were given`,
    });
  }
  return ok({
    agency: text('agency'),
    year: year === null ? null : Number(year),
    url: text('url'),
    publishedOn,
    isPreview: values['dry-run'] === true,
  });
}

async function takeAll(
  { flags, paths }: { readonly flags: Flags; readonly paths: readonly string[] },
  asked: Asked,
  terminal: Terminal,
): Promise<Result<readonly Told[], Words>> {
  const gathered = await gatherReports(paths.map(terminal.pathOf), terminal);
  const { data } = flags.values;
  const { register } = terminal;
  return withRegister({ data, register }, async (database) => {
    const folder = register?.folder ?? dataFolder(typeof data === 'string' ? data : null, process.env);
    const store = diskStore(join(folder, 'files'));
    const algorithm = register?.algorithm ?? hashSetting(process.env);
    const before = new Map<string, string>();
    const told: Told[] = [];
    for (const [index, path] of gathered.paths.entries()) {
      const { bytes } = await openFile(path);
      if (!bytes.ok) {
        told.push({ file: path, outcome: 'not_opened', problem: bytes.reason });
        continue;
      }
      const file = { name: basename(path), bytes: bytes.value };
      const today = register?.clock.today() ?? todayInBeijing();
      told.push(
        ...(await importReportFile({ database, store: asked.isPreview ? null : store }, file, {
          ...asked,
          actor: 'command',
          algorithm,
          today,
          before,
        })),
      );
      terminal.progress(terminal.language === 'zh' ? `已处理 ${index + 1} 份` : `${index + 1} files done`);
    }
    terminal.progress('');
    return told;
  });
}

function show(told: readonly Told[], isPreview: boolean, { language, out, err: warn }: Terminal): void {
  for (const one of told) {
    if (one.outcome === 'not_opened') warn(one.problem[language]);
    else if (one.problem !== null) warn(sayReportNotTaken(one.file, one.problem)[language]);
    else out(lineOf(one, language));
  }
  const count = (outcome: Told['outcome']) => told.filter((one) => one.outcome === outcome).length;
  const [taken, replaced, same] = [count('new'), count('replaced'), count('same')];
  const left = count('not_taken') + count('not_opened');
  out(
    language === 'zh'
      ? `${isPreview ? '预览，什么也没有写。将' : ''}新收 ${taken}，更新 ${replaced}，相同 ${same}，没有导入 ${left}`
      : `${isPreview ? 'A preview, nothing is written: ' : ''}${taken} new, ${replaced} replaced, ${same} the same, ${left} not taken`,
  );
}

function lineOf(
  { file, said, year, outcome, changed, findings: { error, warning } }: TakenReport,
  language: Language,
): string {
  const body = said ?? '';
  const differs =
    changed === null ? '' : language === 'zh' ? `，与原来有 ${changed} 处不同` : `, ${changed} differences`;
  if (language === 'zh') {
    const found = error + warning === 0 ? '' : `；体检发现错误 ${error}、提醒 ${warning}`;
    return `${file}：${body} ${year} 年，${OUTCOMES[outcome].zh}${differs}${found}`;
  }
  const found = error + warning === 0 ? '' : `; the check finds ${error} errors, ${warning} warnings`;
  return `${file}: ${body} ${year}, ${OUTCOMES[outcome].en}${differs}${found}`;
}

const OUTCOMES: Readonly<Record<TakenReport['outcome'], Words>> = {
  new: { zh: '新收', en: 'new' },
  replaced: { zh: '更新为新的一版', en: 'replaced by a new version' },
  same: { zh: '已有，内容相同，没有再导入', en: 'there and the same; not taken again' },
  not_taken: { zh: '没有导入', en: 'not taken' },
};

function jsonOf(one: Told) {
  if (one.outcome === 'not_opened') return { file: one.file, error: one.problem };
  const { file, part, said, year, outcome, changed, findings, problem } = one;
  return {
    file,
    ...(part !== null && { part }),
    agency: said,
    year,
    outcome,
    changed,
    findings,
    problem: problem === null ? null : { kind: problem.kind, message: sayReportNotTaken(file, problem) },
  };
}
