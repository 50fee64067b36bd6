import type { Unreadable } from './unreadable.ts';

/**
 * Stops a streaming reader in the middle of its file. It never leaves this folder: `readPaper` turns it into a typed
 * reason. Anything else that is thrown is a fault of ours and goes on.
 */
export class Refusal extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason.kind);
    this.reason = reason;
  }
}
