import type { LaidPage, LaidText } from '../../../base/laid-page.ts';
import { bottomOf } from './boxes.ts';
import { saidOf, textLines, type TextLine } from './text-lines.ts';

/** Heads and feet stand within so much of the page's height from its edge, and have no more lines than this. */
const MARGIN = 0.13;
const MOST_LINES = 3;
/** At the same height on two pages, in points. */
const SAME_HEIGHT = 4;
/** On so many of the pages a line must come back to be a head or a foot. */
const COMES_BACK = 0.6;
/** Lines of text follow one another within so many sizes; a head stands off. */
const TIGHT = 2.2;
/** A line that stands so often in the text is one of the text. */
const OFTEN = 3;

/** The number of a page, alone on its line, in the ways people write it. */
const PAGE_NUMBER =
  /^(?:[-—–－―─·•~～_.\s]*[\d０-９]{1,4}[-—–－―─·•~～_.\s]*|第\s*[\d０-９]{1,4}\s*页(?:[\s,，、/／（(]*共\s*[\d０-９]{1,4}\s*页[）)]?)?|[\d０-９]{1,4}\s*[/／]\s*[\d０-９]{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|[ivxIVX]{1,6})$/u;

/** 去页眉页脚: the running heads and feet and page numbers among texts that stand in no table. */
export function runningMatter(pages: readonly LaidPage[]): ReadonlySet<LaidText> {
  const dropped = new Set<LaidText>();
  const inText = linesInText(pages);
  for (const edge of ['top', 'bottom'] as const) dropAtEdge(pages, edge, { dropped, inText });
  return dropped;
}

/** What is said by lines far from the edges, and how often: a text that repeats itself does so at the edges too. */
function linesInText(pages: readonly LaidPage[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { texts, height } of pages) {
    const inner = texts.filter((text) => text.top > height * MARGIN && bottomOf(text) < height * (1 - MARGIN));
    for (const line of textLines(inner)) {
      const said = masked(saidOf(line));
      count.set(said, (count.get(said) ?? 0) + 1);
    }
  }
  return count;
}

/** 去水印: large signs that stand at one place on every page: a watermark that lies level. */
export function overlaidTexts(pages: readonly LaidPage[]): ReadonlySet<LaidText> {
  if (pages.length < 3) return new Set();
  const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size)).toSorted((one, other) => one - other);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const met = new Map<string, LaidText[]>();
  for (const { texts } of pages) {
    for (const text of texts) {
      if (text.size < usual * 1.5) continue;
      const key = `${text.text} ${Math.round(text.left / 4)} ${Math.round(text.top / 4)}`;
      const known = met.get(key);
      if (known) known.push(text);
      else met.set(key, [text]);
    }
  }
  return new Set([...met.values()].filter((texts) => texts.length >= pages.length * 0.8).flat());
}

type Edge = 'top' | 'bottom';
type Candidate = { readonly page: number; readonly line: TextLine; readonly said: string };

type Known = { readonly dropped: Set<LaidText>; readonly inText: ReadonlyMap<string, number> };

function dropAtEdge(pages: readonly LaidPage[], edge: Edge, { dropped, inText }: Known): void {
  const isRepeated = isTextRepeated(pages, edge);
  const isText = ({ said }: Candidate) =>
    !PAGE_NUMBER.test(said) && (isRepeated || (inText.get(masked(said)) ?? 0) >= Math.max(OFTEN, pages.length / 2));
  for (let round = 0; round < MOST_LINES; round++) {
    const candidates = pages.flatMap((page): readonly Candidate[] => {
      const line = outermost(page, edge, dropped);
      return line ? [{ page: page.page, line, said: saidOf(line).trim() }] : [];
    });
    const running = candidates.filter((one) => isRunning(one, candidates, pages.length) && !isText(one));
    if (running.length === 0) return;
    for (const { line } of running) for (const text of line.texts) dropped.add(text);
  }
}

/** Pages that are alike in more lines than a head has, one right below the other, repeat their text. */
function isTextRepeated(pages: readonly LaidPage[], edge: Edge): boolean {
  const beyond = pages.flatMap(({ page, texts }): readonly Candidate[] => {
    const lines = textLines(texts.filter(({ downwards }) => downwards !== true));
    const near = edge === 'top' ? lines.slice(0, MOST_LINES + 1) : lines.slice(-1 - MOST_LINES);
    const isTight = near.every((line, index) => line.top - (near[index - 1] ?? line).top <= TIGHT * line.size);
    const line = near.at(edge === 'top' ? -1 : 0);
    return line && isTight && near.length > MOST_LINES ? [{ page, line, said: saidOf(line).trim() }] : [];
  });
  return beyond.some((one) => !PAGE_NUMBER.test(one.said) && isRunning(one, beyond, pages.length));
}

/** The first or last line of a page, where it stands near the edge. */
function outermost(page: LaidPage, edge: Edge, dropped: ReadonlySet<LaidText>): TextLine | null {
  const isNear = (text: LaidText) =>
    edge === 'top' ? text.top <= page.height * MARGIN : bottomOf(text) >= page.height * (1 - MARGIN);
  const near = page.texts.filter((text) => !dropped.has(text) && isNear(text) && text.downwards !== true);
  return textLines(near).at(edge === 'top' ? 0 : -1) ?? null;
}

function isRunning(one: Candidate, all: readonly Candidate[], pages: number): boolean {
  if (PAGE_NUMBER.test(one.said)) {
    const bare = /^[\d０-９ivxIVX]+$/u.test(one.said);
    // A number alone may be a figure of a table; the numbers of pages count on.
    return !bare || pages === 1 || all.some((other) => other !== one && countsOn(one, other));
  }
  const alike = all.filter(
    (other) => masked(other.said) === masked(one.said) && Math.abs(other.line.top - one.line.top) <= SAME_HEIGHT,
  );
  return pages > 1 && alike.length >= Math.max(2, pages * COMES_BACK);
}

const countsOn = (one: Candidate, other: Candidate): boolean =>
  PAGE_NUMBER.test(other.said) && figureOf(other.said) - figureOf(one.said) === other.page - one.page;

const figureOf = (said: string): number => Number(/\d+/u.exec(said.normalize('NFKC'))?.[0] ?? Number.NaN);

const masked = (said: string): string => said.normalize('NFKC').replace(/\d+/gu, '#').replace(/\s+/gu, '');
