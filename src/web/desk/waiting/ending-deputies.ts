import { endingDeputies } from '../../../agency/index.ts';
import { dayNumber, dayOf } from '../../../base/day.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import { mayOpen } from '../../guard/may-open.ts';
import { TEXTS } from '../../texts.ts';
import { firstOpen } from '../first-open.ts';
import type { ToDo } from '../to-do.ts';
import { MOST, type Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** How many days before its end a deputising is spoken of. */
const BEFORE_END = 7;

/** 代理即将结束: one's own, those of the body, or of all. */
export async function deputies(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  const seesAll = isInstallation('assign_roles');
  const by = dayOf(dayNumber(on) + BEFORE_END);
  const ending = await endingDeputies(transaction, {
    agency: seesAll ? null : staff.session.agency,
    on,
    by,
    limit: MOST,
  });
  const named = seesAll || mayOpen(staff.acting, ['name_deputy'], on).ok;
  return ending
    .filter(({ officer }) => named || officer === staff.session.officer)
    .map(({ name, deputyName, to, officer, agency }) => ({
      due: dayOf(dayNumber(to) - 1),
      title: WORDS.deputyEnds,
      detail: WORDS.deputyOf(name, deputyName),
      why: WORDS.deputyWhy,
      article: null,
      act: {
        href:
          firstOpen({ acting: staff.acting, on }, [
            ['/desk/admin/security/people/:body/:officer', `/desk/admin/security/people/${agency}/${officer}`],
            ['/desk/body/people/:officer', `/desk/body/people/${officer}`],
            ['/desk/me', '/desk/me'],
          ]) ?? '/desk',
        words: WORDS.look,
      },
      isOwn: officer === staff.session.officer,
    }));
}
