import { sayCites } from '../../law/index.ts';
import { COVER_GROUNDS, type CoverGroundKey } from '../cover-grounds.data.ts';
import { RULE_NAMES } from '../rule-names.data.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import { ACT_NAMES, RECORD_WORDING as WORDING } from './record.data.ts';
import type { Decision } from './decision.ts';
import type { RecordMatter } from './record.ts';
import type { Act, ReviewedFinding } from './review.ts';

/** 记录的一行: what was found where, on which ground, and what is done with it. Nothing in it is told in full. */
export type RecordLine = {
  readonly number: string;
  /** The name of its kind, by which the rest is counted. */
  readonly kind: string;
  readonly what: string;
  readonly place: string;
  readonly ground: string;
  readonly act: Act;
  readonly done: string;
  readonly reason: string;
  readonly isOwn: boolean;
};

/** 记录各行: each finding with what was decided on it, then the masks of one's own. */
export function recordLines({
  review,
  decisions,
  ownMasks,
  ownPlaces,
}: Pick<RecordMatter, 'review' | 'decisions' | 'ownMasks' | 'ownPlaces'>): readonly RecordLine[] {
  const decided = new Map(decisions.map((decision) => [decision.finding, decision]));
  const found = review.findings.map((finding, index) => lineOf(finding, index + 1, decided.get(finding.id)));
  const own = ownMasks.map(({ ground }, index): RecordLine => ({
    number: String(found.length + index + 1),
    kind: WORDING.ownFinding,
    what: WORDING.ownFinding,
    place: withoutIdentifiers(ownPlaces[index] ?? ''),
    ground: ground === null ? '' : sayGround(ground),
    act: 'mask',
    done: ACT_NAMES.mask,
    reason: '',
    isOwn: true,
  }));
  return [...found, ...own];
}

function lineOf(
  { finding, proposed, rightForm, ground }: ReviewedFinding,
  number: number,
  decision: Decision | undefined,
): RecordLine {
  const act = decision?.act ?? proposed;
  const kind = RULE_NAMES[finding.rule].zh;
  const isTold = finding.rule !== 'metadata' && finding.rule !== 'unreadable';
  const what = isTold ? `${kind} ${finding.text}` : finding.message.zh;
  const coverGround = act === 'mask' ? (decision?.ground ?? ground) : null;
  return {
    number: String(number),
    kind,
    what,
    place: `${withoutIdentifiers(finding.place)}${finding.hidden ? WORDING.hidden : ''}`,
    ground: coverGround === null ? shortBasis(finding.basis) : sayGround(coverGround),
    act,
    done: act === 'replace' && rightForm !== null ? WORDING.mended(rightForm) : ACT_NAMES[act],
    reason: withoutIdentifiers(decision?.reason ?? ''),
    isOwn: false,
  };
}

/** 个人隐私（条例第十五条）. */
function sayGround(key: CoverGroundKey): string {
  const { name, cites } = COVER_GROUNDS[key];
  return `${name.zh}（${sayCites(cites).zh}）`;
}

/** Of a document with its number the number says enough. */
function shortBasis(basis: string): string {
  return /（([^（）]*〔\d{4}〕\d+号)）$/u.exec(basis)?.[1] ?? basis;
}

/** 遮盖8处、去除2处. */
export function sayActs(lines: readonly RecordLine[]): string {
  const acts = new Map<string, number>();
  for (const { act } of lines) acts.set(ACT_NAMES[act], (acts.get(ACT_NAMES[act]) ?? 0) + 1);
  return [...acts].map(([name, count]) => WORDING.act(name, count)).join('、');
}

/** 其余488处：手机号遮盖300处、身份证号遮盖188处. */
export function sayRest(lines: readonly RecordLine[]): string {
  const kinds = new Map<string, number>();
  for (const { kind, act, isOwn } of lines) {
    const name = isOwn ? kind : `${kind}${ACT_NAMES[act]}`;
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  return WORDING.rest(lines.length, [...kinds].map(([name, count]) => WORDING.act(name, count)).join('、'));
}
