import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Box, LaidPage } from '../../../base/laid-page.ts';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { drawnPage, type DrawnRun } from './drawn-page.ts';
import { MarkedBox, type PageMark } from './picture-mark.tsx';

type Props = PropsWithChildren<{
  id: string;
  page: LaidPage;
  marks: readonly PageMark[];
  language: Language;
  /** What the picture is called and what it shows, where it is not the page of a report. */
  words?: { readonly title: string; readonly description: string };
  /** The page itself as a picture, with an address for it; its text then lies unseen over it. */
  image?: string;
  /** Its text stands nowhere else on the page: it is read out, and can be selected. */
  isOnlyText?: boolean;
  /** What is shown of the page: what stands on it unless said, all of its width, or all of it. */
  shows?: 'content' | 'width' | 'page';
}>;

/**
 * 原件图: a page as it is laid out in the file, drawn from what was read of it, with the boxes of its findings. The text is for the eye
 * only: for screen readers it stands in the sections of the report.
 */
export const PagePicture: FC<Props> = ({
  id,
  page,
  marks,
  language,
  words,
  image,
  isOnlyText = false,
  shows = 'content',
  children,
}) => {
  const { texts, lines, frame: cut, isCut } = drawnPage(page);
  const frame = shownOf(page, cut, shows);
  const numbers = [...new Set(marks.map(({ number }) => number))];
  const title = words?.title ?? say(TEXTS.original.page(page.page), language);
  const description = words?.description ?? say(TEXTS.original.description(numbers), language);
  const boxes = boxesOf(marks);
  return (
    <figure class="page-picture">
      <figcaption>
        {title}
        {isCut && <span class="quiet">{say(TEXTS.original.cut, language)}</span>}
      </figcaption>
      <svg
        id={id}
        viewBox={[frame.left, frame.top, frame.width, frame.height].map(Math.round).join(' ')}
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <g aria-hidden={isOnlyText ? undefined : 'true'} lang="zh-CN">
          <rect class="page-picture-sheet" width={page.width} height={page.height} />
          {image !== undefined && <image href={image} width={page.width} height={page.height} />}
          {lines.map(({ thickness, path }) => (
            <path class="page-picture-rule" stroke-width={thickness} d={path} />
          ))}
          {texts.map(({ size, runs }) => (
            <g
              class={image === undefined ? 'page-picture-text' : 'page-picture-text page-picture-text--unseen'}
              font-size={size}
            >
              {runs.map((run) => (
                <Run run={run} />
              ))}
            </g>
          ))}
        </g>
        {boxes.map((some) => (
          <MarkedBox marks={some} isNumbered={boxes.length <= CROWDED || isJudged(some)} language={language} />
        ))}
        {children}
      </svg>
    </figure>
  );
};

function shownOf({ width, height }: LaidPage, cut: Box, shows: NonNullable<Props['shows']>): Box {
  if (shows === 'content') return cut;
  return shows === 'width' ? { ...cut, left: 0, width } : { left: 0, top: 0, width, height };
}

/** On a page with more boxes only those that are judged have their number: the others would stand over their neighbours' figures. */
const CROWDED = 24;
const isJudged = (marks: readonly PageMark[]): boolean => marks.some(({ role }) => role === 'wrong');

/** The findings of each box, the gravest first as they are numbered. */
function boxesOf(marks: readonly PageMark[]): readonly (readonly PageMark[])[] {
  const boxes = new Map<string, PageMark[]>();
  for (const mark of marks) {
    const key = `${mark.box.left} ${mark.box.top}`;
    const others = boxes.get(key);
    if (others === undefined) boxes.set(key, [mark]);
    else others.push(mark);
  }
  return [...boxes.values()];
}

/** A run is spread or drawn together to the length it has in the file, whatever type the reader has. */
const Run: FC<{ run: DrawnRun }> = ({ run: { text, x, y, length, downwards } }) => (
  <text
    x={x}
    y={y}
    textLength={length ?? undefined}
    lengthAdjust={length === null ? undefined : 'spacingAndGlyphs'}
    writing-mode={downwards ? 'vertical-rl' : undefined}
  >
    {text}
  </text>
);
