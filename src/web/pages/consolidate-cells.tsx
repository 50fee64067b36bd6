import type { FC } from 'hono/jsx';
import { columnName, rowName, tableName } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import { memberAnchor, rowAnchor } from '../consolidate/anchors.ts';
import type { SumRow, SumView } from '../consolidate/sum-view.ts';
import { say, TEXTS } from '../texts.ts';

/** More are listed in the workbook. */
const MOST = 300;

type Props = { view: SumView; language: Language };

/** 单元格构成: for each row of the form which members its figures come from. */
export const ConsolidateCells: FC<Props> = ({ view, language }) => (
  <section class="sum-section" id="cells">
    <h2>{say(TEXTS.consolidate.cellsTitle, language)}</h2>
    {view.rows.map((row) => (
      <RowMembers row={row} view={view} language={language} />
    ))}
    {view.noughtRows > 0 && <p class="quiet">{say(TEXTS.consolidate.noughtRows(view.noughtRows), language)}</p>}
  </section>
);

const RowMembers: FC<Props & { row: SumRow }> = ({ row, view: { sum, counted }, language }) => {
  const words = TEXTS.consolidate;
  const name = nameOfRow(row, sum, language);
  const others = counted - row.members.length;
  return (
    <details class="row-members" id={rowAnchor(row.table, row.key)}>
      <summary>
        <span class="row-members-name" lang={language === 'zh' ? undefined : 'zh-CN'}>
          {name}
        </span>
      </summary>
      <div class="slide-box" role="region" tabindex={0} aria-label={name}>
        <table class="list-table members-table">
          <caption class="hidden-words">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.columns.body, language)}</th>
              {row.cells.map(({ column }) => (
                <th scope="col" class="number" lang={language === 'zh' ? undefined : 'en'}>
                  {say(columnName(sum.form, row.table, column), language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="members-sum">
              <th scope="row">{say(words.wholeSum, language)}</th>
              {row.cells.map((cell) => (
                <td class="number">{cell.sum}</td>
              ))}
            </tr>
            {row.members.slice(0, MOST).map((member) => (
              <tr>
                <th scope="row" lang="zh-CN">
                  <a href={`#${memberAnchor(member.index)}`}>{member.name}</a>
                </th>
                {member.figures.map((figure) => (
                  <td class="number">{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {row.members.length > MOST && <p class="quiet">{say(words.more(row.members.length - MOST), language)}</p>}
      {others > 0 && <p class="quiet">{say(words.noughtMembers(others), language)}</p>}
    </details>
  );
};

function nameOfRow({ table, key, cells }: SumRow, { form }: SumView['sum'], language: Language): string {
  const name = cells[0]?.row === null ? wayName(form, cells[0].column, language) : say(rowName(form, key), language);
  return `${say(tableName(table), language)}${language === 'zh' ? '　' : ', '}${name}`;
}

/** Table 4 has no rows: a way of dispute stands in for one. */
const wayName = (form: SumView['sum']['form'], column: string, language: Language): string =>
  say(columnName(form, 'table4', column), language).split(language === 'zh' ? ' ' : ',')[0] ?? column;
