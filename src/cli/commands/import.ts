import { basename } from 'node:path';
import process from 'node:process';
import {
  importBodies,
  importTemplate,
  readList,
  sayChange,
  sayFieldNote,
  sayImportProblem,
  sayUnseen,
  sayListProblem,
  type ImportedRow,
  type ReadList,
} from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { hashSetting } from '../../platform/config/index.ts';
import { sayUnreadable } from '../../platform/documents/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import type { Flags } from '../flags.ts';
import { writeOut } from '../many/write-out.ts';
import { REGISTER_FLAGS, withRegister } from '../register.ts';
import { openFile } from '../report-files.ts';
import type { Terminal } from '../terminal.ts';
import { withdrawKept } from './withdraw-report.ts';
import { importReports, REPORT_IMPORT_FLAGS } from './import-reports.ts';

/** `gongkai import KIND FILE`: a district's bodies from a list, or annual reports that were published, with a preview and a report of what was not taken. */
export const IMPORT: Command = {
  name: 'import',
  usage: 'import bodies FILE | reports FILE… [--data DIR] [--dry-run] [--json]',
  summary: { zh: '导入机关名册，或已公布的年报', en: 'Import a list of bodies, or annual reports that were published' },
  help: {
    zh: '  --data DIR       数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --dry-run        只看会怎样：哪些新设、哪些改动、哪些不导入及原因，什么也不写\n  --json           以 JSON 输出\n  --template OUT   写出空白名册（xlsx），附填写说明\n\n栏按表头认，次序不限；空着的格不改动已有内容。机关先按统一社会信用代码、再按全称对应，重复导入不会重复设立。\n名册中没有的机关原样保留。\n\n退出状态：0 全部导入，1 有的行没有导入，2 没能导入\n\n例：gongkai import bodies 名册.xlsx --dry-run\n\nimport reports FILE…  导入已公布的年报（文件或文件夹，格式同 read），标明“由原文导入”\n  --agency SLUG    哪个机关的：网址标识或统一社会信用代码；不给时按年报里的名称对应\n  --year YEAR      年报没有写明年份时指明\n  --url URL        在哪里公布的\n  --published DATE 哪一天公布的\n\n再导入内容不同的，成为新的一版，旧版保留；体检发现的问题只告诉，不拒收。\n  --withdraw mistake|body  撤下 --agency、--year 指明的年报：导错了，或者机关撤回；撤下的不再公开，台账仍在\n\n例：gongkai import reports 年报/ --dry-run',
    en: '  --data DIR       the data folder; else DATABASE_URL, else the usual folder\n  --dry-run        only look: what would be founded, changed, not taken and why; nothing is written\n  --json           answer as JSON\n  --template OUT   writes an empty list (xlsx) that says what stands in each column\n\nColumns are told by their heads, in any order; a blank cell leaves what is there. Bodies are matched by credit code, then by full name: importing twice founds\nnothing twice. Bodies that are not in the list stay as they are.\n\nExit status: 0 all taken, 1 some rows were not, 2 it could not be done\n\nExample: gongkai import bodies list.xlsx --dry-run\n\nimport reports FILE…  annual reports that were published (files or folders, formats as for read), marked as taken from their published text\n  --agency SLUG    whose they are: slug or credit code; else by the name in the report\n  --year YEAR      the year, where the report does not say it\n  --url URL        where it was published\n  --published DATE on which day\n\nOne that differs from what is there becomes a new version, the earlier ones are kept; what the check finds is told and is no reason to refuse.\n  --withdraw mistake|body  takes the report of --agency and --year away from the public: taken over by mistake, or withdrawn by the body; the ledger keeps it\n\nExample: gongkai import reports reports/ --dry-run',
  },
  flags: {
    ...REGISTER_FLAGS,
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    template: { type: 'string' },
    ...REPORT_IMPORT_FLAGS,
  },
  run: async ({ values, files }, terminal) => {
    const [kind, path, ...more] = files;
    if (kind === 'reports' && path === undefined && values['withdraw'] !== undefined) {
      return withdrawKept({ values, files }, terminal);
    }
    if (kind === 'reports' && path !== undefined && values['template'] === undefined) {
      return importReports({ values, files }, [path, ...more], terminal);
    }
    const refuse = (reason: Words) => {
      terminal.err(reason[terminal.language]);
      return NOT_DONE;
    };
    if (kind !== 'bodies' || files.length > 2 || (path === undefined) !== (values['template'] !== undefined)) {
      const why = sayWrongCall(kind, { path, more, isTemplate: values['template'] !== undefined });
      return refuse({
        zh: `${why.zh}。例：gongkai import bodies 名册.xlsx，gongkai import bodies --template 名册.xlsx，或 gongkai import reports 年报.docx`,
        en: `${why.en}; e.g. gongkai import bodies list.xlsx, gongkai import bodies --template list.xlsx, or gongkai import reports report.docx`,
      });
    }
    if (path === undefined) return writeTemplate(String(values['template']), terminal);
    const list = await openList(terminal.pathOf(path));
    if (!list.ok) return refuse(list.reason);
    const taken = await takeList(list.value, { values, files }, terminal);
    if (!taken.ok) return refuse(taken.reason);
    show(taken.value, list.value, { isPreview: values['dry-run'] === true, isJson: values['json'] === true, terminal });
    return taken.value.some(({ outcome }) => outcome === 'not_taken') ? ERRORS_FOUND : DONE;
  },
};

