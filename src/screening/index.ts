export type { HiddenKind, ScreeningFinding, ScreeningRule, ScreeningSeverity } from './finding.ts';
export { EMPTY_ALLOW_LIST, readAllowList, type AllowList } from './lexicon/allow-list.ts';
export { lexiconOf, OWN_LEXICON, type Lexicon } from './lexicon/lexicon.ts';
export { readLexicon, writeLexicon } from './lexicon/lexicon-file.ts';
export { SCREENED_ENDINGS, screenFile, type ScreenedFile } from './screen-file.ts';
export { withoutIdentifiers } from './without-identifiers.ts';
