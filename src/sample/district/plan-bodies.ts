import type { BodyChange } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { SampleDays } from '../time/sample-days.ts';
import { seededId, type SeededRandom } from '../time/seeded-random.ts';
import { REFORMS, type Reform } from './reforms.data.ts';
import { contactOf, foundingOf, LONG_AGO, settingsOf, type SampleBody } from './sample-body.ts';
import { SMALL_CHANGES, type SmallChange } from './small-changes.data.ts';

/** 机关变动, planned: one act. */
export type PlannedBodyChange = {
  readonly on: Day;
  /** After nine o'clock. */
  readonly minutes: number;
  readonly body: string;
  readonly changes: readonly BodyChange[];
  /** `setup`: whoever lays the platform out, before anybody is there. */
  readonly by: 'setup' | 'system' | 'disclosure';
};

type Frame = {
  readonly seed: string;
  readonly days: SampleDays;
  readonly random: SeededRandom;
  readonly bodies: ReadonlyMap<string, SampleBody>;
};

/** 两年中的机关: all are laid out on the first day; then reforms, and small changes. */
export function planBodies(frame: Frame): readonly PlannedBodyChange[] {
  const { days, bodies } = frame;
  const laidOut = [...bodies.values()]
    .filter(({ from }) => from === days.first)
    .map((body): PlannedBodyChange => {
      const changes = foundingOf(body, idIn(bodies), LONG_AGO);
      return { on: days.first, minutes: 0, body: body.key, changes, by: 'setup' };
    });
  return [
    ...laidOut,
    ...planReforms(frame),
    ...SMALL_CHANGES.map((change) => smallChange(change, frame)),
    ...contactChanges(frame),
  ];
}

const idIn = (bodies: Frame['bodies']) => (key: string) => bodyIn(bodies, key).id;

function bodyIn(bodies: Frame['bodies'], key: string): SampleBody {
  const body = bodies.get(key);
  if (body === undefined) throw new Error(`The sample has no body ${key}`);
  return body;
}

/** A new body is there in the morning; what it takes over comes at noon, when people have gone over. */
const MINUTES: Readonly<Record<Reform['kind'], number>> = { found: 10, rename: 15, competent: 50, hand_over: 180 };

function planReforms({ days, bodies }: Frame): readonly PlannedBodyChange[] {
  const called = new Map([...bodies].map(([key, body]) => [key, body]));
  const placed = new Map([...bodies].map(([key, { parent }]) => [key, parent]));
  return REFORMS.map((reform) => {
    const on = days.workingDay(reform.daysAgo);
    const body = bodyIn(called, reform.body);
    if (reform.kind === 'rename') {
      called.set(reform.body, { ...body, fullName: reform.fullName, shortName: reform.shortName });
    }
    const changes = changesOf(reform, { on, body, parent: placed.get(reform.body) ?? null, bodies });
    return { on, minutes: MINUTES[reform.kind], body: reform.body, changes, by: 'system' };
  });
}

function changesOf(
  reform: Reform,
  {
    on,
    body,
    parent,
    bodies,
  }: {
    readonly on: Day;
    readonly body: SampleBody;
    readonly parent: string | null;
    readonly bodies: Frame['bodies'];
  },
): readonly BodyChange[] {
  const idOf = idIn(bodies);
  switch (reform.kind) {
    case 'found':
      return foundingOf(body, idOf, on);
    case 'rename': {
      const { fullName, shortName } = reform;
      const contact = contactOf({ ...body, fullName });
      return [
        { kind: 'rename', on, names: { fullName, shortName, letterName: null } },
        { kind: 'change_contact', on, contact },
      ];
    }
    case 'competent':
      return [
        {
          kind: 'move',
          on,
          place: { parent: parent === null ? null : idOf(parent), competent: idOf(reform.competent) },
        },
      ];
    case 'hand_over': {
      const to = reform.to.map(({ body: receiver, ...rest }) => ({ ...rest, to: idOf(receiver), party: null }));
      return [{ kind: 'hand_over', on, ends: reform.ends, to }];
    }
  }
}

function smallChange(change: SmallChange, { seed, days, bodies }: Frame): PlannedBodyChange {
  const on = days.workingDay(change.daysAgo);
  const body = bodyIn(bodies, change.body);
  const shared = { on, minutes: 240, body: change.body };
  switch (change.kind) {
    case 'open_section': {
      const section = seededId(seed, `section ${change.body} ${change.name}`);
      return { ...shared, by: 'system', changes: [{ kind: 'open_section', section, name: change.name, on }] };
    }
    case 'rename_section': {
      const section = body.sectionIds[change.section] ?? '';
      return { ...shared, by: 'system', changes: [{ kind: 'rename_section', section, name: change.name, on }] };
    }
    case 'terms': {
      const settings = { ...settingsOf(body), terms: change.terms };
      return { ...shared, by: 'disclosure', changes: [{ kind: 'change_settings', on, settings }] };
    }
  }
}

/** One body in three gets another number of the telephone once. */
const NEW_NUMBER = 0.35;

function contactChanges({ days, random, bodies }: Frame): readonly PlannedBodyChange[] {
  const renamed = new Map(REFORMS.flatMap((reform) => (reform.kind === 'rename' ? [[reform.body, reform]] : [])));
  return [...bodies.values()].flatMap((body): PlannedBodyChange[] => {
    const isSteady = body.staff !== 'outside' && body.from === days.first && body.until === null;
    const on = days.after(body.from, random.whole(30, 440));
    if (!isSteady || renamed.has(body.key) || !random.chance(NEW_NUMBER)) return [];
    const contact = { ...contactOf(body), phone: `0000-000 1${String(body.number).padStart(3, '0')}` };
    return [{ on, minutes: 300, body: body.key, changes: [{ kind: 'change_contact', on, contact }], by: 'disclosure' }];
  });
}
