import type { Transaction } from '../../../platform/db/index.ts';
import { countMails } from '../../../platform/mail/index.ts';
import { mayOpen } from '../../guard/may-open.ts';
import { TEXTS } from '../../texts.ts';
import { firstOpen } from '../first-open.ts';
import type { ToDo } from '../to-do.ts';
import { type Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** 寄不出的邮件, of the body or of all. */
export async function mails(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  if (!mayOpen(staff.acting, ['handle_outbox'], on).ok) return [];
  const { failed } = await countMails(transaction, isInstallation('run_installation') ? null : staff.session.agency);
  if (failed === 0) return [];
  return [
    {
      due: on,
      title: WORDS.mails,
      detail: WORDS.mailsFailed(failed),
      why: WORDS.mailsWhy,
      article: null,
      act: {
        href:
          firstOpen({ acting: staff.acting, on }, [
            ['/desk/mail', '/desk/mail?state=failed'],
            ['/desk', '/desk'],
          ]) ?? '/desk',
        words: WORDS.look,
      },
      isOwn: true,
    },
  ];
}
