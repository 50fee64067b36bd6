export { returnNote, writeReturnNote, type NoteSender } from './return-note.ts';
