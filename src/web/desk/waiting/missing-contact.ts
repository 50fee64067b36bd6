import { bodiesWithoutContact, type BodyWithoutContact } from '../../../agency/index.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import { mayOpen } from '../../guard/may-open.ts';
import { TEXTS } from '../../texts.ts';
import { missingOf } from '../missing-of.ts';
import { firstOpen } from '../first-open.ts';
import type { ToDo } from '../to-do.ts';
import { MOST, type Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** 补全联系方式: what the guide must say and does not. */
export async function contacts(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { staff, on, isInstallation } = asked;
  const own = mayOpen(staff.acting, ['change_contact'], on).ok;
  const seesAll = isInstallation('change_bodies');
  if (!own && !seesAll) return [];
  const missing = await bodiesWithoutContact(transaction, {
    agency: seesAll ? null : staff.session.agency,
    on,
    limit: MOST,
  });
  return missing.map((body) => {
    // Whoever fills in his own body's has only a look at those of others.
    const isOwn = own && body.id === staff.session.agency;
    return isOwn || body.hasOffice ? gapOf(body, asked, isOwn) : officeNeeded(body);
  });
}

const gapOf = (body: BodyWithoutContact, { staff, on }: Asked, isOwn: boolean): ToDo => ({
  due: null,
  title: WORDS.contact,
  detail: WORDS.contactMissing(body.fullName, missingOf(body.contact)),
  why: WORDS.contactWhy,
  article: 12,
  act: {
    href: isOwn
      ? '/desk/body'
      : (firstOpen({ acting: staff.acting, on }, [
          ['/desk/admin/system/bodies/:body', `/desk/admin/system/bodies/${body.id}`],
        ]) ?? '/desk'),
    words: isOwn ? WORDS.fill : WORDS.look,
  },
  isOwn,
});

/** Nobody is there who could fill it in: first comes his account. */
const officeNeeded = ({ id, fullName }: BodyWithoutContact): ToDo => ({
  due: null,
  title: WORDS.office,
  detail: { zh: fullName, en: fullName },
  why: WORDS.officeWhy,
  article: 4,
  act: { href: `/desk/admin/system/bodies/${id}/officers`, words: WORDS.openAccount },
  isOwn: true,
});
