import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import type { PageSheet } from '../../screening/index.ts';
import { boxAnchor } from '../anchors.ts';
import { PagePicture } from '../parts/page-picture/page-picture.tsx';
import type { PageMark } from '../parts/page-picture/picture-mark.tsx';
import { boxIn } from '../screen/decided-of.ts';
import type { OwnRow } from '../screen/own-masks.ts';
import { listedAnchor, type ReviewView } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';

type Props = { sheet: PageSheet; view: ReviewView; own: readonly OwnRow[]; language: Language };

/** 页面图: a page or a picture with the frames of its findings and the boxes that were added by hand. */
export const ScreenPicture: FC<Props> = ({ sheet, view, own, language }) => {
  const marks = marksOf(sheet, view);
  const numbers = [...new Set(marks.map(({ number }) => number))];
  const boxes = own.filter((row) => row.kind === 'box' && row.sheet === sheet.id);
  const image = sheet.image === null ? {} : { image: addressOf(sheet.image) };
  return (
    <div class="screen-picture" data-draw-on={sheet.id}>
      <PagePicture
        id={`page-${sheet.id}`}
        page={sheet.page}
        marks={marks}
        language={language}
        words={{ title: sheet.title, description: say(TEXTS.screen.pageDescription(numbers), language) }}
        isOnlyText
        shows={sheet.image === null ? 'width' : 'page'}
        {...image}
      >
        {boxes.map((row) => (
          <OwnBox row={row} language={language} />
        ))}
      </PagePicture>
    </div>
  );
};

const OwnBox: FC<{ row: OwnRow; language: Language }> = ({ row, language }) => {
  if (row.kind === 'words') return null;
  const box = boxIn(row);
  return box === null ? null : (
    <rect class="own-box" x={box.left} y={box.top} width={box.width} height={box.height}>
      <title>{say(TEXTS.screen.ownBox(row.number), language)}</title>
    </rect>
  );
};

/** The boxes of the findings; ids count on over all sheets, as the findings name them. */
function marksOf(sheet: PageSheet, view: ReviewView): readonly PageMark[] {
  const before = (finding: string): number => {
    let count = 0;
    for (const other of view.review.sheets) {
      if (other.id === sheet.id) return count;
      if (other.kind === 'page') count += other.marks.filter((mark) => mark.finding === finding).length;
    }
    return count;
  };
  const seen = new Map<string, number>();
  return sheet.marks.flatMap(({ finding, box }) => {
    const viewed = view.byId.get(finding);
    if (viewed === undefined) return [];
    const nth = (seen.get(finding) ?? before(finding)) + 1;
    seen.set(finding, nth);
    const { number, reviewed } = viewed;
    const id = boxAnchor('', number, nth);
    return [{ id, number, severity: reviewed.finding.severity, role: 'wrong', box, href: `#${listedAnchor(viewed)}` }];
  });
}

/** A picture within the page: it is shown nowhere else and kept nowhere. */
const addressOf = ({ mediaType, bytes }: NonNullable<PageSheet['image']>): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
