import type { Child, FC } from 'hono/jsx';

/**
 * `short`: a word or two that stay on one line; `name`: not pressed together by long text beside it. The head of a column of acts is
 * there for those who hear the page.
 */
export type RecordColumn = { readonly head: string; readonly kind?: 'number' | 'short' | 'name' | 'act' };

export type RecordRow = {
  /** The first cell heads its row. */
  readonly cells: readonly Child[];
  /** Something to look at comes with the row. */
  readonly isQuiet?: boolean;
};

type Props = { caption: string; columns: readonly RecordColumn[]; rows: readonly RecordRow[] };

/** 名单: a table of records; on a phone each row is a card whose cells say what they are. */
export const RecordTable: FC<Props> = ({ caption, columns, rows }) => (
  <table class="record-table">
    <caption class="hidden-words">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ head, kind }) => (
          <th scope="col" class={kind === undefined ? undefined : `record-${kind}`}>
            {kind === 'act' ? <span class="hidden-words">{head}</span> : head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ cells, isQuiet = false }) => (
        <tr class={isQuiet ? 'record--quiet' : undefined}>
          {cells.map((cell, index) => {
            const { head, kind } = columns[index] ?? { head: '' };
            return index === 0 ? (
              <th scope="row">{cell}</th>
            ) : (
              <td class={kind === undefined ? undefined : `record-${kind}`} data-head={kind === 'act' ? '' : head}>
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
