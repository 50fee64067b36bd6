/** What `readPaper` reads, by the ending under which a folder is walked. */
export const READABLE_ENDINGS: readonly string[] = [
  'docx',
  'doc',
  'wps',
  'pdf',
  'ofd',
  'html',
  'htm',
  'xlsx',
  'xls',
  'et',
  'csv',
  'txt',
  'md',
];

/** The ending of a file's name in lower case, without the dot; '' when it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
