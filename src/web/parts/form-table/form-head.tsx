import type { FC } from 'hono/jsx';
import type { HeadCell } from '../../../annual-report/index.ts';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { OfficialLabel } from '../official-label/official-label.tsx';

type Props = {
  head: readonly (readonly HeadCell[])[];
  /** Words over the two columns of last year; null where there are none. */
  lastYear: string | null;
  language: Language;
};

/** 表头, with the two columns of last year at its right. */
export const FormHead: FC<Props> = ({ head, lastYear, language }) => (
  <thead>
    {head.map((cells, index) => (
      <tr>
        {cells.map((cell) => (
          <HeadLabel cell={cell} language={language} />
        ))}
        {lastYear !== null && index === 0 && (
          <th class="last-year" scope="colgroup" colspan={2} rowspan={Math.max(1, head.length - 1)}>
            {lastYear}
          </th>
        )}
        {lastYear !== null && index === head.length - 1 && (
          <>
            <th class="last-year" scope="col">
              {say(TEXTS.result.total, language)}
            </th>
            <th class="last-year" scope="col">
              {say(TEXTS.result.change, language)}
            </th>
          </>
        )}
      </tr>
    ))}
  </thead>
);

const HeadLabel: FC<{ cell: HeadCell; language: Language }> = ({ cell, language }) => {
  const spans = { colspan: one(cell.colSpan), rowspan: one(cell.rowSpan) };
  const label = <OfficialLabel label={cell.label} en={cell.en} language={language} />;
  if (cell.kind === 'corner') {
    return (
      <td class="corner" {...spans}>
        {label}
      </td>
    );
  }
  return (
    <th scope={cell.kind === 'group' ? 'colgroup' : 'col'} {...spans}>
      {label}
    </th>
  );
};

const one = (span: number): number | undefined => (span === 1 ? undefined : span);
