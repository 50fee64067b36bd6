import type { FC } from 'hono/jsx';
import { buttonExamples } from '../parts/button/button.examples.tsx';
import { deskFrameExamples } from '../parts/desk-frame/desk-frame.examples.tsx';
import { emptyExamples } from '../parts/empty/empty.examples.tsx';
import { errorSummaryExamples } from '../parts/error-summary/error-summary.examples.tsx';
import type { Example } from '../parts/example.ts';
import { factsExamples } from '../parts/facts/facts.examples.tsx';
import { fieldExamples } from '../parts/field/field.examples.tsx';
import { fileDropExamples } from '../parts/file-drop/file-drop.examples.tsx';
import { fileListExamples } from '../parts/file-list/file-list.examples.tsx';
import { filterBarExamples } from '../parts/filter-bar/filter-bar.examples.tsx';
import { findingExamples } from '../parts/finding/finding.examples.tsx';
import { formTableExamples } from '../parts/form-table/form-table.examples.tsx';
import { iconExamples } from '../parts/icon/icon.examples.tsx';
import { lampExamples } from '../parts/lamp/lamp.examples.tsx';
import { monthCalendarExamples } from '../parts/month-calendar/month-calendar.examples.tsx';
import { nextPageExamples } from '../parts/next-page/next-page.examples.tsx';
import { newPasswordExamples } from '../parts/new-password/new-password.examples.tsx';
import { noticeExamples } from '../parts/notice/notice.examples.tsx';
import { officialLabelExamples } from '../parts/official-label/official-label.examples.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { pagePictureExamples } from '../parts/page-picture/page-picture.examples.tsx';
import { paginationExamples } from '../parts/pagination/pagination.examples.tsx';
import { portalFrameExamples } from '../parts/portal-frame/portal-frame.examples.tsx';
import { progressExamples } from '../parts/progress/progress.examples.tsx';
import { recordTableExamples } from '../parts/record-table/record-table.examples.tsx';
import { qrPictureExamples } from '../parts/qr-picture/qr-picture.examples.tsx';
import { sectionNavExamples } from '../parts/section-nav/section-nav.examples.tsx';
import { selectFieldExamples } from '../parts/select-field/select-field.examples.tsx';
import { stepsExamples } from '../parts/steps/steps.examples.tsx';
import { tagExamples } from '../parts/tag/tag.examples.tsx';
import { textFieldExamples } from '../parts/text-field/text-field.examples.tsx';
import { trailExamples } from '../parts/trail/trail.examples.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

/** Every state of every part. */
export const EXAMPLES: readonly Example[] = [
  ...buttonExamples,
  ...lampExamples,
  ...tagExamples,
  ...iconExamples,
  ...officialLabelExamples,
  ...fieldExamples,
  ...selectFieldExamples,
  ...textFieldExamples,
  ...newPasswordExamples,
  ...qrPictureExamples,
  ...fileDropExamples,
  ...errorSummaryExamples,
  ...noticeExamples,
  ...findingExamples,
  ...sectionNavExamples,
  ...stepsExamples,
  ...progressExamples,
  ...emptyExamples,
  ...paginationExamples,
  ...fileListExamples,
  ...monthCalendarExamples,
  ...formTableExamples,
  ...pagePictureExamples,
  ...recordTableExamples,
  ...factsExamples,
  ...nextPageExamples,
  ...filterBarExamples,
  ...trailExamples,
  ...portalFrameExamples,
  ...deskFrameExamples,
];

/** 部件: all parts in all states, for those who build pages. */
export const PartsPage: FC<{ visit: Visit }> = ({ visit }) => (
  <PageFrame
    visit={visit}
    title={say(TEXTS.parts.title, visit.language)}
    tagline={say(TEXTS.frame.partsTagline, visit.language)}
    islands={['display-mode']}
  >
    <h1>{say(TEXTS.parts.title, visit.language)}</h1>
    <div class="examples">
      {EXAMPLES.map(({ name, show, wide }) => (
        <section class={wide === true ? 'example example--wide' : 'example'}>
          <h2 class="example-name">{say(name, visit.language)}</h2>
          {show(visit.language)}
        </section>
      ))}
    </div>
  </PageFrame>
);
