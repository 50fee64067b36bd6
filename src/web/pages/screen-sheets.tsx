import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import type { Block, GridSheet, Sheet, TextSheet } from '../../screening/index.ts';
import { Notice } from '../parts/notice/notice.tsx';
import type { OwnRow } from '../screen/own-masks.ts';
import type { ReviewView } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';
import { ScreenGrid } from './screen-grid.tsx';
import { ScreenPicture } from './screen-picture.tsx';
import { StretchText } from './screen-stretch.tsx';

const WORDS = TEXTS.screen;

type Props = { view: ReviewView; own: readonly OwnRow[]; language: Language };

/** 文件内容: every page or sheet as it is, with its findings marked. */
export const ScreenSheets: FC<Props> = ({ view, own, language }) => (
  <section class="sheets" aria-labelledby="sheets-title">
    <h2 id="sheets-title">{say(WORDS.sheets, language)}</h2>
    <p class="quiet">{say(WORDS.sheetsLead, language)}</p>
    {view.review.sheets.map((sheet, index) => (
      <>
        {sheet.member !== null && sheet.member !== view.review.sheets[index - 1]?.member && (
          <h3 class="sheet-member" lang="zh-CN">
            {sheet.member}
          </h3>
        )}
        <OneSheet sheet={sheet} view={view} own={own} language={language} />
      </>
    ))}
  </section>
);

/** Id of a sheet on the page. */
export const sheetAnchor = (id: string): string => `sheet-${id}`;

const OneSheet: FC<Props & { sheet: Sheet }> = ({ sheet, view, own, language }) => (
  <section class={`sheet sheet--${sheet.kind}`} id={sheetAnchor(sheet.id)} aria-labelledby={`sheet-title-${sheet.id}`}>
    <h3 class="sheet-title" id={`sheet-title-${sheet.id}`} lang="zh-CN">
      {sheet.title}
      {sheet.kind === 'grid' && sheet.hiddenBy !== null && (
        <span class="tag hidden-by">{say(WORDS.hiddenBy[sheet.hiddenBy], language)}</span>
      )}
    </h3>
    {sheet.kind === 'page' && sheet.image !== null && sheet.page.texts.length === 0 && (
      <Notice kind="warning">{say(WORDS.pictureOnly, language)}</Notice>
    )}
    {sheet.kind === 'page' && <ScreenPicture sheet={sheet} view={view} own={own} language={language} />}
    {sheet.kind === 'grid' && <Grid sheet={sheet} view={view} language={language} />}
    {sheet.kind === 'text' && <Text sheet={sheet} view={view} language={language} />}
    {sheet.around.length > 0 && (
      <aside class="sheet-around" aria-label={say(WORDS.around, language)} lang="zh-CN">
        <Blocks blocks={sheet.around} isAround view={view} language={language} />
      </aside>
    )}
  </section>
);

const Grid: FC<{ sheet: GridSheet; view: ReviewView; language: Language }> = ({ sheet, view, language }) => (
  <ScreenGrid name={sheet.title} rows={sheet.rows} columns={sheet.columns} view={view} language={language} />
);

const Text: FC<{ sheet: TextSheet; view: ReviewView; language: Language }> = ({ sheet, view, language }) => (
  <div class="sheet-text" lang="zh-CN">
    <Blocks blocks={sheet.blocks} view={view} language={language} />
  </div>
);

type BlocksProps = { blocks: readonly Block[]; isAround?: boolean; view: ReviewView; language: Language };

const Blocks: FC<BlocksProps> = ({ blocks, isAround = false, view, language }) => (
  <>
    {blocks.map((block) => {
      if (block.kind === 'gap') {
        return <p class="sheet-gap">{say(WORDS.gap(block), language)}</p>;
      }
      if (block.kind === 'table')
        return <ScreenGrid name={block.name} rows={block.rows} view={view} language={language} />;
      return (
        <p class={block.isHeading ? 'sheet-heading' : undefined} data-passage={block.passage}>
          {isAround && <span class="sheet-place">{block.place}</span>}
          <StretchText stretch={block} view={view} language={language} />
        </p>
      );
    })}
  </>
);
