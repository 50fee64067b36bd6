import { err, ok, type Result } from '../../base/result.ts';
import { attemptLater } from '../../platform/documents/raw/index.ts';
import { COVER_GROUNDS, GROUND_OF_RULE } from '../cover-grounds.data.ts';
import { unreadReason } from '../gather/attempt-part.ts';
import type { OpenedFile, RawFile } from '../gather/opened-file.ts';
import type { Hit } from '../hit.ts';
import type { Gathered } from '../passage.ts';
import type { ScreenSettings } from '../screen.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { CopyPlan } from './copy-plan.ts';
import { closedFormat, makeCleanCopy } from './make-clean-copy.ts';
import type { LeftOver, NoCopy } from './no-copy.ts';
import { isMasked, planOfHits, type DecidedHit } from './plan-of-hits.ts';
import { proveClean } from './prove-clean.ts';

/** A copy that was made, and the plan it was made by; nobody may have it before it is proved. */
export type CopyToProve = { readonly bytes: Uint8Array; readonly plan: CopyPlan };

type Named = { readonly name: string; readonly opened: OpenedFile };

/** 制作副本: masks what was found and takes out what is hidden, where nobody decides; or says why there is no copy. The opened file is used up by it. */
export async function copyToProve(named: Named, hits: readonly Hit[]): Promise<Result<CopyToProve, NoCopy>> {
  const refused = refusalOf(named.opened, hits);
  if (refused !== null) return err(refused);
  return copyByPlan(named, planOfHits(hits.map(asUsual), named.opened.gathered));
}

/** 清洁副本: the copy, when it is proved to be clean. `covered`: the source, where somebody drew rectangles on it. */
export async function proveCopy(
  { bytes, plan }: CopyToProve,
  proof: {
    readonly name: string;
    readonly source: Gathered;
    readonly covered: RawFile | null;
    readonly settings: ScreenSettings;
  },
): Promise<Result<Uint8Array, NoCopy>> {
  const left = await proveClean({ name: proof.name, bytes }, { ...proof, plan });
  return left.length === 0 ? ok(bytes) : err({ kind: 'left_over', left });
}

/** 按方案制作: the copy that a plan says, proved to be clean of what the plan takes out. */
export async function plannedCopy(
  named: Named,
  plan: CopyPlan,
  settings: ScreenSettings,
): Promise<Result<Uint8Array, NoCopy>> {
  const made = await copyByPlan(named, plan);
  if (!made.ok) return made;
  const { name, opened } = named;
  return proveCopy(made.value, { name, source: opened.gathered, covered: opened.raw, settings });
}

/** 不制作副本: a file that is marked as secret, of a format of which none is made, or that was not read whole; null for any other. */
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

async function copyByPlan({ name, opened }: Named, plan: CopyPlan): Promise<Result<CopyToProve, NoCopy>> {
  const { gathered } = opened;
  const stuck = plan.masks.filter(
    ({ passage }) => gathered.passages[passage]?.hiddenBy === null && !opened.origins[passage]?.length,
  );
  if (stuck.length > 0)
    return err({ kind: 'left_over', left: stuck.map(({ passage }) => leftAt(gathered.passages[passage]?.place)) });
  const made = await attemptLater(async () => makeCleanCopy(opened, plan.masks));
  if (!made.ok)
    return err({ kind: 'unread_part', parts: [{ place: withoutIdentifiers(name), why: unreadReason(made.reason) }] });
  return made.value.ok ? ok({ bytes: made.value.value, plan }) : made.value;
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
