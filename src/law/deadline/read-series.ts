import { CaseFile, type ClockContext } from './case-file.ts';
import type { ClockEvent, KnownEvent } from './event.ts';
import { feeLapsed, feeNotified, feePaid } from './rules/charge.ts';
import { consultationDelivered, consultationSent, opinionReceived } from './rules/consult.ts';
import { corrected, correctionLapsed, correctionRequested } from './rules/correct.ts';
import { deferred, reasonsGiven, reasonsRequested } from './rules/defer.ts';
import { extended } from './rules/extend.ts';
import { impossible } from './rules/impossible.ts';
import { madeOrChanged, published } from './rules/publish.ts';
import { received } from './rules/receive.ts';
import { reconsiderationDecided, replied, transferred, withdrawn } from './rules/stop.ts';
import { SAY } from './warning-words.ts';

/** 一件的种类: an application, or a publication. */
export type SeriesKind = 'application' | 'publication';

/** 申请还是主动公开: something made or changed, and nothing received anywhere, is a publication. */
export function kindOf(events: readonly ClockEvent[]): SeriesKind {
  let isPublication = false;
  for (const { type } of events) {
    if (type === 'received') return 'application';
    if (type === 'made' || type === 'changed') isPublication = true;
  }
  return isPublication ? 'publication' : 'application';
}

/** 逐件读入: the events in the order of their days, each by its own rule; one that is left out changes nothing but gives its warning. */
export function readSeries(events: readonly ClockEvent[], context: ClockContext): CaseFile {
  const file = new CaseFile(context);
  const kind = kindOf(events);
  for (const event of inOrder(events, file)) {
    file.order += 1;
    if (event.type === 'unknown') file.warn('unknown_event', event.on, SAY.unknownEvent(event.name));
    else if (event.on > context.today) file.warn('after_today', event.on, SAY.afterToday(context.today));
    else if (kind === 'publication') readForPublication(file, event);
    else readForApplication(file, event);
  }
  return file;
}

/** Those of one day keep the order given: a late entry in the register must not spoil the reckoning. */
function inOrder(events: readonly ClockEvent[], file: CaseFile): readonly ClockEvent[] {
  const isOrdered = events.every((event, index) => index === 0 || event.on >= (events[index - 1]?.on ?? 0));
  if (isOrdered) return events;
  file.warnings.push({ id: 'out_of_order', on: null, message: SAY.outOfOrder, order: 0 });
  return events.toSorted((one, other) => one.on - other.on);
}

function readForApplication(file: CaseFile, event: KnownEvent): void {
  const { type, on } = event;
  if (!file.hasArrived && type !== 'received') {
    file.warn('before_receipt', on, SAY.beforeReceipt);
    return;
  }
  if (file.stoppedOn !== null && type !== 'reconsideration_decided') {
    file.warn('after_stop', on, SAY.afterStop);
    return;
  }
  switch (type) {
    case 'received':
      return received(file, event);
    case 'correction_requested':
      return correctionRequested(file, event);
    case 'corrected':
      return corrected(file, event);
    case 'correction_lapsed':
      return correctionLapsed(file, event);
    case 'consultation_sent':
      return consultationSent(file, event);
    case 'consultation_delivered':
      return consultationDelivered(file, event);
    case 'opinion_received':
      return opinionReceived(file, event);
    case 'extended':
      return extended(file, event);
    case 'fee_notified':
      return feeNotified(file, event);
    case 'fee_paid':
      return feePaid(file, event);
    case 'fee_lapsed':
      return feeLapsed(file, event);
    case 'reasons_requested':
      return reasonsRequested(file, event);
    case 'reasons_given':
      return reasonsGiven(file, event);
    case 'deferred':
      return deferred(file, event);
    case 'replied':
      return replied(file, event);
    case 'withdrawn':
      return withdrawn(file, event);
    case 'transferred':
      return transferred(file, event);
    case 'reconsideration_decided':
      return reconsiderationDecided(file, event);
    case 'made':
    case 'changed':
    case 'published':
      return impossible(file, on, 'notForApplication');
  }
}

function readForPublication(file: CaseFile, event: KnownEvent): void {
  switch (event.type) {
    case 'made':
    case 'changed':
      return madeOrChanged(file, event);
    case 'published':
      return published(file, event);
    default:
      return impossible(file, event.on, 'notForPublication');
  }
}
