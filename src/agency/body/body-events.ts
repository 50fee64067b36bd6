import type { Day } from '../../base/day.ts';
import type { AgencyLevel, SuccessorKind } from '../../law/index.ts';
import type { RecordedEvent } from '../../platform/ledger/index.ts';
import type { BodyKind } from './body-kinds.data.ts';
import type { BodySettings, Contact } from './body.ts';

/** 机关卷: the kind of the stream of a body; its id is that of the body. */
export const BODY_STREAM = 'agency';

type Names = { readonly full_name: string; readonly short_name: string | null; readonly letter_name: string | null };

type Place = { readonly parent: string | null; readonly competent: string | null };

type Identity = {
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  readonly credit_code: string | null;
  readonly slug: string | null;
};

/** 机关事件: what happens to a body. `on` is the day from which it holds; null where the day is not known. */
export type BodyEvent =
  | {
      readonly type: 'body_founded';
      readonly body: Names &
        Place &
        Identity & { readonly on: Day | null; readonly contact: Contact; readonly settings: BodySettings };
    }
  | { readonly type: 'body_renamed'; readonly body: Names & { readonly on: Day } }
  | { readonly type: 'body_moved'; readonly body: Place & { readonly on: Day } }
  | { readonly type: 'body_identified'; readonly body: Identity & { readonly on: Day } }
  | { readonly type: 'contact_changed'; readonly body: { readonly on: Day; readonly contact: Contact } }
  | { readonly type: 'settings_changed'; readonly body: { readonly on: Day; readonly settings: BodySettings } }
  | {
      readonly type: 'section_opened';
      readonly body: { readonly section: string; readonly name: string; readonly on: Day | null };
    }
  | {
      readonly type: 'section_renamed';
      readonly body: { readonly section: string; readonly name: string; readonly on: Day };
    }
  | { readonly type: 'section_closed'; readonly body: { readonly section: string; readonly on: Day } }
  | {
      readonly type: 'function_handed_over';
      readonly body: {
        readonly on: Day;
        readonly to: string | null;
        readonly party: string | null;
        readonly function: string | null;
        readonly ends: boolean;
        readonly to_kind: SuccessorKind;
      };
    }
  | { readonly type: 'body_closed'; readonly body: { readonly on: Day } };

/** The event of a body in an event of the ledger: it was written by the same types, and its hash says that it is as it was. */
export function bodyEventOf({ type, body }: Pick<RecordedEvent, 'type' | 'body'>): BodyEvent {
  if (!TYPES.has(type))
    throw new Error(`The stream of a body holds an event of a kind that this program does not know: ${type}`);
  return { type, body } as unknown as BodyEvent;
}

const TYPES: ReadonlySet<string> = new Set<BodyEvent['type']>([
  'body_founded',
  'body_renamed',
  'body_moved',
  'body_identified',
  'contact_changed',
  'settings_changed',
  'section_opened',
  'section_renamed',
  'section_closed',
  'function_handed_over',
  'body_closed',
]);
