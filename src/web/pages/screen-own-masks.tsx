import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { Button } from '../parts/button/button.tsx';
import { FieldError } from '../parts/field/field.tsx';
import { groundOf } from '../screen/choice-on.ts';
import type { DecisionProblem } from '../screen/decided-of.ts';
import { BOX_SIDES, ownField, type OwnRow } from '../screen/own-masks.ts';
import type { ReviewView } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';
import { GroundSelect } from './screen-decision.tsx';

const WORDS = TEXTS.screen;

type Props = { view: ReviewView; own: readonly OwnRow[]; problems: readonly DecisionProblem[]; language: Language };

/** 自己加遮盖: words for any file, boxes where there are pages; one empty row of each waits below the others. */
export const OwnMasks: FC<Props> = ({ view, own, problems, language }) => {
  const pages = view.review.sheets.filter(({ kind }) => kind === 'page');
  const hasText = view.review.sheets.some((sheet) => sheet.kind !== 'page' || sheet.page.texts.length > 0);
  const errorsOf = (row: OwnRow): string[] =>
    problems
      .filter(({ at }) => at !== null && 'row' in at && at.row.kind === row.kind && at.row.number === row.number)
      .map(({ words }) => say(words, language));
  const words = own.filter((row) => row.kind === 'words');
  const boxes = own.filter((row) => row.kind === 'box');
  return (
    <details class="own-masks" id="own" open={own.length > 0 || view.findings.length === 0} data-own-masks>
      <summary>{say(WORDS.own, language)}</summary>
      {hasText && (
        <div
          class="own-kind"
          data-own="words"
          data-words-take={say(WORDS.coverSelection, language)}
          data-words-none={say(WORDS.nothingSelected, language)}
          data-words-taken={say(WORDS.wordsTaken('{number}'), language)}
        >
          <p>{say(WORDS.ownWordsLead, language)}</p>
          {[...words, { ...EMPTY_WORDS, number: words.length + 1 }].map((row) => (
            <WordsFields row={row} errors={errorsOf(row)} language={language} />
          ))}
        </div>
      )}
      {pages.length > 0 && (
        <div
          class="own-kind"
          data-own="box"
          data-words-draw={say(WORDS.draw, language)}
          data-words-drawing={say(WORDS.drawing, language)}
          data-words-drawn={say(WORDS.drawn('{number}'), language)}
        >
          <p>{say(WORDS.ownBoxLead, language)}</p>
          {[...boxes, { ...EMPTY_BOX, number: boxes.length + 1 }].map((row) => (
            <BoxRow row={row} pages={pages} errors={errorsOf(row)} language={language} />
          ))}
        </div>
      )}
      <Button kind="second" act="add" backTo="/screen/desk#own">
        {say(WORDS.addRow, language)}
      </Button>
    </details>
  );
};

/** Id of a row, to which the sentence above the page leads. */
export const rowAnchor = ({ kind, number }: Pick<OwnRow, 'kind' | 'number'>): string => `own-${kind}-${number}`;

type WordsRow = Extract<OwnRow, { kind: 'words' }>;
type BoxRowType = Extract<OwnRow, { kind: 'box' }>;

const EMPTY_WORDS = { kind: 'words', text: '', ground: '' } as const;
const EMPTY_BOX = { kind: 'box', sheet: '', ground: '', left: '', top: '', width: '', height: '' } as const;

type RowProps<Row> = { row: Row; errors: readonly string[]; language: Language };

const WordsFields: FC<RowProps<WordsRow>> = ({ row, errors, language }) => {
  const { number, text } = row;
  const id = ownField('words', number, 'text');
  return (
    <div
      class="own-row"
      id={rowAnchor(row)}
      tabindex={-1}
      role="group"
      aria-label={say(WORDS.ownWords(number), language)}
    >
      <RowErrors row={row} errors={errors} />
      <label for={id}>{say(WORDS.ownWords(number), language)}</label>
      <input class="field-box" id={id} name={id} value={text} maxlength={200} lang="zh-CN" autocomplete="off" />
      <RowGround row={row} language={language} />
      {text !== '' && <Drop row={row} language={language} />}
    </div>
  );
};

type Pages = readonly { readonly id: string; readonly title: string }[];

const BoxRow: FC<RowProps<BoxRowType> & { pages: Pages }> = ({ row, pages, errors, language }) => {
  const { number, sheet } = row;
  const sheetId = ownField('box', number, 'sheet');
  return (
    <div
      class="own-row"
      id={rowAnchor(row)}
      tabindex={-1}
      role="group"
      aria-label={say(WORDS.ownBox(number), language)}
    >
      <RowErrors row={row} errors={errors} />
      <label for={sheetId}>{`${say(WORDS.ownBox(number), language)}　${say(WORDS.sheet, language)}`}</label>
      <select class="field-box" id={sheetId} name={sheetId} lang="zh-CN">
        {pages.map(({ id, title }) => (
          <option value={id} selected={id === sheet}>
            {title}
          </option>
        ))}
      </select>
      <div class="own-sides">
        {BOX_SIDES.map((side) => {
          const id = ownField('box', number, side);
          return (
            <span>
              <label for={id}>{say(WORDS.sides[side], language)}</label>
              <input
                class="field-box"
                id={id}
                name={id}
                value={row[side]}
                inputmode="decimal"
                maxlength={9}
                autocomplete="off"
              />
            </span>
          );
        })}
      </div>
      <RowGround row={row} language={language} />
      {BOX_SIDES.some((side) => row[side] !== '') && <Drop row={row} language={language} />}
    </div>
  );
};

const RowErrors: FC<{ row: OwnRow; errors: readonly string[] }> = ({ row, errors }) =>
  errors.length === 0 ? null : <FieldError id={`${rowAnchor(row)}-error`} words={errors} />;

const RowGround: FC<{ row: OwnRow; language: Language }> = ({ row, language }) => {
  const name = ownField(row.kind, row.number, 'ground');
  return (
    <GroundSelect
      id={name}
      name={name}
      chosen={groundOf(row.ground)}
      none={say(WORDS.noGround, language)}
      label={say(WORDS.ground, language)}
      language={language}
    />
  );
};

const Drop: FC<{ row: OwnRow; language: Language }> = ({ row, language }) => (
  <button
    class="link-button"
    type="submit"
    name="act"
    value={`drop/${row.kind}.${row.number}`}
    formaction="/screen/desk#own"
  >
    {say(WORDS.dropRow, language)}
  </button>
);
