// Writes docs/law-coverage.md and docs/law-choices.md from the law and the worked cases; a test of drift in test/house holds them together.
import { writeFileSync } from 'node:fs';
import { lawChoices } from '../test/house/law-choices.ts';
import { lawCoverage, readCaseFiles } from '../test/house/law-coverage.ts';

writeFileSync(new URL('../docs/law-coverage.md', import.meta.url), lawCoverage(readCaseFiles()));
writeFileSync(new URL('../docs/law-choices.md', import.meta.url), lawChoices());
