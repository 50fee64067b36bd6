import { err, ok, type Result } from '../../base/result.ts';
import { attemptLater } from '../../platform/documents/raw/index.ts';
import { COVER_GROUNDS, GROUND_OF_RULE } from '../cover-grounds.data.ts';
import { unreadReason } from '../gather/attempt-part.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import type { Hit } from '../hit.ts';
import type { Gathered } from '../passage.ts';
import type { ScreenSettings } from '../screen.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { CopyPlan } from './copy-plan.ts';
import { coveredPages, type CoveredPage } from './covered-places.ts';
import { closedFormat, makeCleanCopy } from './make-clean-copy.ts';
import type { LeftOver, NoCopy } from './no-copy.ts';
import { isMasked, planOfHits, type DecidedHit } from './plan-of-hits.ts';
import { proveClean } from './prove-clean.ts';

/** A copy that was made, and what was removed for it; nobody may have it before it is proved. */
export type CopyToProve = {
  readonly bytes: Uint8Array;
  readonly plan: CopyPlan;
  readonly covered: readonly CoveredPage[];
};

/** 制作副本: masks what was found and takes out what is hidden, or says why there is no copy. The opened file is used up by it. */
export async function copyToProve(
  name: string,
  opened: OpenedFile,
  hits: readonly Hit[],
): Promise<Result<CopyToProve, NoCopy>> {
  const refused = refusalOf(opened, hits);
  if (refused !== null) return err(refused);
  return plannedCopy({ name, opened }, planOfHits(hits.map(asUsual), opened.gathered));
}

/** 不制作副本: why there is none, whatever is covered: a marking of secrecy, a format, a part that was not read; null for any other file. */
export function refusalOf(
  { gathered, raw }: Pick<OpenedFile, 'gathered' | 'raw'>,
  hits: readonly Hit[],
): NoCopy | null {
  const secret = hits.filter(({ rule }) => rule === 'secrecy_marking');
  if (secret.length > 0) {
    const places = secret.map(({ spans }) =>
      withoutIdentifiers(gathered.passages[spans[0]?.passage ?? 0]?.place ?? ''),
    );
    return { kind: 'marked_secret', places };
  }
  const closed = closedFormat(raw);
  if (closed !== null) return { kind: 'format', ...closed };
  return gathered.unread.length > 0 ? { kind: 'unread_part', parts: gathered.unread } : null;
}

/** 按方案制作: the copy that a plan says. The opened file is used up by it. */
export async function plannedCopy(
  { name, opened }: { readonly name: string; readonly opened: OpenedFile },
  plan: CopyPlan,
): Promise<Result<CopyToProve, NoCopy>> {
  const { gathered } = opened;
  const stuck = plan.masks.filter(
    ({ passage }) => gathered.passages[passage]?.hiddenBy === null && !opened.origins[passage]?.length,
  );
  if (stuck.length > 0)
    return err({ kind: 'left_over', left: stuck.map(({ passage }) => leftAt(gathered.passages[passage]?.place)) });
  const covered = coveredPages(opened.raw);
  const made = await attemptLater(async () => makeCleanCopy(opened, plan.masks));
  if (!made.ok)
    return err({ kind: 'unread_part', parts: [{ place: withoutIdentifiers(name), why: unreadReason(made.reason) }] });
  return made.value.ok ? ok({ bytes: made.value.value, plan, covered }) : made.value;
}

/** 清洁副本: the copy, when it is proved to be clean. */
export async function proveCopy(
  { bytes, plan, covered }: CopyToProve,
  { name, source, settings }: { name: string; source: Gathered; settings: ScreenSettings },
): Promise<Result<Uint8Array, NoCopy>> {
  const left = await proveClean({ name, bytes }, { source, plan, covered, settings });
  return left.length === 0 ? ok(bytes) : err({ kind: 'left_over', left });
}

/** Where nobody decides: what is about a person is covered, everything else is left to people. */
function asUsual(hit: Hit): DecidedHit {
  const ground = GROUND_OF_RULE[hit.rule];
  return {
    hit,
    act: isMasked(hit.rule) ? 'mask' : 'leave',
    label: ground === null ? null : COVER_GROUNDS[ground].label,
  };
}

/** Seen, and standing where nothing of ours can change it, as the field of a form: no copy is better than one that shows it. */
function leftAt(place = ''): LeftOver {
  return { text: '', place: withoutIdentifiers(place) };
}
