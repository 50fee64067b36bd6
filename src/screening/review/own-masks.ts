import type { Box } from '../../base/laid-page.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { pictureSize } from '../../platform/documents/picture/index.ts';
import type { CopyPlan } from '../clean/copy-plan.ts';
import { leftAfter } from '../clean/count-text.ts';
import type { MaskedSpan } from '../clean/masked-span.ts';
import { compact } from '../clean/removed-value.ts';
import { COVER_GROUNDS } from '../cover-grounds.data.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import { isCovered } from '../gather/pdf/cover-signs.ts';
import { TracedSign, type PageCover } from '../gather/pdf/pdf-traces.ts';
import { HIDDEN_WORDS } from '../mask.ts';
import type { Span } from '../hit.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { OwnMask } from './decision.ts';
import { echoesOf } from './echoes.ts';
import { findWords } from './find-words.ts';
import { pageAt } from './page-at.ts';
import type { ReviewProblem } from './review-problem.ts';

type Why = Extract<ReviewProblem, { kind: 'own_mask' }>['why'];

/** What a mask of one's own covers, and how its place is told, without a word of what it covers. */
type Covered = {
  readonly place: string;
  readonly masks: readonly MaskedSpan[];
  readonly taken: readonly { readonly span: Span; readonly text: string }[];
  readonly words: readonly string[];
  readonly unseen: readonly string[];
};

/** 加上自加的遮盖: the plan with what a person covers besides; rectangles are noted on their pages. The first that cannot be followed is the problem. */
export function withOwnMasks(
  opened: OpenedFile,
  plan: CopyPlan,
  ownMasks: readonly OwnMask[],
): Result<{ readonly plan: CopyPlan; readonly places: readonly string[] }, ReviewProblem> {
  const all: Covered[] = [];
  for (const [index, own] of ownMasks.entries()) {
    const covered = coveredBy(own, opened);
    if (!covered.ok) return err({ kind: 'own_mask', number: index + 1, why: covered.reason });
    all.push(covered.value);
  }
  const taken = all.flatMap((one) => one.taken);
  return ok({
    plan: {
      ...plan,
      masks: [...plan.masks, ...all.flatMap(({ masks }) => masks)],
      counted: [...plan.counted, ...leftAfter(taken, opened.gathered)],
      words: [...plan.words, ...all.flatMap(({ words }) => words)],
      unseen: [...plan.unseen, ...all.flatMap(({ unseen }) => unseen)],
    },
    places: all.map(({ place }) => place),
  });
}

function coveredBy(own: OwnMask, opened: OpenedFile): Result<Covered, Why> {
  const label = own.ground === null ? null : COVER_GROUNDS[own.ground].label;
  switch (own.kind) {
    case 'box':
      return boxCovered(own, { opened, label });
    case 'words':
      return wordsCovered(own, { opened, label });
    case 'cell':
      return cellCovered(own.passage, { opened, label });
  }
}

type Around = { readonly opened: OpenedFile; readonly label: string | null };

function cellCovered(passage: number, { opened, label }: Around): Result<Covered, Why> {
  const { text = '', place = '' } = opened.gathered.passages[passage] ?? {};
  if (text === '') return err('no_such_place');
  const own = { passage, start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const spans = [own, ...echoesOf(text.trim(), opened.gathered).filter((span) => span.passage !== passage)];
  return ok({
    place: withoutIdentifiers(place),
    masks: spans.map((span) => maskAt(span, label)),
    taken: spans.map((span) => ({ span, text: text.trim() })),
    words: [],
    unseen: [],
  });
}

function wordsCovered(
  { words, passage }: Extract<OwnMask, { kind: 'words' }>,
  { opened, label }: Around,
): Result<Covered, Why> {
  const probe = compact(words);
  if (probe === '') return err('no_words');
  const { passages } = opened.gathered;
  const one = passage === null ? null : passages[passage];
  if (one === undefined) return err('no_such_place');
  const spans = passages.flatMap(({ text }, index) =>
    passage === null || passage === index
      ? findWords(text, probe).map(({ start, end }): Span => ({ passage: index, start, end }))
      : [],
  );
  if (spans.length === 0) return err('not_found');
  return ok({
    place: `${one === null ? '全文' : withoutIdentifiers(one.place)} 指定文字（${spans.length}处）`,
    masks: spans.map((span) => maskAt(span, label)),
    taken: passage === null ? [] : spans.map((span) => ({ span, text: words })),
    words: passage === null ? [words] : [],
    unseen: [],
  });
}

function maskAt(span: Span, label: string | null): MaskedSpan {
  return { ...span, by: HIDDEN_WORDS, ...(label === null ? {} : { label }) };
}

function boxCovered(
  { sheet, box }: Extract<OwnMask, { kind: 'box' }>,
  { opened, label }: Around,
): Result<Covered, Why> {
  const page = pageAt(opened.raw, sheet, pictureSize);
  if (page === null) return err('no_such_place');
  const inside = within(box, page);
  if (inside === null) return err('outside');
  const cover: PageCover = { box: inside, label };
  page.covers.push(cover);
  const number = /p(\d+)$/u.exec(sheet)?.[1] ?? '1';
  const { left, top, width, height } = inside;
  return ok({
    place: `${page.trace === null ? '图片' : `第${number}页`} (${[left, top, width, height].map(Math.round).join(',')})`,
    masks: [],
    taken: [],
    words: [],
    unseen: page.trace === null ? [] : coveredTexts(opened, new Set(page.trace.signs), cover),
  });
}

/** The part of a box that lies on the page; null where none does, or where it is no box. */
function within(
  { left, top, width, height }: Box,
  page: { readonly width: number; readonly height: number },
): Box | null {
  if (![left, top, width, height].every(Number.isFinite) || width <= 0 || height <= 0) return null;
  const [fromX, fromY] = [Math.max(0, left), Math.max(0, top)];
  const [toX, toY] = [Math.min(page.width, left + width), Math.min(page.height, top + height)];
  return toX > fromX && toY > fromY ? { left: fromX, top: fromY, width: toX - fromX, height: toY - fromY } : null;
}

/** Stretches of text under a rectangle, as they are looked for afterwards. */
function coveredTexts(
  { gathered, origins }: OpenedFile,
  signs: ReadonlySet<TracedSign>,
  cover: PageCover,
): readonly string[] {
  return origins.flatMap((origin, passage) => {
    const texts: string[] = [];
    let run: { start: number; end: number } | null = null;
    const close = (): void => {
      const text = run === null ? '' : (gathered.passages[passage]?.text.slice(run.start, run.end) ?? '');
      if (text !== '') texts.push(text);
      run = null;
    };
    for (const { editable, from, length } of origin) {
      const isUnder = editable instanceof TracedSign && signs.has(editable) && isCovered(editable, cover);
      if (!isUnder) close();
      else if (run === null) run = { start: from, end: from + length };
      else run.end = from + length;
    }
    close();
    return texts;
  });
}
