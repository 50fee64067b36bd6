import type { ScreeningFinding } from './finding.ts';
import { GROUNDS, HIDDEN_GROUNDS } from './grounds.data.ts';
import type { Hit, Span } from './hit.ts';
import { isAllowed, type AllowList } from './lexicon/allow-list.ts';
import { maskOf } from './mask.ts';
import type { Gathered, HiddenThing, UnreadReason } from './passage.ts';
import type { Boundaries, RuleSettings } from './rule.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { RULES } from './rules/index.ts';
import { withoutIdentifiers } from './without-identifiers.ts';
import { View } from './view.ts';
import type { Words } from '../base/words.ts';

export type ScreenSettings = {
  readonly lexicon: Lexicon;
  readonly allow: AllowList;
  /** The present day in Beijing, ISO: how old a child is and which names hold, where the document bears no day. */
  readonly today: string;
  readonly boundaries: Boundaries;
};

/** What a finding was made of. */
export type Told = { readonly finding: ScreeningFinding } & (
  | { readonly kind: 'unread' }
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'hidden'; readonly thing: HiddenThing }
);

/** 筛查: everything in a file that must not be published, in the order in which it stands. Pure. */
export function screen(gathered: Gathered, settings: ScreenSettings): readonly ScreeningFinding[] {
  return findingsOf(gathered, hitsIn(gathered, settings));
}

/** 发现: hits as they may be told, with what could not be read before them and what is hidden behind. */
export function findingsOf(gathered: Gathered, hits: readonly Hit[]): readonly ScreeningFinding[] {
  return tell(gathered, hits).map(({ finding }) => finding);
}

/** 说明: the same, each with what it was made of. */
export function tell(gathered: Gathered, hits: readonly Hit[]): readonly Told[] {
  return [
    ...gathered.unread.map(({ place, why }): Told => ({ kind: 'unread', finding: unread(place, why) })),
    ...hits.map((hit): Told => ({ kind: 'hit', hit, finding: findingOf(gathered, hit) })),
    ...gathered.hidden.map((thing): Told => ({ kind: 'hidden', thing, finding: hiddenFinding(thing) })),
  ];
}

/** 命中: what the rules find, with exact places, in the order in which it stands; what the body allows is left out. */
export function hitsIn(gathered: Gathered, { lexicon, allow, today, boundaries }: ScreenSettings): readonly Hit[] {
  const view = new View(gathered.passages);
  const settings: RuleSettings = { lexicon, boundaries, day: gathered.madeOn ?? today };
  return RULES.flatMap((rule) => rule.find(view, settings))
    .map((hit) => placed(view, hit))
    .filter((hit) => !isAllowed(allow, hit.rule, valueOf(gathered, hit.spans)))
    .sort((one, other) => orderOf(one) - orderOf(other) || startOf(one) - startOf(other));
}

/** Rules count in the units of their view; everybody else in the passages of the file. */
function placed(view: View, hit: Hit): Hit {
  const inFile = (span: Span): Span => view.inFile(span);
  return { ...hit, spans: hit.spans.map(inFile), ...(hit.details ? { details: hit.details.map(inFile) } : {}) };
}

/** What a hit is about, as it stands in the file. Never shown. */
export function valueOf({ passages }: Gathered, spans: readonly Span[]): string {
  return spans.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? '').join('');
}

function findingOf(gathered: Gathered, hit: Hit): ScreeningFinding {
  const { rule, severity, spans, message, basis } = hit;
  const passage = gathered.passages[spans[0]?.passage ?? 0];
  return {
    rule,
    severity,
    text: shown(maskOf(rule, valueOf(gathered, spans))),
    place: withoutIdentifiers(passage?.place ?? ''),
    hidden: passage !== undefined && passage.hiddenBy !== null,
    message,
    basis,
  };
}

function hiddenFinding({ kind, text, place }: HiddenThing): ScreeningFinding {
  const { severity, message, basis } = HIDDEN_GROUNDS[kind];
  return {
    rule: 'metadata',
    kind,
    severity,
    text: shown(text),
    place: withoutIdentifiers(place),
    hidden: true,
    message,
    basis,
  };
}

/** Words of a file as they may be shown: without any identifier in them, and not whole pages of them. */
function shown(text: string): string {
  const safe = withoutIdentifiers(text.trim());
  return safe.length > LONGEST_SHOWN ? `${safe.slice(0, LONGEST_SHOWN)}…` : safe;
}

const LONGEST_SHOWN = 60;

const orderOf = ({ spans }: Hit): number => spans[0]?.passage ?? 0;
const startOf = ({ spans }: Hit): number => spans[0]?.start ?? 0;

function unread(place: string, why: UnreadReason): ScreeningFinding {
  const { severity, basis, message } = GROUNDS.unreadable;
  const { zh, en } = WHY_UNREAD[why];
  return {
    rule: 'unreadable',
    severity,
    text: '',
    place: withoutIdentifiers(place),
    hidden: false,
    message: { zh: `${message.zh}：${zh}`, en: `${message.en}: ${en}` },
    basis,
  };
}

const WHY_UNREAD: Readonly<Record<UnreadReason, Words>> = {
  encrypted: { zh: '有密码', en: 'it is encrypted' },
  damaged: { zh: '已损坏', en: 'it is damaged' },
  picture_only: { zh: '只是图片，没有文字', en: 'it is only a picture without text' },
  unknown_kind: { zh: '格式不认识', en: 'its format is not known' },
  too_deep: { zh: '嵌套太深', en: 'it is nested too deeply' },
  too_large: { zh: '太大', en: 'it is too large' },
};
