import type { Result } from '../../base/result.ts';
import type { Gathered, UnreadReason } from '../passage.ts';
import type { OpenedFile } from './opened-file.ts';

/** Opens a file that stands in another one; it knows how deep it is, and refuses what is too deep. */
export type OpenInner = (bytes: Uint8Array, name: string) => Promise<Result<Gathered, UnreadReason>>;

/** The same for one of which a clean copy is made with its outer file. */
export type OpenWhole = (bytes: Uint8Array, name: string) => Promise<Result<OpenedFile, UnreadReason>>;
