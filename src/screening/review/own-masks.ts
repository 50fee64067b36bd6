import { err, ok, type Result } from '../../base/result.ts';
import type { CopyPlan } from '../clean/copy-plan.ts';
import { leftAfter } from '../clean/count-text.ts';
import type { MaskedSpan } from '../clean/masked-span.ts';
import { isOfItsOwn } from '../clean/prove-clean.ts';
import { compact } from '../clean/removed-value.ts';
import { COVER_GROUNDS } from '../cover-grounds.data.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import { HIDDEN_WORDS } from '../mask.ts';
import type { Span } from '../hit.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { OwnMask } from './decision.ts';
import { echoesOf } from './echoes.ts';
import { findWords } from './find-words.ts';
import { boxCovered } from './own-boxes.ts';
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
  const pressed = pressedOnce(opened);
  for (const [index, own] of ownMasks.entries()) {
    const covered = coveredBy(own, { opened, pressed });
    if (!covered.ok) return err({ kind: 'own_mask', number: index + 1, why: covered.reason });
    all.push(covered.value);
  }
  const taken = all.flatMap((one) => one.taken);
  return ok({
    plan: {
      ...plan,
      masks: [...plan.masks, ...all.flatMap(({ masks }) => masks), ...unseenMasks(all, { opened, pressed })],
      counted: [...plan.counted, ...leftAfter(taken, opened.gathered)],
      words: [...plan.words, ...all.flatMap(({ words }) => words)],
      unseen: [...plan.unseen, ...all.flatMap(({ unseen }) => unseen)],
    },
    places: all.map(({ place }) => place),
  });
}

const NOTHING = { masks: [], taken: [], words: [], unseen: [] } as const;

function coveredBy(
  own: OwnMask,
  { opened, pressed }: { readonly opened: OpenedFile; readonly pressed: Pressed },
): Result<Covered, Why> {
  const label = own.ground === null ? null : COVER_GROUNDS[own.ground].label;
  switch (own.kind) {
    case 'box': {
      const box = boxCovered(own, { opened, label });
      return box.ok ? ok({ ...NOTHING, ...box.value }) : box;
    }
    case 'words':
      return wordsCovered(own, { opened, label, pressed });
    case 'cell':
      return cellCovered(own.passage, { opened, label });
  }
}

/** What stood under a rectangle is covered where nobody sees it too, as in the list of bookmarks. */
function unseenMasks(
  all: readonly Covered[],
  { opened, pressed }: { readonly opened: OpenedFile; readonly pressed: Pressed },
): readonly MaskedSpan[] {
  const probes = all.flatMap(({ unseen }) => unseen.map(compact)).filter(isOfItsOwn);
  if (probes.length === 0) return [];
  return opened.gathered.passages.flatMap(({ text, hiddenBy }, passage) =>
    hiddenBy === null
      ? []
      : probes
          .filter((probe) => pressed()[passage]?.includes(probe) === true)
          .flatMap((probe) => findWords(text, probe).map((span) => maskAt({ passage, ...span }, null))),
  );
}

/** The texts of all passages pressed together, made when words are looked for first. */
type Pressed = () => readonly string[];

function pressedOnce({ gathered }: OpenedFile): Pressed {
  let texts: readonly string[] | null = null;
  return () => (texts ??= gathered.passages.map(({ text }) => compact(text)));
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
  { opened, label, pressed }: Around & { readonly pressed: Pressed },
): Result<Covered, Why> {
  const probe = compact(words);
  if (probe === '') return err('no_words');
  const { passages } = opened.gathered;
  const one = passage === null ? null : passages[passage];
  if (one === undefined) return err('no_such_place');
  const spans = passages.flatMap(({ text }, index) =>
    (passage === null || passage === index) && pressed()[index]?.includes(probe) === true
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
