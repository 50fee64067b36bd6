import { dayNumber, numberOf, type DayNumber } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { PUBLISHED_CALENDAR } from '../../law/calendar/index.ts';
import {
  answerOf,
  DEFAULT_POLICY,
  differences,
  explain,
  parseCase,
  reckon,
  stepsOf,
  type ClockAnswer,
  type ClockCase,
  type ClockContext,
  type ClockDifference,
  type Explanation,
  type Step,
} from '../../law/deadline/index.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { CALENDAR_FLAGS, calendarOf, parseJson } from '../calendar-flag.ts';
import { hasNoInput, InputFault, readLines, readWhole, sayInput, STANDARD_INPUT } from '../case-input.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai clock`: by when the body must reply, reckoned from what happened. */
export const CLOCK: Command = {
  name: 'clock',
  usage: 'clock [FILE|-] [--json|--jsonl] [--today DATE] [--explain] [--calendar FILE]',
  summary: { zh: '期限计算：从发生的事算出每个期限', en: 'Statutory clocks: every due date from what happened' },
  help: {
    zh: '从文件或标准输入读一件的事件：JSON 数组，或者 {"today": "2024-09-30", "events": […]}。\n\n  --json            以 JSON 输出\n  --jsonl           每行一件，每件回答一行，顺序不变；空行跳过\n  --today DATE      算到哪一天，默认北京时间的今天；案卷自己的 today 在先\n  --explain         逐日说明：每一天为什么算或者不算\n  --calendar FILE   加载放假安排（JSON），增加或者替换年份；新旧不同的，--explain 一并列出\n  --region NAME     使用该文件中某地区的节日\n\n退出状态：0 已回答（有提示也是 0），2 不能回答或者有一行不能回答\n\n例：echo \'[{"type":"received","on":"2024-09-06","channel":"in_person"}]\' | gongkai clock - --today 2024-09-30 --explain',
    en: 'Reads the events of one case from a file or standard input: a JSON array, or {"today": "2024-09-30", "events": […]}.\n\n  --json            answer as JSON\n  --jsonl           one case a line, one answer a line, in the same order; blank lines are skipped\n  --today DATE      as of when, the present day in Beijing by default; a "today" in the case goes before it\n  --explain         day by day: why each day counts or does not\n  --calendar FILE   holiday plans (JSON), adding or replacing years; --explain also lists what differs\n  --region NAME     with the days of a region from that file\n\nExit status: 0 answered (warnings too), 2 not answered, or a line was not\n\nExample: echo \'[{"type":"received","on":"2024-09-06","channel":"in_person"}]\' | gongkai clock - --today 2024-09-30 --explain',
  },
  flags: {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    today: { type: 'string' },
    explain: { type: 'boolean' },
    ...CALENDAR_FLAGS,
  },
  run: async ({ values, files }, terminal) => {
    const refuse = (words: Words) => {
      terminal.err(words[terminal.language]);
      return NOT_DONE;
    };
    if (files.length > 1) {
      return refuse({
        zh: '一次只算一个文件；多件请写成每行一件，用 --jsonl',
        en: 'one file at a time; for many cases write one a line and use --jsonl',
      });
    }
    if (values['json'] === true && values['jsonl'] === true) {
      return refuse({ zh: '--json 和 --jsonl 只能选一个', en: 'choose one of --json and --jsonl' });
    }
    const path = files[0] ?? STANDARD_INPUT;
    if (path === STANDARD_INPUT && files.length === 0 && hasNoInput()) {
      return refuse({
        zh: '请给出案卷文件，或者从标准输入给出，例：gongkai clock 案卷.json',
        en: 'name a file with the case, or give it on standard input, e.g. gongkai clock case.json',
      });
    }
    const today = todayOf(values['today']);
    if (!today.ok) return refuse(today.reason);
    const calendar = await calendarOf(values);
    if (!calendar.ok) return refuse(calendar.reason);
    const context: ClockContext = { today: today.value, calendar: calendar.value, policy: DEFAULT_POLICY };
    const isExplained = values['explain'] === true;
    if (values['jsonl'] === true) return answerLines(path, context, { isExplained, terminal });
    const one = await readCase(path);
    if (!one.ok) return refuse(one.reason);
    const { answer, steps, explanations, changes } = answerTo(one.value, context, isExplained);
    if (values['json'] === true) {
      terminal.out(JSON.stringify(asData(answer, explanations, changes), null, 2));
    } else {
      const { showClock } = await import('../show/clock.ts');
      terminal.out(
        showClock({ answer, steps, explanations, changes, today: one.value.today ?? context.today }, terminal),
      );
    }
    return DONE;
  },
};