type Call = { readonly path: string | undefined; readonly more: readonly string[]; readonly isTemplate: boolean };

/** What of a call is not right, before its example. */
function sayWrongCall(kind: string | undefined, { path, more, isTemplate }: Call): Words {
  if (kind === undefined) return { zh: '没有写明导入什么', en: 'what to import is not said' };
  if (kind !== 'bodies' && kind !== 'reports') {
    return {
      zh: `不能导入“${kind}”，只能导入 bodies 或 reports`,
      en: `"${kind}" cannot be imported, only bodies or reports`,
    };
  }
  if (isTemplate) {
    return kind === 'reports'
      ? { zh: '年报没有模板', en: 'there is no template for reports' }
      : { zh: '--template 写出模板，不同时导入文件', en: '--template writes a template and imports no file beside' };
  }
  return path === undefined
    ? { zh: '没有写明哪个文件', en: 'no file is named' }
    : {
        zh: `名册一次一份，“${more.join('”“')}”是多余的`,
        en: `one list at a time; "${more.join('", "')}" is too much`,
      };
}

async function writeTemplate(path: string, terminal: Terminal): Promise<number> {
  if (!path.toLowerCase().endsWith('.xlsx')) {
    terminal.err(
      terminal.language === 'zh' ? `模板是 .xlsx 文件，不是“${path}”` : `a template is an .xlsx file, not "${path}"`,
    );
    return NOT_DONE;
  }
  const isWritten = await writeOut(terminal.pathOf(path), await importTemplate(terminal.language), terminal);
  if (isWritten) terminal.err(terminal.language === 'zh' ? `模板已写入 ${path}` : `The template is in ${path}`);
  return isWritten ? DONE : NOT_DONE;
}

async function openList(path: string): Promise<Result<ReadList, Words>> {
  const { bytes } = await openFile(path);
  if (!bytes.ok) return bytes;
  const name = basename(path);
  const list = await readList(bytes.value, name);
  if (list.ok) return ok(list.value);
  return err(
    list.reason.kind === 'unreadable' ? sayUnreadable(name, list.reason.why) : sayListProblem(name, list.reason),
  );
}

function takeList(
  { rows }: ReadList,
  { values }: Flags,
  { language, progress, register }: Terminal,
): Promise<Result<readonly ImportedRow[], Words>> {
  const isPreview = values['dry-run'] === true;
  const asked = { data: values['data'], whereNone: isPreview ? 'preview' : 'begin', register } as const;
  return withRegister(asked, async (database) => {
    const taken = await importBodies(database, rows, {
      on: todayInBeijing(),
      isPreview,
      actor: 'command',
      algorithm: register?.algorithm ?? hashSetting(process.env),
      onProgress: (done) => progress(language === 'zh' ? `已处理 ${done} 行` : `${done} rows done`),
    });
    progress('');
    return taken;
  });
}

type Showing = { readonly isPreview: boolean; readonly isJson: boolean; readonly terminal: Terminal };

function show(
  rows: readonly ImportedRow[],
  { unusedHeads, unseen }: ReadList,
  { isPreview, isJson, terminal }: Showing,
): void {
  const { language, out } = terminal;
  for (const part of unseen) terminal.err(sayUnseen(part)[language]);
  if (isJson) {
    out(JSON.stringify({ dry_run: isPreview, rows: rows.map(jsonOf), unused_columns: unusedHeads }, null, 2));
    return;
  }
  for (const row of rows) if (row.outcome !== 'same' || row.notes.length > 0) out(lineOf(row, language));
  const count = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const [founded, changed, same, left] = [count('founded'), count('changed'), count('same'), count('not_taken')];
  if (language === 'zh') {
    out(`${isPreview ? '预览，什么也没有写。将' : ''}新设 ${founded}，改动 ${changed}，相同 ${same}，没有导入 ${left}`);
  } else {
    out(
      `${isPreview ? 'A preview, nothing is written: ' : ''}${founded} founded, ${changed} changed, ${same} the same, ${left} not taken`,
    );
  }
  if (unusedHeads.length > 0) {
    const heads = unusedHeads.join(language === 'zh' ? '、' : ', ');
    terminal.err(language === 'zh' ? `没有用到的栏：${heads}` : `columns that are not used: ${heads}`);
  }
}

function lineOf({ line, name, outcome, changes, notes, problem }: ImportedRow, language: Language): string {
  const said = [
    ...(problem === null ? changes.map(sayChange) : [sayImportProblem(problem)]),
    ...notes.map(sayFieldNote),
  ].map((words) => words[language]);
  return language === 'zh'
    ? `第 ${line} 行 ${name}：${OUTCOMES[outcome].zh}（${said.join('；')}）`
    : `line ${line}, ${name}: ${OUTCOMES[outcome].en} (${said.join('; ')})`;
}

const OUTCOMES: Readonly<Record<ImportedRow['outcome'], Words>> = {
  founded: { zh: '新设', en: 'founded' },
  changed: { zh: '改动', en: 'changed' },
  same: { zh: '相同', en: 'the same' },
  not_taken: { zh: '没有导入', en: 'not taken' },
};

const jsonOf = ({ line, name, outcome, changes, notes, problem }: ImportedRow) => ({
  line,
  name,
  outcome,
  changes: changes.map((change) => ({ kind: change.kind, message: sayChange(change) })),
  notes: notes.map((note) => ({ field: note.field, text: note.text, message: sayFieldNote(note) })),
  problem: problem === null ? null : { kind: problem.kind, message: sayImportProblem(problem) },
});
