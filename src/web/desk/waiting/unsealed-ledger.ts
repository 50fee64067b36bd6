import { todayInBeijing } from '../../../platform/clock/index.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import { unsealedSince } from '../../../platform/ledger/index.ts';
import { TEXTS } from '../../texts.ts';
import { firstOpen } from '../first-open.ts';
import type { ToDo } from '../to-do.ts';
import { type Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** 没有封存的台账: sealing should have done it by itself. */
export async function ledger(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  if (!isInstallation('read_audit_log')) return [];
  const since = await unsealedSince(transaction, staff.session.agency);
  const day = since === null ? on : todayInBeijing(Date.parse(since));
  // What was written today is sealed at the end of the day.
  if (day >= on) return [];
  return [
    {
      due: day,
      title: WORDS.unsealed,
      detail: WORDS.unsealedSince(day),
      why: WORDS.unsealedWhy,
      article: null,
      act: {
        href:
          firstOpen({ acting: staff.acting, on }, [
            ['/desk/admin/audit/ledger', '/desk/admin/audit/ledger'],
            ['/desk', '/desk'],
          ]) ?? '/desk',
        words: WORDS.look,
      },
      isOwn: true,
    },
  ];
}
