import { pino } from 'pino';
import { presentMoment } from '../clock/index.ts';
import { levelOf, type Log, type LogEntry, type LogLevel } from './log.ts';

/** 打开日志: JSON, a line an entry, for machines; plain words where a person looks on. Where the lines go after that is the system's business. */
export function openLog(level: LogLevel, to: { readonly isTTY?: boolean; write(text: string): unknown }): Log {
  if (to.isTTY === true) {
    const least = LEVELS.indexOf(level);
    return (entry) => {
      if (LEVELS.indexOf(levelOf(entry)) >= least) to.write(`${inWords(entry)}\n`);
    };
  }
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${presentMoment()}"`,
      formatters: { level: (name) => ({ level: name }) },
    },
    { write: (line) => void to.write(line) },
  );
  return (entry) => logger[levelOf(entry)](entry);
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

function inWords(entry: LogEntry): string {
  const { what, ...facts } = entry;
  const said = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' < ') : String(value)}`);
  return [presentMoment(), levelOf(entry), what, ...said].join(' ');
}
