import { err, ok, type Result } from '../../base/result.ts';
import type { BodyChange } from './body-change.ts';
import type { BodyEvent } from './body-events.ts';
import type { BodyProblem } from './body-problem.ts';
import type { Body } from './body.ts';

type SectionChange = Extract<BodyChange, { readonly kind: 'open_section' | 'rename_section' | 'close_section' }>;

/** 股室的设立、更名、撤销: no two that are open have one name. */
export function decideSection(body: Body, change: SectionChange): Result<readonly BodyEvent[], BodyProblem> {
  const known = body.sections.find(({ id }) => id === change.section);
  if (change.kind !== 'open_section') {
    if (known === undefined) return err({ kind: 'no_such_section', section: change.section });
    if (known.closed !== null) return err({ kind: 'section_closed', section: known.name });
    if (known.opened !== null && change.on < known.opened) {
      return err({ kind: 'not_after', on: change.on, last: known.opened });
    }
  } else if (known !== undefined) return err({ kind: 'is_there_already' });
  if (change.kind === 'close_section') {
    return ok([{ type: 'section_closed', body: { section: change.section, on: change.on } }]);
  }
  const { section, name } = change;
  if (name.trim() === '' || name !== name.trim()) return err({ kind: 'name_blank' });
  if (body.sections.some((one) => one.closed === null && one.name === name)) {
    return err(known?.name === name ? { kind: 'same_name', name } : { kind: 'section_name_taken', name });
  }
  return change.kind === 'open_section'
    ? ok([{ type: 'section_opened', body: { section, name, on: change.on } }])
    : ok([{ type: 'section_renamed', body: { section, name, on: change.on } }]);
}
