import { err, ok, type Result } from '../base/result.ts';
import type { Unreadable } from '../platform/documents/index.ts';
import { boundariesIn } from '../platform/segmentation/index.ts';
import { makeCleanCopy } from './clean/make-clean-copy.ts';
import { masksOfHits } from './clean/masks-of-hits.ts';
import type { NoCopy } from './clean/no-copy.ts';
import { proveClean } from './clean/prove-clean.ts';
import type { ScreeningFinding } from './finding.ts';
import { openFile } from './gather/open-file.ts';
import type { OpenedFile } from './gather/opened-file.ts';
import type { Gathered } from './passage.ts';
import { hitsIn, screen, type ScreenSettings } from './screen.ts';
import { withoutIdentifiers } from './without-identifiers.ts';

export type ScreenedFile = Result<readonly ScreeningFinding[], Unreadable>;

/** What was found in a file, and its clean copy, or why there is none. */
export type RedactedFile = Result<
  { readonly findings: readonly ScreeningFinding[]; readonly copy: Result<Uint8Array, NoCopy> },
  Unreadable
>;

type FileToScreen = { readonly name: string; readonly bytes: Uint8Array };
type Settings = Omit<ScreenSettings, 'boundaries'>;

/** 筛查文件: reads one file and says what in it must not be published; its name is looked at too. */
export async function screenFile(file: FileToScreen, settings: Settings): Promise<ScreenedFile> {
  const opened = await openFile(file.bytes, file.name);
  if (!opened.ok) return err(opened.reason);
  return ok(screen(withName(opened.value.gathered, file.name), { ...settings, boundaries: boundariesIn }));
}

/** 筛查并制作清洁副本: the same, and a copy in which it is masked or gone, proved to be clean. A file marked as secret, or not read whole, has no copy. */
export async function redactFile(file: FileToScreen, given: Settings): Promise<RedactedFile> {
  const settings = { ...given, boundaries: boundariesIn };
  const opened = await openFile(file.bytes, file.name);
  if (!opened.ok) return err(opened.reason);
  const { gathered } = opened.value;
  const findings = screen(withName(gathered, file.name), settings);
  return ok({ findings, copy: await cleanCopy(file.name, opened.value, settings) });
}

async function cleanCopy(
  name: string,
  opened: OpenedFile,
  settings: ScreenSettings,
): Promise<Result<Uint8Array, NoCopy>> {
  const { gathered } = opened;
  const hits = hitsIn(gathered, settings);
  const secret = hits.filter(({ rule }) => rule === 'secrecy_marking');
  if (secret.length > 0) {
    const places = secret.map(({ spans }) =>
      withoutIdentifiers(gathered.passages[spans[0]?.passage ?? 0]?.place ?? ''),
    );
    return err({ kind: 'marked_secret', places });
  }
  if (gathered.unread.length > 0) return err({ kind: 'unread_part', parts: gathered.unread });
  const { masks, values } = masksOfHits(hits, gathered);
  const copy = await makeCleanCopy(opened, masks);
  if (!copy.ok) return copy;
  const left = await proveClean({ name, bytes: copy.value }, { source: gathered, values, settings });
  return left.length === 0 ? copy : err({ kind: 'left_over', left });
}

function withName(gathered: Gathered, name: string): Gathered {
  const passage = {
    text: name,
    place: '文件名',
    part: 'file_name',
    hiddenBy: null,
    cell: null,
    heading: null,
  } as const;
  return { ...gathered, passages: [...gathered.passages, passage] };
}
