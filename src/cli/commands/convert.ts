import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  notTakenOver,
  readReportFile,
  REPORT_FORMATS,
  sayNotRead,
  sayWriteNote,
  writeReport,
  writeReportsJson,
  type Reading,
  type ReportFormat,
} from '../../annual-report/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import { openFile } from '../report-files.ts';
import { writeWhole } from '../write-whole.ts';

/** `gongkai convert`: an annual report in another format, in the official form. */
export const CONVERT: Command = {
  name: 'convert',
  usage: 'convert IN OUT',
  summary: {
    zh: '转换年报：写成规定格式的 docx、pdf、html、xlsx、txt 或 json',
    en: 'Write an annual report in another format, in the official form',
  },
  help: {
    zh: 'OUT 的后缀决定写成什么：docx、pdf、html、xlsx、txt、json。OUT 已存在时被替换；IN 和 OUT 不能是同一个文件。\n一份文件里有多份年报时只能写成 json。没能写入的内容逐条说明。\nPDF 的字体放在 GONGKAI_FONTS 指定的文件夹里，没有时用程序自带的思源字体。\n\n例：gongkai convert 年报2024.html 年报2024.docx',
    en: 'The ending of OUT says the format: docx, pdf, html, xlsx, txt, json. An OUT that is there is replaced; IN and OUT must be two files.\nA file that holds several reports can only become json. What could not be taken over is said.\nFonts for PDF are taken from the folder named in GONGKAI_FONTS, else the Noto fonts of the program.\n\nExample: gongkai convert report-2024.html report-2024.docx',
  },
  flags: {},
  run: async ({ files }, { err: say, language }) => {
    const done = await convert(files);
    for (const sentence of done.ok ? done.value : [done.reason]) say(sentence[language]);
    return done.ok ? DONE : NOT_DONE;
  },
};

/** Writes OUT; the sentences to be said about it, or the one why it was not written. */
async function convert([from, to, ...more]: readonly string[]): Promise<Result<readonly Words[], Words>> {
  if (from === undefined || to === undefined || more.length > 0) {
    return err({
      zh: '请给出两个文件：读哪个、写到哪个，例：gongkai convert 年报.html 年报.docx',
      en: 'name two files, the one to read and the one to write, e.g. gongkai convert report.html report.docx',
    });
  }
  const format = formatOf(to);
  if (format === null) return err(sayUnknownFormat(to));
  if (await isSameFile(from, to))
    return err({
      zh: '读和写的是同一个文件，没有转换',
      en: 'the file to read and the file to write are the same; nothing was converted',
    });
  const { bytes } = await openFile(from);
  if (!bytes.ok) return bytes;
  const read = await readReportFile({ name: basename(from), bytes: bytes.value });
  if (!read.ok) return err(sayNotRead(basename(from), read.reason));
  const written = await write(read.value, format, basename(from));
  if (!written.ok) return written;
  const kept = await writeWhole(to, written.value.bytes);
  return kept.ok ? ok([...written.value.notes, { zh: `已写入 ${to}`, en: `${to} is written` }]) : kept;
}

function formatOf(path: string): ReportFormat | null {
  const ending = extname(path).slice(1).toLowerCase().replace(/^htm$/u, 'html');
  return REPORT_FORMATS.find((format) => format === ending) ?? null;
}

function sayUnknownFormat(path: string): Words {
  return {
    zh: `不能按“${basename(path)}”的后缀写入，可写的有 ${REPORT_FORMATS.join('、')}`,
    en: `"${basename(path)}" does not end in a format that is written: ${REPORT_FORMATS.join(', ')}`,
  };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return first !== null && second !== null && first?.ino === second?.ino && first?.dev === second?.dev;
}

type Written = { readonly bytes: Uint8Array; readonly notes: readonly Words[] };

/** What is written is read again, so that whatever got lost on the way can be named. */
async function write(
  readings: readonly Reading[],
  format: ReportFormat,
  from: string,
): Promise<Result<Written, Words>> {
  const [reading] = readings;
  if (format === 'json') {
    const reports = readings.map(({ report }) => ({ ...report, file: from }));
    const notes = readings.flatMap((one) => notTakenOver(one, one.report));
    return ok({ bytes: writeReportsJson(reports.length === 1 && reports[0] ? reports[0] : reports), notes });
  }
  if (!reading || readings.length > 1) {
    return err({
      zh: `“${from}”里有 ${readings.length} 份年报，一份文件只能写一份；写成 json 可以都写入`,
      en: `"${from}" holds ${readings.length} reports, and a ${format} holds one; json takes them all`,
    });
  }
  const notes: Words[] = [];
  const bytes = await writeReport(reading.report, format, (note) => notes.push(sayWriteNote(note)));
  const again = await readReportFile({ name: `written.${format}`, bytes });
  const [back] = again.ok ? again.value : [];
  if (back) notes.push(...notTakenOver(reading, back.report));
  return ok({ bytes, notes });
}
