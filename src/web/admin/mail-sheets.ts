import { recordAudit, type Origin } from '../../agency/index.ts';
import { err, ok } from '../../base/result.ts';
import { giveUpMail, mailOf, retryMail, type MailName } from '../../platform/mail/index.ts';
import type { ActSheet } from '../act-sheet/act-sheet.ts';
import { TEXTS } from '../texts.ts';
import type { SheetAsked } from './sheet-of-body.ts';

const WORDS = TEXTS.deskMail;

/** What is done to a mail of the outbox, by the key in its address. */
export const MAIL_ACTS = ['retry', 'give-up'] as const;

export type MailActKey = (typeof MAIL_ACTS)[number];

/** 邮件办理单: a mail waits again, or is given up. It says itself whether it can be: a second click finds it done. */
export function mailSheet(
  key: MailActKey,
  mail: MailName,
  { ground, staff, back, origin }: SheetAsked & { readonly origin: Origin },
): ActSheet<MailName> {
  const isRetry = key === 'retry';
  return {
    title: isRetry ? WORDS.retry : WORDS.giveUp,
    lead: null,
    button: isRetry ? WORDS.retry : WORDS.giveUp,
    isEnding: !isRetry,
    fields: [],
    start: {},
    back,
    read: async () => ok(mail),
    tryOut: async () => [],
    effects: async () => [isRetry ? WORDS.retryEffect : WORDS.giveUpEffect],
    carryOut: async (name) => {
      const at = ground.clock.moment();
      const { agency, officer } = staff.session;
      const isDone = await ground.database.transaction(async (transaction) => {
        const changed = isRetry ? await retryMail(transaction, name, at) : await giveUpMail(transaction, name);
        // A second click finds it as the first one left it.
        if (!changed) return (await mailOf(transaction, name))?.state === (isRetry ? 'waiting' : 'failed');
        const kind = isRetry ? 'mail_retried' : 'mail_given_up';
        const entry = { kind, agency, officer, origin, detail: { of: name.agency, mail: name.id } } as const;
        await recordAudit(transaction, entry, { at, algorithm: ground.algorithm });
        return true;
      });
      return isDone ? ok(`${back}?done=${key}`) : err([{ field: null, words: WORDS.tooLate }]);
    },
  };
}
