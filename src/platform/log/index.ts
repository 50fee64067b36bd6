export { placeOfFault } from './fault.ts';
export { LOG_LEVELS, type Log, type LogEntry, type LogLevel } from './log.ts';
export { openLog } from './open-log.ts';
