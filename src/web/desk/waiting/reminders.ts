import { bodiesWithoutContact, namesOfBodies, remindersTo } from '../../../agency/index.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import { mayOpen } from '../../guard/may-open.ts';
import { TEXTS } from '../../texts.ts';
import { missingOf } from '../missing-of.ts';
import type { ToDo } from '../to-do.ts';
import type { Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** 主管部门的提醒: stays with the disclosure office until nothing is missing any more. */
export async function reminders(transaction: Transaction, { staff, on }: Asked): Promise<readonly ToDo[]> {
  if (!mayOpen(staff.acting, ['change_contact'], on).ok) return [];
  const { agency } = staff.session;
  const [last] = await remindersTo(transaction, agency);
  if (last === undefined) return [];
  const [lacking] = await bodiesWithoutContact(transaction, { agency, on, limit: 1 });
  if (lacking === undefined) return [];
  const names = await namesOfBodies(transaction, [last.supervisor], on);
  return [
    {
      due: null,
      title: WORDS.reminder,
      detail: WORDS.reminderBy(names.get(last.supervisor) ?? '—', last.on, missingOf(lacking.contact)),
      why: WORDS.reminderWhy,
      article: 12,
      act: { href: '/desk/body', words: WORDS.fill },
      isOwn: true,
    },
  ];
}
