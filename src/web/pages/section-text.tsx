import type { FC } from 'hono/jsx';
import { findingAnchor, textAnchor } from '../anchors.ts';
import type { Piece } from '../text-marks.ts';

type Props = { paragraphs: readonly (readonly Piece[])[]; scope: string };

/** 正文: a section's paragraphs with the phrases that findings quote marked. */
export const SectionText: FC<Props> = ({ paragraphs, scope }) => (
  <div class="section-text" lang="zh-CN">
    {paragraphs.map((pieces) => (
      <p>{pieces.map((piece) => (piece.numbers.length === 0 ? piece.text : <Marked piece={piece} scope={scope} />))}</p>
    ))}
  </div>
);

const Marked: FC<{ piece: Piece; scope: string }> = ({ piece: { text, numbers }, scope }) => (
  <mark aria-describedby={numbers.map((number) => `${findingAnchor(scope, number)}-words`).join(' ')}>
    {numbers.map((number) => (
      <span id={textAnchor(scope, number)}></span>
    ))}
    {text}
    <sup class="mark-note">{numbers.join('、')}</sup>
  </mark>
);
