export { readDigest, type Digest } from './digest.ts';
export { diskStore } from './disk-store.ts';
export { FileDamaged, type FileStore, type Incoming, type TooLarge } from './file-store.ts';
export {
  addFile,
  contentOf,
  forgetFile,
  judgeFile,
  removeUnneeded,
  type FileName,
  type FileState,
  type NotHandedOut,
  type NotTaken,
  type StoredFile,
} from './stored-file.ts';
export { FILES_TABLES } from './tables.ts';
