import type { FC } from 'hono/jsx';
import type { GridRow, LabelCell, LastYear } from '../../../annual-report/index.ts';
import type { Language } from '../../../base/words.ts';
import { OfficialLabel } from '../official-label/official-label.tsx';
import type { CellProps } from './figure-cell.tsx';

type Props = { row: GridRow; scope: string; language: Language; drawCell: FC<CellProps> };

/** One row of the form: labels that begin here, figures, last year's total and the change. */
export const FormRow: FC<Props> = ({ row, scope, language, drawCell: Cell }) => (
  <tr>
    {row.labels.map((cell) => (
      <RowLabel cell={cell} language={language} />
    ))}
    {row.values.map((cell) => (
      <Cell cell={cell} scope={scope} language={language} />
    ))}
    {row.lastYear !== null && (
      <>
        <td class="last-year last-year--first">{row.lastYear.total}</td>
        <td class="last-year">{signed(row.lastYear)}</td>
      </>
    )}
  </tr>
);

const RowLabel: FC<{ cell: LabelCell; language: Language }> = ({ cell, language }) => {
  const label = <OfficialLabel label={cell.label} en={cell.en} language={language} />;
  if (cell.kind === 'group') {
    return (
      <th scope="rowgroup" class="row-group" rowspan={cell.rowSpan}>
        <span class="row-group-words">{label}</span>
      </th>
    );
  }
  return (
    <th scope="row" class="row-label" colspan={cell.colSpan === 1 ? undefined : cell.colSpan}>
      {label}
    </th>
  );
};

/** No change is left empty, so that the eye finds the changes. */
function signed({ change }: LastYear): string {
  if (change === null || change === 0) return '';
  return change > 0 ? `+${change}` : `−${-change}`;
}
