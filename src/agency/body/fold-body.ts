import type { Body, BodyName, Section } from './body.ts';
import type { BodyEvent } from './body-events.ts';

/** 机关现状: a body as its events leave it; null before it is founded. Pure. */
export function foldBody(id: string, events: readonly BodyEvent[]): Body | null {
  return events.reduce<Body | null>((body, event) => follow(id, body, event), null);
}

/** A body after one more event. */
export function follow(id: string, before: Body | null, event: BodyEvent): Body {
  if (event.type === 'body_founded') return founded(id, event.body);
  if (before === null) throw new Error(`The stream of body ${id} does not begin with its founding`);
  switch (event.type) {
    case 'body_renamed':
      return { ...before, names: renamed(before.names, event.body) };
    case 'body_moved':
      return { ...before, parent: event.body.parent, competent: event.body.competent };
    case 'body_identified': {
      const { kind, level, credit_code: creditCode, slug } = event.body;
      return { ...before, kind, level, creditCode, slug };
    }
    case 'contact_changed':
      return { ...before, contact: event.body.contact };
    case 'settings_changed':
      return { ...before, settings: event.body.settings };
    case 'section_opened': {
      const { section, name, on } = event.body;
      return { ...before, sections: [...before.sections, { id: section, name, opened: on, closed: null }] };
    }
    case 'section_renamed':
      return changeSection(before, event.body.section, { name: event.body.name });
    case 'section_closed':
      return changeSection(before, event.body.section, { closed: event.body.on });
    case 'function_handed_over': {
      const { to_kind: toKind, ...rest } = event.body;
      return { ...before, handedOver: [...before.handedOver, { ...rest, toKind }] };
    }
    case 'body_closed':
      return { ...before, closed: event.body.on };
  }
}

function founded(id: string, body: Extract<BodyEvent, { readonly type: 'body_founded' }>['body']): Body {
  return {
    id,
    kind: body.kind,
    level: body.level,
    parent: body.parent,
    competent: body.competent,
    creditCode: body.credit_code,
    slug: body.slug,
    names: [{ ...namesOf(body), from: body.on, to: null }],
    contact: body.contact,
    settings: body.settings,
    sections: [],
    handedOver: [],
    founded: body.on,
    closed: null,
  };
}

type Renaming = Extract<BodyEvent, { readonly type: 'body_renamed' }>['body'];

function renamed(names: readonly BodyName[], to: Renaming): readonly BodyName[] {
  return [
    ...names.map((name) => (name.to === null ? { ...name, to: to.on } : name)),
    { ...namesOf(to), from: to.on, to: null },
  ];
}

const namesOf = (of: Pick<Renaming, 'full_name' | 'short_name' | 'letter_name'>) => ({
  fullName: of.full_name,
  shortName: of.short_name,
  letterName: of.letter_name,
});

function changeSection(body: Body, id: string, change: Partial<Section>): Body {
  return { ...body, sections: body.sections.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
