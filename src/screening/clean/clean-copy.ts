import { err, type Result } from '../../base/result.ts';
import { attemptLater } from '../../platform/documents/raw/index.ts';
import { unreadReason } from '../gather/attempt-part.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import type { Hit } from '../hit.ts';
import type { Gathered } from '../passage.ts';
import { COVER_GROUNDS, GROUND_OF_RULE } from '../cover-grounds.data.ts';
import { hitsIn, type ScreenSettings } from '../screen.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { CopyPlan } from './copy-plan.ts';
import { makeCleanCopy } from './make-clean-copy.ts';
import type { LeftOver, NoCopy } from './no-copy.ts';
import { isMasked, planOfHits, type DecidedHit } from './plan-of-hits.ts';
import { proveClean } from './prove-clean.ts';

/** 清洁副本: a copy that is proved to be clean, or why there is none. The opened file is used up by it. */
export async function cleanCopy(
  name: string,
  opened: OpenedFile,
  settings: ScreenSettings,
): Promise<Result<Uint8Array, NoCopy>> {
  const hits = hitsIn(opened.gathered, settings);
  const refused = refusalOf(opened.gathered, hits);
  if (refused !== null) return err(refused);
  return plannedCopy({ name, opened }, planOfHits(hits.map(asUsual), opened.gathered), settings);
}

/** 不制作副本: a file that is marked as secret, or that was not read whole; null for any other. */
export function refusalOf(gathered: Gathered, hits: readonly Hit[]): NoCopy | null {
  const secret = hits.filter(({ rule }) => rule === 'secrecy_marking');
  if (secret.length > 0) {
    const places = secret.map(({ spans }) =>
      withoutIdentifiers(gathered.passages[spans[0]?.passage ?? 0]?.place ?? ''),
    );
    return { kind: 'marked_secret', places };
  }
  return gathered.unread.length > 0 ? { kind: 'unread_part', parts: gathered.unread } : null;
}

/** 按方案制作: the copy that a plan says, proved to be clean of what the plan takes out. */
export async function plannedCopy(
  { name, opened }: { readonly name: string; readonly opened: OpenedFile },
  plan: CopyPlan,
  settings: ScreenSettings,
): Promise<Result<Uint8Array, NoCopy>> {
  const { gathered } = opened;
  const stuck = plan.masks.filter(
    ({ passage }) => gathered.passages[passage]?.hiddenBy === null && !opened.origins[passage]?.length,
  );
  if (stuck.length > 0)
    return err({ kind: 'left_over', left: stuck.map(({ passage }) => leftAt(gathered.passages[passage]?.place)) });
  const made = await attemptLater(async () => makeCleanCopy(opened, plan.masks));
  if (!made.ok)
    return err({ kind: 'unread_part', parts: [{ place: withoutIdentifiers(name), why: unreadReason(made.reason) }] });
  const copy = made.value;
  if (!copy.ok) return copy;
  const left = await proveClean({ name, bytes: copy.value }, { source: opened, plan, settings });
  return left.length === 0 ? copy : err({ kind: 'left_over', left });
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
