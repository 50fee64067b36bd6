import type { Day } from '../../base/day.ts';
import type { Deputy, Officer } from './officer.ts';
import type { OfficerEvent } from './officer-events.ts';

type Named = { readonly agency: string; readonly id: string };

/** 人员现状: an officer as his events leave him; null before he came. Pure. */
export function foldOfficer(of: Named, events: readonly OfficerEvent[]): Officer | null {
  return events.reduce<Officer | null>((officer, event) => followOfficer(of, officer, event), null);
}

/** An officer after one more event. */
export function followOfficer({ agency, id }: Named, before: Officer | null, event: OfficerEvent): Officer {
  if (event.type === 'officer_entered') {
    const { on, section } = event.body;
    const lasting = {
      roles: before?.roles ?? [],
      deputies: before?.deputies ?? [],
      deputises: before?.deputises ?? [],
    };
    return { id, agency, section, entered: on, left: null, ...lasting };
  }
  if (before === null) throw new Error(`The stream of officer ${id} does not begin with his coming`);
  switch (event.type) {
    case 'officer_placed':
      return { ...before, section: event.body.section };
    case 'name_corrected':
    case 'account_corrected':
      return before;
    case 'officer_left':
      return left(before, event.body.on);
    case 'role_given': {
      const { role, section, on, until } = event.body;
      return { ...before, roles: [...before.roles, { role, section, from: on, to: until }] };
    }
    case 'role_taken': {
      const { role, section, on } = event.body;
      const roles = before.roles.map((held) => (held.role === role && held.section === section ? cut(held, on) : held));
      return { ...before, roles };
    }
    case 'deputy_named': {
      const { deputy, on, until } = event.body;
      return { ...before, deputies: [...before.deputies, { officer: id, deputy, from: on, to: until }] };
    }
    case 'deputising_begun': {
      const { officer, on, until } = event.body;
      return { ...before, deputises: [...before.deputises, { officer, deputy: id, from: on, to: until }] };
    }
    case 'deputy_ended':
      return { ...before, deputies: ended(before.deputies, { officer: id, ...event.body }) };
    case 'deputising_ended':
      return { ...before, deputises: ended(before.deputises, { deputy: id, ...event.body }) };
  }
}

/** Who leaves holds nothing from that day on. */
function left(before: Officer, on: Day): Officer {
  return {
    ...before,
    left: on,
    roles: before.roles.map((held) => cut(held, on)),
    deputies: before.deputies.map((one) => cut(one, on)),
    deputises: before.deputises.map((one) => cut(one, on)),
  };
}

function ended(
  deputies: readonly Deputy[],
  { officer, deputy, on }: { readonly officer: string; readonly deputy: string; readonly on: Day },
): readonly Deputy[] {
  return deputies.map((one) => (one.officer === officer && one.deputy === deputy ? cut(one, on) : one));
}

/** A period that ends on a day at the latest; one that had not begun by then is empty. */
function cut<Period extends { readonly from: Day; readonly to: Day | null }>(period: Period, on: Day): Period {
  if (period.to !== null && period.to <= on) return period;
  return { ...period, to: period.from > on ? period.from : on };
}
