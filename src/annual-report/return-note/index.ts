export { noteMatter, readNoteMatter, writeNoteMatter, type NoteMatter } from './note-matter.ts';
export { writeReturnNote, type NoteSender } from './return-note.ts';
