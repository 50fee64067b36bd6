// Old Word files with all that they hide: the door to them for those who read the raw parts.
export { readLooks, type LookedRun } from './character-looks.ts';
export { wholeParagraphsOf, type HidingRun, type UnseenStretch, type WholeParagraph } from './hidden-text.ts';
export { readNotesOfWord, type NoteOfWord } from './name-tables.ts';
export { ParagraphPlaces } from './paragraph-places.ts';
export { readBody } from './read-doc.ts';
export { readStories, type Story } from './stories.ts';
export { TABLES, wordFileIn, type WordFile } from './word-file.ts';
