import type { Day } from '../../base/day.ts';
import type { RecordedEvent } from '../../platform/ledger/index.ts';
import type { Role } from './roles.data.ts';

/** 人员卷: the kind of the stream of an officer. Events name nobody: they refer to the id of the officer. */
export const OFFICER_STREAM = 'officer';

/** 人员事件. */
export type OfficerEvent =
  | { readonly type: 'officer_entered'; readonly body: { readonly on: Day; readonly section: string | null } }
  | { readonly type: 'officer_placed'; readonly body: { readonly on: Day; readonly section: string | null } }
  | { readonly type: 'officer_left'; readonly body: { readonly on: Day } }
  /** Names and accounts stand in no event, but that they were corrected does. */
  | { readonly type: 'name_corrected' | 'account_corrected'; readonly body: { readonly on: Day } }
  | {
      readonly type: 'role_given';
      readonly body: {
        readonly role: Role;
        readonly section: string | null;
        readonly on: Day;
        readonly until: Day | null;
        /** Roles beside which it should not be held and is, in a small installation. */
        readonly deviates_from: readonly Role[];
      };
    }
  | {
      readonly type: 'role_taken';
      readonly body: { readonly role: Role; readonly section: string | null; readonly on: Day };
    }
  /** In the stream of who is absent. */
  | { readonly type: 'deputy_named'; readonly body: { readonly deputy: string; readonly on: Day; readonly until: Day } }
  | { readonly type: 'deputy_ended'; readonly body: { readonly deputy: string; readonly on: Day } }
  /** The same in the stream of the deputy, so that neither changes unseen by the other. */
  | {
      readonly type: 'deputising_begun';
      readonly body: { readonly officer: string; readonly on: Day; readonly until: Day };
    }
  | { readonly type: 'deputising_ended'; readonly body: { readonly officer: string; readonly on: Day } };

/** The event of an officer in an event of the ledger: it was written by the same types, and its hash says that it is as it was. */
export function officerEventOf({ type, body }: Pick<RecordedEvent, 'type' | 'body'>): OfficerEvent {
  if (!TYPES.has(type)) {
    throw new Error(`The stream of an officer holds an event of a kind that this program does not know: ${type}`);
  }
  return { type, body } as unknown as OfficerEvent;
}

const TYPES: ReadonlySet<string> = new Set<OfficerEvent['type']>([
  'officer_entered',
  'officer_placed',
  'officer_left',
  'name_corrected',
  'account_corrected',
  'role_given',
  'role_taken',
  'deputy_named',
  'deputy_ended',
  'deputising_begun',
  'deputising_ended',
]);
