import { attempt } from '../../platform/documents/raw/index.ts';
import type { UnreadReason } from '../passage.ts';
import type { Collector } from './collector.ts';

type Refused = Extract<ReturnType<typeof attempt>, { ok: false }>['reason'];

/** Reads one part of a file; when it cannot be read, that is noted with its place, and the others go on. */
export function attemptPart(collector: Collector, place: string, read: () => void): void {
  const outcome = attempt(read);
  if (!outcome.ok) collector.leaveUnread(place, unreadReason(outcome.reason));
}

/** Why a part was not read, in the words of screening. */
export function unreadReason(reason: Refused): UnreadReason {
  switch (reason.kind) {
    case 'encrypted':
      return 'encrypted';
    case 'too_large':
    case 'too_much_inside':
      return 'too_large';
    case 'mislabelled':
    case 'not_supported':
    case 'not_text':
      return 'unknown_kind';
    case 'scanned':
      return 'picture_only';
    case 'empty':
    case 'garbled':
    case 'damaged':
    case 'forbidden_declaration':
      return 'damaged';
  }
}
