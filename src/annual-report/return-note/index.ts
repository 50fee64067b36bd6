export { noteMatter, readNoteMatter, writeNoteMatter, type NoteMatter } from './note-matter.ts';
export { returnNote, writeReturnNote, type NoteSender } from './return-note.ts';
