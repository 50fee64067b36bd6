export { perform, type Act, type ActProblem, type ActRequest, type Done } from './act.ts';
export { addToEnd, type EndAddition } from './add-to-end.ts';
export type { Addition, StreamMoved } from './append-events.ts';
export { askForStamp, type NoRoots, type StampAsked } from './ask-stamp.ts';
export { bringUp } from './bring-up.ts';
export type { CacheDifference } from './cache-difference.ts';
export { canonical, type EventValue } from './canonical.ts';
export type { HashAlgorithm, NewEvent, RecordedEvent, Stream } from './event.ts';
export { eventsOf } from './events-of.ts';
export { exportLedger } from './export-ledger.ts';
export type { LedgerFault } from './fault.ts';
export { progressOf } from './progress-of.ts';
export { keepStamp, type StampProblem } from './keep-stamp.ts';
export { keptAnswer } from './kept-answer.ts';
export type { CachedRow, CachedTable, Projection } from './projection.ts';
export { rebuildCaches, type Rebuilt } from './rebuild.ts';
export {
  eventsBefore,
  newestStreams,
  streamCalled,
  streamKinds,
  unsealedSince,
  type ListedStream,
  type StreamsAsked,
} from './read-streams.ts';
export { newestRoots, type Root, type SealedRoot } from './root.ts';
export { rootPapers, type DayPaper, type RootPaper } from './root-paper.ts';
export { sayDayPaper, sayRootPaper, sayStamp, type PrintedPaper } from './say-root-paper.ts';
export { sealDay } from './seal-day.ts';
export { oldestUnsealed, sealMissed } from './seal-missed.ts';
export { lastSealedDay, listStamps, type KeptStamp } from './stamp-store.ts';
export { STAMP_TABLES } from './stamp-tables.ts';
export { LEDGER_BY_TIME, LEDGER_TABLES } from './tables.ts';
export { verifyLedger, type Verification } from './verify-ledger.ts';
export { verifyStream, type StreamProof } from './verify-stream.ts';
