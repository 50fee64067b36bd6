import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import type { SheetColumn, SheetRow } from '../../screening/index.ts';
import type { ReviewView } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';
import { StretchText } from './screen-stretch.tsx';

const WORDS = TEXTS.screen;

type Props = {
  name: string;
  rows: readonly SheetRow[];
  /** Of a workbook; a table of a text has none. */
  columns?: readonly SheetColumn[];
  view: ReviewView;
  language: Language;
};

/** 表: rows and columns with their names, what is hidden hatched and said; it slides in its own box. */
export const ScreenGrid: FC<Props> = ({ name, rows, columns, view, language }) => {
  const shown = columns ?? columnsIn(rows);
  return (
    <div class="slide-box" role="region" tabindex={0} aria-label={name}>
      <table class="sheet-grid" lang="zh-CN">
        <caption class="hidden-words">{name}</caption>
        <thead class={columns === undefined ? 'hidden-words' : undefined}>
          <tr>
            <th scope="col">
              <span class="hidden-words">{say(WORDS.row, language)}</span>
            </th>
            {shown.map((column) => (
              <th scope="col" class={column.isHidden ? 'is-hidden' : undefined}>
                {column.name}
                {column.isHidden && <HiddenTag kind="hidden_column" language={language} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} columns={shown} view={view} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type RowProps = { row: SheetRow; columns: readonly SheetColumn[]; view: ReviewView; language: Language };

const Row: FC<RowProps> = ({ row, columns, view, language }) => {
  if (row.kind === 'gap') {
    return (
      <tr>
        <td class="sheet-gap" colspan={columns.length + 1}>
          {say(WORDS.gap(row), language)}
        </td>
      </tr>
    );
  }
  return (
    <tr class={row.isHidden ? 'is-hidden' : undefined}>
      <th scope="row">
        {row.number}
        {row.isHidden && <HiddenTag kind="hidden_row" language={language} />}
      </th>
      {columns.map(({ number, isHidden }) => {
        const cell = row.cells.find(({ column }) => column === number);
        if (cell === undefined) return <td class={isHidden ? 'is-hidden' : undefined}></td>;
        // Of a hidden row or column that is said at its head.
        const stretch = isHidden || row.isHidden ? { ...cell, hiddenBy: null } : cell;
        return (
          <td class={isHidden ? 'is-hidden' : undefined} data-passage={cell.passage}>
            <div class="sheet-cell">
              <StretchText stretch={stretch} view={view} language={language} />
            </div>
          </td>
        );
      })}
    </tr>
  );
};

const HiddenTag: FC<{ kind: 'hidden_row' | 'hidden_column'; language: Language }> = ({ kind, language }) => (
  <span class="tag hidden-by">{say(WORDS.hiddenBy[kind], language)}</span>
);

/** The columns in which anything stands. */
function columnsIn(rows: readonly SheetRow[]): readonly SheetColumn[] {
  const numbers = new Set(rows.flatMap((row) => (row.kind === 'row' ? row.cells.map(({ column }) => column) : [])));
  return [...numbers]
    .toSorted((one, other) => one - other)
    .map((number) => ({ number, name: String(number), isHidden: false }));
}
