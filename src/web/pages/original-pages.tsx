import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { pageAnchor } from '../anchors.ts';
import { PagePicture } from '../parts/page-picture/page-picture.tsx';
import { say, TEXTS } from '../texts.ts';
import type { ReportView } from './report-view.ts';

/** 原件: the pages of the file that have findings, each drawn with their boxes. Nothing where the file has no pages. */
export const OriginalPages: FC<{ view: ReportView; language: Language }> = ({ view, language }) => {
  const { original, scope } = view;
  if (original === null) return null;
  const { pages, without, beyond } = original;
  // Several reports of one file would be too much to load: each is drawn when it is checked alone.
  const isAlone = scope === '';
  return (
    <section class="originals" id={`${scope}original`} aria-labelledby={`${scope}original-title`}>
      <h2 id={`${scope}original-title`}>{say(TEXTS.original.title, language)}</h2>
      <p class="originals-lead">{say(isAlone ? TEXTS.original.lead : TEXTS.original.alone, language)}</p>
      {isAlone &&
        pages.map(({ page, marks }) => (
          <PagePicture id={pageAnchor(scope, page.page)} page={page} marks={marks} language={language} />
        ))}
      {isAlone && (without > 0 || beyond > 0) && (
        <p class="originals-rest">{say(TEXTS.original.notShown(without, beyond), language)}</p>
      )}
    </section>
  );
};
