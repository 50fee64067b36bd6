import type { Result } from '../../base/result.ts';
import type { Gathered, UnreadReason } from '../passage.ts';

/** Opens a file that stands in another one; it knows how deep it is, and refuses what is too deep. */
export type OpenInner = (bytes: Uint8Array, name: string) => Promise<Result<Gathered, UnreadReason>>;
