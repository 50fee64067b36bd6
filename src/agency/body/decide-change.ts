import { err, ok, type Result } from '../../base/result.ts';
import type { Body } from './body.ts';
import type { BodyChange, BodyFacts } from './body-change.ts';
import type { BodyEvent } from './body-events.ts';
import type { BodyProblem } from './body-problem.ts';
import { checkContact, checkSettings } from './check-settings.ts';
import { checkIdentity, checkNames, checkPlace } from './check-identity.ts';
import { decideClose, decideHandOver } from './decide-ending.ts';
import { decideSection } from './decide-section.ts';
import { follow } from './fold-body.ts';

/** 机关变动的决定: the events that one or several changes of a body come to, one after the other; or why one of them cannot be. Pure. */
export function decideChanges(
  id: string,
  before: Body | null,
  { changes, facts }: { readonly changes: readonly BodyChange[]; readonly facts: BodyFacts },
): Result<readonly BodyEvent[], BodyProblem> {
  let body = before;
  const events: BodyEvent[] = [];
  for (const change of changes) {
    const decided = decideChange(id, body, { change, facts });
    if (!decided.ok) return decided;
    for (const event of decided.value) body = follow(id, body, event);
    events.push(...decided.value);
  }
  return events.length === 0 ? err({ kind: 'nothing_changed' }) : ok(events);
}

type Decided = Result<readonly BodyEvent[], BodyProblem>;

function decideChange(
  id: string,
  body: Body | null,
  { change, facts }: { readonly change: BodyChange; readonly facts: BodyFacts },
): Decided {
  if (change.kind === 'found') return body === null ? found(id, change, facts) : err({ kind: 'is_there_already' });
  if (body === null) return err({ kind: 'not_there' });
  if (body.closed !== null) return err({ kind: 'is_closed', on: body.closed });
  switch (change.kind) {
    case 'rename':
      return rename(body, change, facts);
    case 'move':
      return move(body, change, facts);
    case 'identify':
      return identify(body, change, facts);
    case 'change_contact':
      return checked(checkContact(change.contact), {
        type: 'contact_changed',
        body: { on: change.on, contact: change.contact },
      });
    case 'change_settings':
      return checked(checkSettings(change.settings), {
        type: 'settings_changed',
        body: { on: change.on, settings: change.settings },
      });
    case 'open_section':
    case 'rename_section':
    case 'close_section':
      return decideSection(body, change);
    case 'hand_over':
      return decideHandOver(body, change, facts);
    case 'close':
      return decideClose(body, change, facts);
  }
}

type Of<Kind extends BodyChange['kind']> = Extract<BodyChange, { readonly kind: Kind }>;

function found(id: string, { on, names, identity, place, contact, settings }: Of<'found'>, facts: BodyFacts): Decided {
  const problem =
    checkIdentity(id, identity, facts) ??
    checkNames(id, names, { parent: place.parent, facts }) ??
    checkPlace(id, { place, level: identity.level }, facts) ??
    checkContact(contact) ??
    checkSettings(settings);
  return checked(problem, {
    type: 'body_founded',
    body: { on, ...named(names), ...place, ...identified(identity), contact, settings },
  });
}

function rename(body: Body, { on, names }: Of<'rename'>, facts: BodyFacts): Decided {
  const last = body.names.at(-1);
  if (last === undefined) return err({ kind: 'not_there' });
  const isSame =
    last.fullName === names.fullName && last.shortName === names.shortName && last.letterName === names.letterName;
  if (isSame) return err({ kind: 'same_name', name: names.fullName });
  if (last.from !== null && on <= last.from) return err({ kind: 'not_after', on, last: last.from });
  return checked(checkNames(body.id, names, { parent: body.parent, facts }), {
    type: 'body_renamed',
    body: { on, ...named(names) },
  });
}

function move(body: Body, { on, place }: Of<'move'>, facts: BodyFacts): Decided {
  if (place.parent === body.parent && place.competent === body.competent) return err({ kind: 'nothing_changed' });
  const last = body.names.at(-1);
  const taken = last === undefined ? null : checkNames(body.id, last, { parent: place.parent, facts });
  return checked(taken ?? checkPlace(body.id, { place, level: body.level }, facts), {
    type: 'body_moved',
    body: { on, ...place },
  });
}

function identify(body: Body, { on, identity }: Of<'identify'>, facts: BodyFacts): Decided {
  const isSame =
    body.kind === identity.kind &&
    body.level === identity.level &&
    body.creditCode === identity.creditCode &&
    body.slug === identity.slug;
  if (isSame) return err({ kind: 'nothing_changed' });
  return checked(checkIdentity(body.id, identity, facts), {
    type: 'body_identified',
    body: { on, ...identified(identity) },
  });
}

const checked = (problem: BodyProblem | null, event: BodyEvent): Decided =>
  problem === null ? ok([event]) : err(problem);

const named = ({ fullName, shortName, letterName }: Of<'rename'>['names']) => ({
  full_name: fullName,
  short_name: shortName,
  letter_name: letterName,
});

const identified = ({ kind, level, creditCode, slug }: Of<'identify'>['identity']) => ({
  kind,
  level,
  credit_code: creditCode,
  slug,
});
