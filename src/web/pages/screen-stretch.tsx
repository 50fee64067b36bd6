import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { RULE_NAMES, type Segment, type Stretch } from '../../screening/index.ts';
import { listedAnchor, segmentAnchor, type ReviewView, type ViewedFinding } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';

type Props = { stretch: Stretch; view: ReviewView; language: Language };

/** 一段文字: as it stands in the file, what was found in it marked with its numbers. */
export const StretchText: FC<Props> = ({ stretch: { passage, segments, hiddenBy }, view, language }) => (
  <>
    {hiddenBy !== null && <span class="tag hidden-by">{say(TEXTS.screen.hiddenBy[hiddenBy], language)}</span>}
    {segments.map((segment, index) => (
      <Piece segment={segment} passage={passage} index={index} view={view} language={language} />
    ))}
  </>
);

type PieceProps = { segment: Segment; passage: number; index: number; view: ReviewView; language: Language };

const Piece: FC<PieceProps> = ({ segment: { text, findings, leftOut }, passage, index, view, language }) => {
  const found = findings.flatMap((id) => view.byId.get(id) ?? []).toSorted((one, other) => one.number - other.number);
  const [gravest] = found;
  const rest = leftOut === 0 ? null : <span class="sheet-gap">{say(TEXTS.screen.leftOut(leftOut), language)}</span>;
  if (gravest === undefined) {
    return (
      <>
        {text}
        {rest}
      </>
    );
  }
  const { severity } = gravest.reviewed.finding;
  return (
    <>
      <mark class={`screen-mark screen-mark--${severity}`}>
        {text}
        {found.map((viewed) => (
          <MarkNumber viewed={viewed} id={segmentAnchor(viewed.number, passage, index)} language={language} />
        ))}
      </mark>
      {rest}
    </>
  );
};

type NumberProps = { viewed: ViewedFinding; id: string; language: Language };

/** The number of a finding behind its text, and the way to it. */
const MarkNumber: FC<NumberProps> = ({ viewed, id, language }) => (
  <a
    class={`mark-number mark-number--${viewed.reviewed.finding.severity}`}
    id={id}
    href={`#${listedAnchor(viewed)}`}
    aria-label={say(TEXTS.screen.markOf(viewed.number, RULE_NAMES[viewed.reviewed.finding.rule]), language)}
  >
    {viewed.number}
  </a>
);
