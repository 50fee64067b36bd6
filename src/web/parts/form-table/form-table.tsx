import type { FC } from 'hono/jsx';
import type { GridBlock, GridTable } from '../../../annual-report/index.ts';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { OfficialLabel } from '../official-label/official-label.tsx';
import { FigureCell, type CellProps } from './figure-cell.tsx';
import { FormHead } from './form-head.tsx';
import { FormRow } from './form-row.tsx';

type Props = {
  table: GridTable;
  previousYear: number | null;
  scope: string;
  language: Language;
  /** Draws a cell; where nothing is said, as it was read. */
  drawCell?: FC<CellProps>;
};

/** 统一格式的表: rows, order and labels of the form, each wrong cell framed and numbered as its finding. */
export const FormTable: FC<Props> = ({ table, previousYear, scope, language, drawCell = FigureCell }) => {
  const caption = table.section?.label ?? table.key;
  return (
    <>
      <div
        class="slide-box"
        role="region"
        tabindex={0}
        aria-label={caption}
        lang={language === 'zh' ? undefined : 'zh-CN'}
      >
        {table.blocks.map((block) => (
          <FormBlock
            block={block}
            caption={caption}
            kind={table.key}
            previousYear={previousYear}
            scope={scope}
            language={language}
            drawCell={drawCell}
          />
        ))}
      </div>
      {table.unplaced.length > 0 && <Unplaced table={table} scope={scope} language={language} drawCell={drawCell} />}
    </>
  );
};

type BlockProps = Required<Omit<Props, 'table'>> & { block: GridBlock; caption: string; kind: string };

const FormBlock: FC<BlockProps> = ({ block, caption, kind, previousYear, scope, language, drawCell }) => {
  const withLastYear = block.rows.some((row) => row.lastYear !== null);
  return (
    <table class={`form-table form-table--${kind}`} lang={language === 'zh' ? undefined : 'en'}>
      <caption class={block.caption === null ? 'hidden-words' : 'form-caption'} lang="zh-CN">
        {block.caption ?? caption}
      </caption>
      <colgroup>
        {Array.from({ length: block.labelColumns }, (_, index) => (
          <col class={index === block.labelColumns - 1 ? 'column-label' : `column-group-${index + 1}`} />
        ))}
        <col class="column-figure" span={block.valueColumns} />
        {withLastYear && <col class="column-last-year" span={2} />}
      </colgroup>
      <FormHead
        head={block.head}
        lastYear={withLastYear ? say(TEXTS.result.lastYearHead(previousYear), language) : null}
        language={language}
      />
      <tbody>
        {block.rows.map((row) => (
          <FormRow row={row} scope={scope} language={language} drawCell={drawCell} />
        ))}
      </tbody>
    </table>
  );
};

/** What was read but has no place in this edition stands below, under the keys of the report. */
type UnplacedProps = Required<Omit<Props, 'previousYear'>>;

const Unplaced: FC<UnplacedProps> = ({ table, scope, language, drawCell: Cell }) => (
  <table class="form-table form-table--unplaced">
    <caption class="form-caption">{say(TEXTS.result.unplaced(table.unplaced.length), language)}</caption>
    <tbody>
      {table.unplaced.map((cell) => (
        <tr>
          <th scope="row" class="row-label" lang="en">
            <OfficialLabel label={cell.address.slice(table.key.length + 1)} en={null} language="zh" />
          </th>
          <Cell cell={cell} scope={scope} language={language} />
        </tr>
      ))}
    </tbody>
  </table>
);
