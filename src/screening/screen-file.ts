import { err, ok, type Result } from '../base/result.ts';
import { readPaper, READABLE_ENDINGS, type Unreadable } from '../platform/documents/index.ts';
import { boundariesIn } from '../platform/segmentation/index.ts';
import type { ScreeningFinding } from './finding.ts';
import { gatherPaper } from './gather/gather-paper.ts';
import type { Gathered } from './passage.ts';
import { screen, type ScreenSettings } from './screen.ts';

export type ScreenedFile = Result<readonly ScreeningFinding[], Unreadable>;

export const SCREENED_ENDINGS = READABLE_ENDINGS;

/** 筛查文件: reads one file and says what in it must not be published; its name is looked at too. */
export async function screenFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  settings: Omit<ScreenSettings, 'boundaries'>,
): Promise<ScreenedFile> {
  const gathered = await gather(file);
  if (!gathered.ok) return err(gathered.reason);
  return ok(screen(withName(gathered.value, file.name), { ...settings, boundaries: boundariesIn }));
}

async function gather({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<Gathered, Unreadable>> {
  const paper = await readPaper(bytes, name);
  return paper.ok ? ok(gatherPaper(paper.value, /\.csv$/iu.test(name) ? 'csv' : 'table')) : err(paper.reason);
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
