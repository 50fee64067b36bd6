/** 收件余地: bytes of all forms that are held at one moment; each is needed a few times over while it is read. */
const MOST_HELD = 256 * 1024 * 1024;

/** Who sends so many bytes within so many milliseconds keeps his place. */
const PACE = { bytes: 64 * 1024, milliseconds: 10_000 } as const;

/** The place of one form. */
export type Place = {
  /** Holds so many bytes more; false where there is no room, or the place was given to another. */
  hold(bytes: number): boolean;
  /** Whole: what is being done with it is not put out any more. */
  arrived(): void;
  /** Aborted when the sender was so slow that his place went to another. */
  readonly lost: AbortSignal;
  leave(): void;
};

export type BodyRoom = { enter(): Place };

type Held = { bytes: number; paced: number; since: number; isArriving: boolean; readonly lost: AbortController };

/**
 * 收件余地: what all senders together may have the process hold. Where there is none left, whoever sends slowest gives way, and where nobody is slow the new
 * one comes again later: so neither many large uploads nor some that never end take the memory from everybody.
 */
export function bodyRoom(milliseconds: () => number, most: number = MOST_HELD): BodyRoom {
  const all = new Set<Held>();
  let total = 0;
  const empty = (held: Held): void => {
    total -= held.bytes;
    held.bytes = 0;
    all.delete(held);
  };
  const makeRoom = (bytes: number, now: number): boolean => {
    const slow = [...all]
      .filter(({ isArriving, since, bytes: held }) => isArriving && held > 0 && now - since > PACE.milliseconds)
      .toSorted((one, other) => one.since - other.since);
    for (const held of slow) {
      if (total + bytes <= most) break;
      empty(held);
      held.lost.abort();
    }
    return total + bytes <= most;
  };
  return {
    enter: () => {
      const held: Held = { bytes: 0, paced: 0, since: milliseconds(), isArriving: true, lost: new AbortController() };
      all.add(held);
      return {
        hold: (bytes) => {
          if (held.lost.signal.aborted) return false;
          const now = milliseconds();
          held.paced += bytes;
          if (held.paced >= PACE.bytes) Object.assign(held, { paced: 0, since: now });
          if (total + bytes > most && !makeRoom(bytes, now)) return false;
          // He may have been the slowest himself.
          if (held.lost.signal.aborted) return false;
          held.bytes += bytes;
          total += bytes;
          return true;
        },
        arrived: () => void (held.isArriving = false),
        lost: held.lost.signal,
        leave: () => empty(held),
      };
    },
  };
}

/** 余地不足: said by whoever reads a form; its sender is asked to come again. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

const PLACES = new WeakMap<Request, Place>();

/** The forms of a request take their place in this room, until its answer is made. */
export async function withPlace(request: Request, room: BodyRoom, work: () => Promise<void>): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return work();
  const place = room.enter();
  PLACES.set(request, place);
  try {
    await work();
  } finally {
    place.leave();
  }
}

/** Where no site was asked there is nobody to share with. */
export const placeOf = (request: Request): Place => PLACES.get(request) ?? ALONE;

const ALONE: Place = {
  hold: () => true,
  arrived: () => undefined,
  lost: new AbortController().signal,
  leave: () => undefined,
};
