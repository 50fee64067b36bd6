import process from 'node:process';
import { findProgram } from './on-path.ts';

/** Where LibreOffice stands when it is not on the path. */
const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice, which writes real documents for the tests; null where it is not installed. */
export function findOffice(): string | null {
  return findProgram(['soffice', 'libreoffice'], PLACES);
}

// The set-up asks on the command line, by exit status.
if (import.meta.main) process.exitCode = findOffice() === null ? 1 : 0;
