import { err, ok, type Result } from '../base/result.ts';
import type { Unreadable } from '../platform/documents/index.ts';
import { boundariesIn } from '../platform/segmentation/index.ts';
import type { NoCopy } from './clean/no-copy.ts';
import type { ScreeningFinding } from './finding.ts';
import { openFile } from './gather/open-file.ts';
import { screen, type ScreenSettings } from './screen.ts';
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
  // What makes copies is loaded when one is asked for.
  const { cleanCopy } = await import('./clean/clean-copy.ts');
  return ok({ findings, copy: await cleanCopy(file.name, opened.value, settings) });
}
