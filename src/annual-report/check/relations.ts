import type { Words } from '../../base/words.ts';
import {
  brokenRelations,
  REPORT_FORMS,
  type BrokenRelation,
  type ReportForm,
  type TermValue,
} from '../../law/index.ts';
import type { Finding } from '../finding.ts';
import { cellAddress } from '../report.ts';
import { columnName, rowName, termName } from './names.ts';
import type { Checked, Rule } from './rule.ts';
import { unreadRows } from './unread-rows.ts';

/** Rules of the form whose findings name the row alone (CONTRACT): the whole row is in doubt, not one cell. */
const NAME_THE_ROW_ALONE = new Set(['T2-19-CUM', 'T2-19-ITEMS', 'T2-19-LE']);

/** 勾稽关系: one rule for each relation of any edition of the form; `expected` is the sum it asks for, `actual` what stands there. */
export const RELATION_RULES: readonly Rule[] = [
  ...new Set(REPORT_FORMS.flatMap(({ relations }) => relations.map(({ id }) => id))),
].map((id) => ({ id, check: (checked) => findingsOf(id, checked) }));

function findingsOf(id: string, { reading, form, previous }: Checked): readonly Finding[] {
  const relations = form.relations.filter((relation) => relation.id === id);
  if (relations.length === 0) return [];
  const broken = brokenRelations({ ...form, relations }, reading.report, previous?.report ?? null);
  const now = unreadRows(reading);
  const last = previous ? unreadRows(previous) : now;
  // A sum over a row that could not be read says nothing.
  const isJudged = ({ table, left, right }: BrokenRelation) =>
    ![...left, ...right].some(({ row, lastYear }) => (lastYear ? last : now).has(`${table}/${row ?? ''}`));
  return broken.filter(isJudged).map((one) => finding(one, form));
}

function finding(broken: BrokenRelation, form: ReportForm): Finding {
  const { relation, table, row, column, expected, actual } = broken;
  const cells = [...broken.left, ...broken.right].filter(({ lastYear }) => !lastYear);
  return {
    rule: relation.id,
    severity: relation.severity,
    table,
    row,
    column: NAME_THE_ROW_ALONE.has(relation.id) ? null : column,
    expected,
    actual,
    message: say(broken, form),
    basis: relation.basis,
    cells: cells.map((term) => cellAddress(table, term.row, term.column)),
  };
}

/** The sum as a sum: where, both sides with every figure that is not nought, and the difference. */
function say(broken: BrokenRelation, form: ReportForm): Words {
  const { relation, table, row, column, expected, actual } = broken;
  const isDownColumn = relation.over.kind === 'each_table3_column';
  const where = isDownColumn
    ? columnName(form, table, column ?? '')
    : row === null
      ? columnName(form, table, column ?? '')
      : rowName(form, row);
  const difference = Math.abs(tidy((actual ?? 0) - expected));
  const left = saySide(broken.left, broken, form, actual);
  const right = saySide(broken.right, broken, form, expected);
  const verb =
    relation.relation === 'equals'
      ? { zh: `，差 ${difference}`, en: `, ${difference} apart` }
      : { zh: '，不应大于', en: ', must not be more' };
  return {
    zh: `${where.zh}：${right.zh}，${left.zh}${verb.zh}`,
    en: `${where.en}: ${right.en}; ${left.en}${verb.en}`,
  };
}

function saySide(
  terms: readonly TermValue[],
  { relation }: BrokenRelation,
  form: ReportForm,
  sum: number | null,
): Words {
  const isDownColumn = relation.over.kind === 'each_table3_column';
  const table = relation.over.kind === 'table4' ? 'table4' : relation.over.kind === 'table2_rows' ? 'table2' : 'table3';
  // Alone, a cell is named in full; in a sum a word has to do.
  const nameOfRow = terms.length === 1 ? rowName : termName;
  const name = (term: TermValue) => (isDownColumn ? nameOfRow(form, term.key) : columnName(form, table, term.key));
  const shown = terms.length > 3 ? terms.filter(({ value }) => value !== null && value !== 0) : terms;
  const one = shown.length === 1 && terms.length === 1;
  const part = (language: 'zh' | 'en') =>
    shown
      .map((term, index) => {
        const sign =
          term.sign === -1
            ? language === 'zh'
              ? ' － '
              : ' − '
            : index === 0
              ? ''
              : language === 'zh'
                ? ' ＋ '
                : ' + ';
        const year = term.lastYear ? (language === 'zh' ? '上年' : "last year's ") : '';
        return `${sign}${year}${name(term)[language]} ${term.value ?? (language === 'zh' ? '空白' : 'blank')}`;
      })
      .join('');
  if (one) return { zh: part('zh'), en: part('en') };
  const total = sum ?? 0;
  if (shown.length === 0) return { zh: `各项之和 ${total}`, en: `sum of the parts ${total}` };
  return { zh: `${part('zh')} ＝ ${tidy(total)}`, en: `${part('en')} = ${tidy(total)}` };
}

const tidy = (figure: number): number => Number(figure.toFixed(6));
