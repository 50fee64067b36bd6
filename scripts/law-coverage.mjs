// Writes docs/law-coverage.md from the law and the worked cases; the test of drift in test/house holds the two together.
import { writeFileSync } from 'node:fs';
import { lawCoverage, readCaseFiles } from '../test/house/law-coverage.ts';

writeFileSync(new URL('../docs/law-coverage.md', import.meta.url), lawCoverage(readCaseFiles()));
