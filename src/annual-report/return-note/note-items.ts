import type { ReportForm } from '../../law/index.ts';
import { LISTED_RULES } from '../check/listed-rules.data.ts';
import { columnName, rowName, tableName } from '../check/names.ts';
import type { NotedFinding, NoteMatter } from './note-matter.ts';
import { WORDING } from './return-note.data.ts';

/** One line of a note: a finding, or several of one kind taken together. */
export type NoteItem = {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly expected: string;
  readonly actual: string;
  readonly basis: string;
  /** How many findings it stands for. */
  readonly count: number;
};

/** 归并意见: errors first; more than two findings of one rule in one table become one line that names the first places. */
export function noteItems({ findings, form }: Pick<NoteMatter, 'findings' | 'form'>): readonly NoteItem[] {
  const groups = new Map<string, NotedFinding[]>();
  for (const finding of findings) {
    if (finding.severity === 'notice') continue;
    const key = [finding.severity, finding.rule, finding.table].join('/');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const items = [...groups.values()].flatMap((several) =>
    several.length > MOST_ALONE ? [together(several, form)] : several.map(alone),
  );
  return [
    ...items.filter(({ severity }) => severity === 'error'),
    ...items.filter(({ severity }) => severity === 'warning'),
  ];
}

const MOST_ALONE = 2;
const MOST_PLACES = 4;

const severityOf = ({ severity }: NotedFinding): NoteItem['severity'] => (severity === 'error' ? 'error' : 'warning');

function alone(finding: NotedFinding): NoteItem {
  const { message, table } = finding;
  const isNamed = table === null || message.zh.startsWith('表');
  return {
    severity: severityOf(finding),
    text: isNamed ? message.zh : `${tableName(table).zh} ${message.zh}`,
    expected: String(finding.expected ?? ''),
    actual: String(finding.actual ?? ''),
    basis: finding.basis,
    count: 1,
  };
}

function together(several: readonly NotedFinding[], form: ReportForm): NoteItem {
  const [first] = several;
  const short = LISTED_RULES.find(({ id }) => id === first?.rule)?.short.zh ?? first?.rule ?? '';
  const what = first?.table ? `${tableName(first.table).zh}${short}` : short;
  const places = [...new Set(several.map((finding) => placeOf(finding, form)))].slice(0, MOST_PLACES);
  return {
    severity: first ? severityOf(first) : 'error',
    text: WORDING.several(what, places, several.length),
    expected: '',
    actual: '',
    basis: first?.basis ?? '',
    count: several.length,
  };
}

/** Where a finding is, in as few words as tell it from its like: row, column, or what stands in the text. */
function placeOf({ table, row, column, text, message }: NotedFinding, form: ReportForm): string {
  if (table !== null && row !== null) return rowName(form, row).zh;
  if (table !== null && column !== null) return columnName(form, table, column).zh;
  return text === undefined || text === '' ? message.zh : `“${text.length > 12 ? `${text.slice(0, 12)}…` : text}”`;
}
