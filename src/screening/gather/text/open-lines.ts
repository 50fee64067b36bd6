import { SourceText } from '../../../platform/documents/raw/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import { PassageText } from '../passage-text.ts';

/** Line ends of all systems, and the signs with which word processors export soft breaks and page ends. */
const LINE_ENDS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/** A comment of Markdown, which is one of HTML: no reader of the page sees it. */
const COMMENT = /<!--([\s\S]*?)(?:-->|$)/gu;

/** 打开纯文本: every line is a passage, counted with the blank ones. In Markdown a comment is hidden. */
export function openLines(text: string, { bytes, isMarkdown }: { bytes: Uint8Array; isMarkdown: boolean }): OpenedFile {
  const collector = new Collector();
  const source = new SourceText(text);
  const comments = isMarkdown
    ? [...text.matchAll(COMMENT)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
    : [];
  let heading: string | null = null;
  let number = 0;
  let from = 0;
  let comment = 0;
  const say = (to: number): void => {
    number += 1;
    const place = `第${number}行`;
    const line = text.slice(from, to);
    if (isMarkdown && /^ {0,3}#{1,6}\s/u.test(line)) heading = line.replace(/^[\s#]+/u, '').trim();
    while (comment < comments.length && (comments[comment]?.to ?? 0) <= from) comment += 1;
    const inside = comments[comment];
    const isHidden = inside !== undefined && inside.from < to && inside.to > from;
    const said = new PassageText();
    said.append(line, source.stretch(from, to), { leaves: isHidden });
    collector.say(
      { text: line, place, part: 'body', heading, hiddenBy: isHidden ? 'html_comment' : null },
      said.origin,
    );
    if (isHidden && inside.from >= from) tellComment(text.slice(inside.from + 4, inside.to), { place, collector });
  };
  for (const end of text.matchAll(LINE_ENDS)) {
    say(end.index);
    from = end.index + end[0].length;
  }
  say(text.length);
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: { kind: 'text', source, bytes, hidden: comments },
  };
}

function tellComment(comment: string, { place, collector }: { place: string; collector: Collector }): void {
  const text = comment.replace(/-->$/u, '').trim();
  if (/\p{L}/u.test(text)) collector.hide('html_comment', text, place);
}
