import { ok, type Result } from '../base/result.ts';
import type { Unreadable } from '../platform/documents/index.ts';
import { boundariesIn } from '../platform/segmentation/index.ts';
import type { NoCopy } from './clean/no-copy.ts';
import type { ScreeningFinding } from './finding.ts';
import { gatherFile, openFile } from './gather/open-file.ts';
import type { Gathered } from './passage.ts';
import type { CopyToProve } from './clean/clean-copy.ts';
import { findingsOf, hitsIn, screen, type ScreenSettings } from './screen.ts';
import { withName } from './with-name.ts';

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
  const gathered = await gatherFile(file.bytes, file.name);
  if (!gathered.ok) return gathered;
  return ok(screen(withName(gathered.value, file.name), { ...settings, boundaries: boundariesIn }));
}

/** 筛查并制作清洁副本: the same, and a copy in which it is masked or gone, proved to be clean. A file marked as secret, or not read whole, has no copy. */
export async function redactFile(file: FileToScreen, given: Settings): Promise<RedactedFile> {
  const settings = { ...given, boundaries: boundariesIn };
  const made = await makeCopy(file, settings);
  if (!made.ok) return made;
  const { findings, source, copy } = made.value;
  if (!copy.ok) return ok({ findings, copy });
  const { proveCopy } = await import('./clean/clean-copy.ts');
  return ok({ findings, copy: await proveCopy(copy.value, { name: file.name, source, settings }) });
}

type Made = {
  readonly findings: readonly ScreeningFinding[];
  readonly source: Gathered;
  readonly copy: Result<CopyToProve, NoCopy>;
};

/** The raw parts are gone before the copy is opened and proved, which takes as much room again. */
async function makeCopy(file: FileToScreen, settings: ScreenSettings): Promise<Result<Made, Unreadable>> {
  const opened = await openFile(file.bytes, file.name);
  if (!opened.ok) return opened;
  const { gathered } = opened.value;
  const named = withName(gathered, file.name);
  const hits = hitsIn(named, settings);
  const inFile = hits.filter(({ spans }) => spans.every(({ passage }) => passage < gathered.passages.length));
  // What makes copies is loaded when one is asked for.
  const { copyToProve } = await import('./clean/clean-copy.ts');
  return ok({
    findings: findingsOf(named, hits),
    source: gathered,
    copy: await copyToProve(file.name, opened.value, inFile),
  });
}
