import { err, ok, type Result } from '../../base/result.ts';
import { attemptLater } from '../../platform/documents/raw/index.ts';
import { unreadReason } from '../gather/attempt-part.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import type { Hit } from '../hit.ts';
import type { Gathered } from '../passage.ts';
import type { ScreenSettings } from '../screen.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import { closedFormat, makeCleanCopy } from './make-clean-copy.ts';
import { masksOfHits } from './masks-of-hits.ts';
import type { LeftOver, NoCopy } from './no-copy.ts';
import { proveClean } from './prove-clean.ts';
import type { RemovedValue } from './removed-value.ts';

/** A copy that was made, and what was removed for it; nobody may have it before it is proved. */
export type CopyToProve = { readonly bytes: Uint8Array; readonly values: readonly RemovedValue[] };

/** 制作副本: masks what was found and takes out what is hidden, or says why there is no copy. The opened file is used up by it. */
export async function copyToProve(
  name: string,
  opened: OpenedFile,
  hits: readonly Hit[],
): Promise<Result<CopyToProve, NoCopy>> {
  const { gathered } = opened;
  const secret = hits.filter(({ rule }) => rule === 'secrecy_marking');
  if (secret.length > 0) {
    const places = secret.map(({ spans }) =>
      withoutIdentifiers(gathered.passages[spans[0]?.passage ?? 0]?.place ?? ''),
    );
    return err({ kind: 'marked_secret', places });
  }
  const closed = closedFormat(opened.raw);
  if (closed !== null) return err({ kind: 'format', ...closed });
  if (gathered.unread.length > 0) return err({ kind: 'unread_part', parts: gathered.unread });
  const { masks, values } = masksOfHits(hits, gathered);
  const stuck = masks.filter(
    ({ passage }) => gathered.passages[passage]?.hiddenBy === null && !opened.origins[passage]?.length,
  );
  if (stuck.length > 0)
    return err({ kind: 'left_over', left: stuck.map(({ passage }) => leftAt(gathered.passages[passage]?.place)) });
  const made = await attemptLater(async () => makeCleanCopy(opened, masks));
  if (!made.ok)
    return err({ kind: 'unread_part', parts: [{ place: withoutIdentifiers(name), why: unreadReason(made.reason) }] });
  return made.value.ok ? ok({ bytes: made.value.value, values }) : made.value;
}

/** 清洁副本: the copy, when it is proved to be clean. */
export async function proveCopy(
  { bytes, values }: CopyToProve,
  { name, source, settings }: { name: string; source: Gathered; settings: ScreenSettings },
): Promise<Result<Uint8Array, NoCopy>> {
  const left = await proveClean({ name, bytes }, { source, values, settings });
  return left.length === 0 ? ok(bytes) : err({ kind: 'left_over', left });
}

/** Seen, and standing where nothing of ours can change it, as the field of a form: no copy is better than one that shows it. */
function leftAt(place = ''): LeftOver {
  return { text: '', place: withoutIdentifiers(place) };
}
