import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import type { WorkingCalendar } from '../law/index.ts';

/** 放假安排文件 (`--calendar FILE`): the calendar of the program with the years of the file added or replaced; what is wrong is one sentence that names the file. */
export async function readCalendarFile(path: string): Promise<Result<WorkingCalendar, Words>> {
  // The law is loaded only by who asks for it: a command that does not start faster.
  const { parseCalendar, PUBLISHED_YEARS, withYears, WorkingCalendar } = await import('../law/index.ts');
  const refuse = ({ zh, en }: Words) => err({ zh: `放假安排文件 ${path}：${zh}`, en: `calendar file ${path}: ${en}` });
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return refuse({ zh: '打不开', en: 'it cannot be opened' });
  const given = parseJson(text);
  if (!given.ok) return refuse({ zh: '不是 JSON', en: 'it is not JSON' });
  const loaded = parseCalendar(given.value);
  return loaded.ok ? ok(new WorkingCalendar(withYears(PUBLISHED_YEARS, loaded.value.years))) : refuse(loaded.reason);
}

function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return err(null);
  }
}
