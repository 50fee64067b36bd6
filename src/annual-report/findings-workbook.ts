import type { Language } from '../base/words.ts';
import { writeWorkbook } from '../platform/documents/index.ts';
import type { CheckedFile } from './check-files.ts';
import type { CheckedReport } from './check/index.ts';
import { LISTED_RULES } from './check/listed-rules.data.ts';
import { columnName, rowName, tableName } from './check/names.ts';
import type { Finding, Severity } from './finding.ts';

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '文件',
    '机关',
    '年度',
    '级别',
    '问题',
    '表',
    '行',
    '列',
    '说明',
    '应为',
    '实为',
    '原文',
    '位置',
    '依据',
    '规则',
  ],
  en: [
    'File',
    'Body',
    'Year',
    'Weight',
    'Fault',
    'Table',
    'Row',
    'Column',
    'What',
    'Should be',
    'Is',
    'Text',
    'Place',
    'Basis',
    'Rule',
  ],
};

const WIDTHS = [28, 24, 8, 8, 22, 8, 30, 20, 60, 10, 10, 40, 20, 26, 18];

const WEIGHTS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '提醒', notice: '注意' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

/** 检查清单: the findings of many files as one workbook, a row each; a file that could not be read has a row that says why. */
export function findingsWorkbook(files: readonly CheckedFile[], language: Language): Promise<Uint8Array> {
  return writeWorkbook({
    name: language === 'zh' ? '检查清单' : 'Findings',
    head: HEAD[language],
    widths: WIDTHS,
    rows: files.flatMap((file) =>
      file.ok
        ? file.reports.flatMap((report) =>
            report.findings.map((finding) => rowOf(file.file, report, finding, language)),
          )
        : [[file.file, null, null, WEIGHTS[language].error, null, null, null, null, file.problem[language]]],
    ),
  });
}

function rowOf(file: string, { report, form }: CheckedReport, finding: Finding, language: Language) {
  const { table, row, column, columns, severity, rule } = finding;
  const names = (columns ?? (column === null ? [] : [column])).map((key) =>
    table === null ? key : columnName(form, table, key)[language],
  );
  return [
    file,
    report.agency,
    report.year,
    WEIGHTS[language][severity],
    LISTED_RULES.find(({ id }) => id === rule)?.short[language] ?? null,
    table === null ? null : tableName(table)[language],
    row === null ? null : rowName(form, row)[language],
    names.length === 0 ? null : names.join('、'),
    finding.message[language],
    finding.expected,
    finding.actual,
    finding.text ?? null,
    finding.place ?? null,
    finding.basis,
    rule,
  ];
}
