/** 频次限制: so many at once (`burst`), and from then on so many a minute. */
export type Limit = { readonly burst: number; readonly perMinute: number };

/**
 * 频次限制, per address (IPv6: per /64) or per account. A whole office may stand behind one address and sign in at half past eight, with two forms each:
 * generous. Who guesses is held up by the delays of sign-in itself, which count what was wrong, in the database.
 */
export const LIMITS = {
  /** Uploads and drafts of the public tools: a folder of reports comes in many parts. */
  tools: { burst: 600, perMinute: 300 },
  /** Searches of the public pages. */
  search: { burst: 120, perMinute: 120 },
  /** Passwords, codes, passkeys, one-time links, per address. */
  sign_in: { burst: 300, perMinute: 60 },
  /** The same per account that is named, from one address: whoever knocks from elsewhere keeps nobody out. Over all addresses sign-in counts, by a rule of its own. */
  account: { burst: 12, perMinute: 4 },
  /** Whoever comes to the desk from one address, known or not. */
  arrival: { burst: 1200, perMinute: 1200 },
  /** Pages and acts of the desk, per officer. */
  desk: { burst: 240, perMinute: 240 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** How many addresses and accounts are remembered; beyond it those go that were quiet longest. */
export const REMEMBERED = 20_000;