type Answered = {
  readonly answer: ClockAnswer;
  readonly steps: readonly Step[];
  readonly explanations: readonly Explanation[] | null;
  readonly changes: readonly ClockDifference[] | null;
};

/** The answer, and where it is to be explained the days behind it and what a loaded calendar changed. */
function answerTo(one: ClockCase, context: ClockContext, isExplained: boolean): Answered {
  const reckoning = reckon(one, context);
  const answer = answerOf(reckoning);
  const steps = stepsOf(reckoning);
  if (!isExplained) return { answer, steps, explanations: null, changes: null };
  const changes =
    context.calendar === PUBLISHED_CALENDAR
      ? null
      : differences(answerOf(reckon(one, { ...context, calendar: PUBLISHED_CALENDAR })), answer);
  return { answer, steps, explanations: explain(reckoning), changes };
}

function asData(answer: ClockAnswer, explanations: Answered['explanations'], changes: Answered['changes']): object {
  return {
    ...answer,
    ...(explanations === null ? {} : { explain: explanations }),
    ...(changes === null ? {} : { changed_by_calendar: changes }),
  };
}

async function readCase(path: string): Promise<Result<ClockCase, Words>> {
  const text = await readWhole(path);
  if (!text.ok) return text;
  const name = sayInput(path);
  const json = parseJson(text.value);
  if (!json.ok) return err({ zh: `${name.zh}不是 JSON`, en: `${name.en} is not JSON` });
  const one = parseCase(json.value);
  return one.ok ? one : err({ zh: `${name.zh}：${one.reason.zh}`, en: `${name.en}: ${one.reason.en}` });
}

/** One answer a line; a line that cannot be answered says why in its place. */
async function answerLines(
  path: string,
  context: ClockContext,
  { isExplained, terminal }: { readonly isExplained: boolean; readonly terminal: Terminal },
): Promise<number> {
  let areAllAnswered = true;
  try {
    for await (const lines of readLines(path)) {
      const parts: string[] = [];
      for (const line of lines) {
        if (line !== null && isBlank(line)) continue;
        const { id, answer } = answerLine(line, context, isExplained);
        if ('error' in answer) areAllAnswered = false;
        const text = JSON.stringify(answer);
        // The case's own `id` goes in front; copying the answer to put it there would cost more than writing it.
        if (id === null) parts.push(text, '\n');
        else parts.push('{"id":', JSON.stringify(id), ',', text.slice(1), '\n');
      }
      if (parts.length > 0) await terminal.flush(parts.join(''));
    }
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    terminal.err(fault.words[terminal.language]);
    return NOT_DONE;
  }
  return areAllAnswered ? DONE : NOT_DONE;
}

type Line = { readonly id: unknown; readonly answer: object };

function answerLine(line: string | null, context: ClockContext, isExplained: boolean): Line {
  if (line === null) return { id: null, answer: { error: { zh: '这一行太长', en: 'this line is too long' } } };
  const json = parseJson(line);
  if (!json.ok) return { id: null, answer: { error: { zh: '这一行不是 JSON', en: 'this line is not JSON' } } };
  const id = idOf(json.value);
  const one = parseCase(json.value);
  if (!one.ok) return { id, answer: { error: one.reason } };
  const { answer, explanations, changes } = answerTo(one.value, context, isExplained);
  return { id, answer: isExplained ? asData(answer, explanations, changes) : answer };
}

function idOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && 'id' in json ? json.id : null;
}

function isBlank(line: string): boolean {
  return line.charCodeAt(0) !== OPENING_BRACE && line.trim() === '';
}

const OPENING_BRACE = 123;

function todayOf(given: unknown): Result<DayNumber, Words> {
  if (typeof given !== 'string') return ok(dayNumber(todayInBeijing()));
  const today = numberOf(given);
  if (today !== null) return ok(today);
  return err({
    zh: `--today 不是一个真实的日期：${given}（写成 2024-09-30 这样）`,
    en: `--today is not a real day: ${given} (write it like 2024-09-30)`,
  });
}
