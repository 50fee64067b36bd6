import type { HandOver } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { MOVED_THINGS, whatMoves, type SuccessorKind } from '../../law/index.ts';
import type { FormField } from '../act-sheet/act-sheet.ts';
import type { TypedReader } from '../act-sheet/typed-reader.ts';
import { BODY_EFFECTS, BODY_FAULTS, BODY_FIELDS, SUCCESSOR_KINDS } from '../texts/body-acts.ts';
import type { BodyAct, BodyView } from './body-act.ts';
import { DAY_FIELD, ofKind } from './naming-acts.ts';

const WORDS = BODY_FIELDS;
const TO_KINDS = Object.keys(SUCCESSOR_KINDS) as readonly SuccessorKind[];

const RECEIVER_FIELDS: readonly FormField[] = [
  { name: 'to', label: WORDS.to, hint: WORDS.bodyHint, kind: 'line' },
  { name: 'party', label: WORDS.party, hint: WORDS.partyHint, kind: 'line' },
  {
    name: 'toKind',
    label: WORDS.toKind,
    kind: 'choice',
    options: TO_KINDS.map((value) => ({ value, words: SUCCESSOR_KINDS[value] })),
  },
];

async function readReceiver(reader: TypedReader, view: BodyView): Promise<Omit<HandOver, 'function'>> {
  const [to, party] = [reader.line('to'), reader.line('party')];
  if ((to === null) === (party === null)) reader.fault('to', BODY_FAULTS.toOrParty);
  const id = to === null ? null : await view.find(reader, 'to', to);
  return { to: id, party: to === null ? party : null, toKind: reader.choice('toKind', TO_KINDS) ?? 'agency' };
}

/** 划转一项职权: the body goes on. */
export const TRANSFER: BodyAct = {
  isEnding: false,
  fields: () => [
    { name: 'function', label: WORDS.function, hint: WORDS.functionHint, kind: 'line' },
    ...RECEIVER_FIELDS,
    DAY_FIELD,
  ],
  start: ({ today }) => ({ toKind: 'agency', on: today }),
  read: async (reader, view) => {
    const what = reader.needed('function');
    const receiver = await readReceiver(reader, view);
    return [{ kind: 'hand_over', on: reader.day('on'), ends: false, to: [{ ...receiver, function: what }] }];
  },
  effects: sayHandOver,
};

/** 合并: the whole goes to one body. */
export const MERGE: BodyAct = {
  isEnding: true,
  fields: () => [...RECEIVER_FIELDS, DAY_FIELD],
  start: ({ today }) => ({ toKind: 'agency', on: today }),
  read: async (reader, view) => {
    const receiver = await readReceiver(reader, view);
    return [{ kind: 'hand_over', on: reader.day('on'), ends: true, to: [{ ...receiver, function: null }] }];
  },
  effects: sayHandOver,
};

/** 拆分: functions go to several bodies. */
export const SPLIT: BodyAct = {
  isEnding: true,
  fields: () => [{ name: 'parts', label: WORDS.parts, hint: WORDS.partsHint, kind: 'lines' }, DAY_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader, view) => {
    const to: HandOver[] = [];
    reader.needed('parts');
    for (const line of reader.lines('parts')) {
      const [, what = '', name = ''] = /^(.+?)\s*[:：]\s*(.+)$/u.exec(line) ?? [];
      if (what === '') reader.fault('parts', BODY_FAULTS.partLine(line));
      const id = what === '' ? null : await view.find(reader, 'parts', name);
      if (id !== null) to.push({ to: id, party: null, function: what, toKind: 'agency' });
    }
    return [{ kind: 'hand_over', on: reader.day('on'), ends: true, to }];
  },
  effects: sayHandOver,
};

/** 撤销, with nobody to follow. */
export const CLOSE: BodyAct = {
  isEnding: true,
  fields: () => [DAY_FIELD],
  start: ({ today }) => ({ on: today }),
  read: async (reader) => [{ kind: 'close', on: reader.day('on') }],
  effects: async (changes, view) =>
    ofKind(changes, 'close').flatMap(({ on }) => [
      BODY_EFFECTS.ends(view.name, on),
      BODY_EFFECTS.nobodyFollows,
      ...sayOfficers(view),
    ]),
};

const sayOfficers = ({ officers }: BodyView): readonly Words[] =>
  officers === 0 ? [] : [BODY_EFFECTS.officersStay(officers)];

async function sayHandOver(changes: Parameters<BodyAct['effects']>[0], view: BodyView): Promise<readonly Words[]> {
  const said: Words[] = [];
  for (const { on, ends, to } of ofKind(changes, 'hand_over')) {
    const names = await view.namesOf(to.flatMap((one) => (one.to === null ? [] : [one.to])));
    const moved = new Set<string>();
    for (const one of to) {
      const name = one.to === null ? (one.party ?? '') : (names.get(one.to) ?? one.to);
      said.push(BODY_EFFECTS.goesTo(one.function, name, on));
      const line = { fromAgency: view.body.id, toAgency: one.to ?? name, on, ends, toKind: one.toKind };
      for (const key of whatMoves({ ...line, function: one.function })) moved.add(key);
    }
    const things = MOVED_THINGS.filter(({ key }) => moved.has(key)).map(({ name }) => name);
    said.push(
      BODY_EFFECTS.moves({
        zh: things.map(({ zh }) => zh).join('、'),
        en: things.map(({ en }) => en).join(', '),
      }),
    );
    if (ends) said.push(BODY_EFFECTS.ends(view.name, on), ...sayOfficers(view));
  }
  return said;
}
