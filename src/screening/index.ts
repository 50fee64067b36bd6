export type { HiddenKind, ScreeningFinding, ScreeningRule, ScreeningSeverity } from './finding.ts';
export { EMPTY_ALLOW_LIST, readAllowList, type AllowList } from './lexicon/allow-list.ts';
export { lexiconOf, OWN_LEXICON, type Lexicon } from './lexicon/lexicon.ts';
export { readLexicon, writeLexicon } from './lexicon/lexicon-file.ts';
export { sayNoCopy } from './clean/say-no-copy.ts';
export type { NoCopy } from './clean/no-copy.ts';
export { redactFile, screenFile, type RedactedFile, type ScreenedFile } from './screen-file.ts';
export { SCREENED_ENDINGS } from './screened-endings.data.ts';
export { withoutIdentifiers } from './without-identifiers.ts';
