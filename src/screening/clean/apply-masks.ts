import type { Editable } from '../../platform/documents/raw/index.ts';
import type { Origin, Stretch } from '../gather/opened-file.ts';
import { TracedSign } from '../gather/pdf/pdf-traces.ts';
import type { MaskedSpan } from './masked-span.ts';

type Edit = { readonly from: number; readonly to: number; readonly by: string };

/**
 * 遮盖: changes the raw parts where the masked stretches stand. A mask as long as its value takes its place sign by sign; any other stands whole in the first run
 * that its value had, in that run's type.
 */
export function applyMasks(origins: readonly Origin[], masks: readonly MaskedSpan[]): void {
  const edits = new Map<Editable, Edit[]>();
  for (const mask of masks) {
    const touched = (origins[mask.passage] ?? []).filter(
      ({ from, length }) => from < mask.end && from + length > mask.start,
    );
    // What leaves the file is changed too, but the mask itself stands where it stays.
    const bearer = touched.find(({ leaves }) => !leaves) ?? touched[0];
    for (const stretch of touched) {
      add(edits, stretch, editOf(stretch, mask, stretch === bearer));
      if (stretch.editable instanceof TracedSign) stretch.editable.label = mask.label ?? null;
    }
  }
  for (const [editable, list] of edits) editable.text = edited(editable.text, list);
}

function editOf({ from, length, at }: Stretch, { start, end, by }: MaskedSpan, bears: boolean): Edit {
  const first = Math.max(start, from);
  const last = Math.min(end, from + length);
  const own = by.length === end - start ? by.slice(first - start, last - start) : bears ? by : '';
  return { from: at + first - from, to: at + last - from, by: own };
}

function add(edits: Map<Editable, Edit[]>, { editable }: Stretch, edit: Edit): void {
  const list = edits.get(editable);
  if (list === undefined) edits.set(editable, [edit]);
  else list.push(edit);
}

/** From the front; of stretches that overlap one mask is left, over all that they cover. */
function edited(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let at = 0;
  let covered: Edit | null = null;
  const put = (): void => {
    if (covered === null) return;
    changed += text.slice(at, covered.from) + covered.by;
    at = covered.to;
  };
  for (const edit of [...edits].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (covered !== null && edit.from < covered.to) {
      covered = { from: covered.from, to: Math.max(covered.to, edit.to), by: covered.by === '' ? edit.by : covered.by };
    } else {
      put();
      covered = edit;
    }
  }
  put();
  return changed + text.slice(at);
}
