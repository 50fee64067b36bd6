import { dayNumber, dayOf, type Day, type DayNumber } from '../../base/day.ts';
import { sayDayOfWeek, WEEKDAY_WORDS } from '../../base/say-day.ts';
import type { Language, Words } from '../../base/words.ts';
import type {
  ClockAnswer,
  ClockDifference,
  ClockStatus,
  ExplainedDay,
  Explanation,
  OtherDueKind,
  Step,
} from '../../law/deadline/index.ts';
import type { Terminal } from '../terminal.ts';

type Shown = {
  readonly answer: ClockAnswer;
  readonly steps: readonly Step[];
  readonly explanations: readonly Explanation[] | null;
  readonly changes: readonly ClockDifference[] | null;
  readonly today: DayNumber;
};

/** 期限计算的结果, for people: the dates first, then what happened, what to mind, and where asked for the days one by one. */
export function showClock({ answer, steps, explanations, changes, today }: Shown, terminal: Terminal): string {
  const { language, paint } = terminal;
  const parts = [
    [headline(answer, terminal), ...otherLines(answer, language)].join('\n'),
    section(
      TEXTS.steps,
      steps.map(({ on, what, basis }) => `  ${dayOf(on)}  ${what[language]}  ${paint('dim', basis[language])}`),
      terminal,
    ),
    section(
      TEXTS.warnings,
      answer.warnings.map(({ on, message }) => `  ${paint('yellow', on ?? '—'.padEnd(10))}  ${message[language]}`),
      terminal,
    ),
    ...(explanations ?? []).map((explanation) => explained(explanation, terminal)),
    changes === null
      ? ''
      : section(
          TEXTS.changes,
          changes.map((change) => changed(change, language)),
          terminal,
        ),
    paint('dim', `${TEXTS.asOf[language]}${sayDayOfWeek(today)[language]}`),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const TEXTS = {
  reply: { zh: '答复期限', en: 'Reply due' },
  noReply: { zh: '现在没有答复期限', en: 'No reply is due now' },
  correctionNotice: { zh: '补正最迟告知', en: 'Correction notice by' },
  extendable: { zh: '可以延期，最多20个工作日', en: 'May be extended, by 20 working days at most' },
  excluded: { zh: '不计入的工作日', en: 'Working days not counted' },
  provisional: {
    zh: '暂定：有的年份放假安排尚未公布',
    en: 'Provisional: the holidays of a year are not yet published',
  },
  steps: { zh: '经过', en: 'What happened' },
  warnings: { zh: '提示', en: 'Warnings' },
  changes: { zh: '加载的放假安排改变了', en: 'Changed by the calendar that was loaded' },
  asOf: { zh: '计算到 ', en: 'As of ' },
} as const satisfies Record<string, Words>;

const STATUS: Readonly<Record<ClockStatus, Words>> = {
  not_started: { zh: '未起算', en: 'not started' },
  running: { zh: '进行中', en: 'running' },
  paused: { zh: '等待中', en: 'paused' },
  stopped: { zh: '已终结', en: 'stopped' },
};

const DUES: Readonly<Record<OtherDueKind | 'reply' | 'correction_notice', Words>> = {
  reply: TEXTS.reply,
  correction_notice: TEXTS.correctionNotice,
  correction: { zh: '申请人最迟补正', en: 'Correction by the applicant' },
  opinion: { zh: '意见期限', en: 'Opinion' },
  payment: { zh: '最迟缴费', en: 'Payment' },
  publication: { zh: '最迟公开', en: 'Publication' },
  reconsideration: { zh: '最迟申请复议', en: 'Application for reconsideration' },
  suit: { zh: '最迟起诉', en: 'Suit' },
  suit_after_reconsideration: { zh: '不服复议决定最迟起诉', en: 'Suit after reconsideration' },
};

function headline(answer: ClockAnswer, { language, paint }: Terminal): string {
  const { reply_due_on: reply, remaining_working_days: remaining, other_due: others } = answer;
  const publication = others.find(({ what }) => what === 'publication')?.on ?? null;
  const due = reply ?? publication;
  const name = reply === null ? DUES.publication : TEXTS.reply;
  const date = due === null ? TEXTS.noReply[language] : `${name[language]} ${sayDay(due, language)}`;
  const left = remaining === null || due === null ? '' : ` · ${sayRemaining(remaining, language)}`;
  return `${paint('bold', date)} · ${STATUS[answer.status][language]}${left}`;
}

function sayRemaining(days: number, language: Language): string {
  if (days === 0) return language === 'zh' ? '还有 0 个工作日' : 'no working day left';
  if (language === 'zh') return days > 0 ? `还有 ${days} 个工作日` : `已过 ${-days} 个工作日`;
  const count = Math.abs(days);
  return `${count} working ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'left' : 'overdue'}`;
}

function otherLines(answer: ClockAnswer, language: Language): string[] {
  const lines: string[] = [];
  const { correction_due_on: correction, excluded_working_days: excluded } = answer;
  if (correction !== null) lines.push(line(TEXTS.correctionNotice, sayDay(correction, language), language));
  for (const { what, ref, on } of answer.other_due) {
    // That one is the headline.
    if (what === 'publication') continue;
    const name = ref === undefined ? DUES[what] : { zh: `${DUES[what].zh}（${ref}）`, en: `${DUES[what].en} (${ref})` };
    lines.push(line(name, sayDay(on, language), language));
  }
  if (excluded > 0) lines.push(line(TEXTS.excluded, String(excluded), language));
  if (answer.extendable) lines.push(`  ${TEXTS.extendable[language]}`);
  if (answer.provisional) lines.push(`  ${TEXTS.provisional[language]}`);
  return lines;
}

function line(name: Words, value: string, language: Language): string {
  return language === 'zh' ? `  ${name.zh}：${value}` : `  ${name.en}: ${value}`;
}

function section(title: Words, lines: readonly string[], { language, paint }: Terminal): string {
  return lines.length === 0 ? '' : [paint('bold', title[language]), ...lines].join('\n');
}

function explained({ what, ref, due_on, term, basis, days }: Explanation, terminal: Terminal): string {
  const { language } = terminal;
  const name = `${DUES[what][language]}${ref === undefined ? '' : ` ${ref}`}`;
  const title = `${name} ${sayDay(due_on, language)} · ${term[language]} · ${basis[language]}`;
  const words = { zh: title, en: title };
  return section(
    words,
    days.map((day) => dayLine(day, terminal)),
    terminal,
  );
}

function dayLine({ on, weekday: index, counted, kind, why }: ExplainedDay, { language, paint }: Terminal): string {
  const name = WEEKDAY_WORDS[index - 1]?.[language] ?? '';
  const shown = language === 'zh' ? name : name.slice(0, 3);
  const text = `  ${on} ${shown}  ${(counted === null ? '' : String(counted)).padStart(3)}  ${why[language]}`;
  if (kind === 'due') return paint('bold', text);
  return counted === null ? paint('dim', text) : text;
}

function changed({ field, ref, before, after }: ClockDifference, language: Language): string {
  const none = language === 'zh' ? '无' : 'none';
  return `  ${field}${ref === undefined ? '' : ` ${ref}`}: ${String(before ?? none)} → ${String(after ?? none)}`;
}

function sayDay(on: Day, language: Language): string {
  return sayDayOfWeek(dayNumber(on))[language];
}
