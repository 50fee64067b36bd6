import type { SignIn } from '../../../agency/index.ts';
import { TEXTS } from '../../texts.ts';
import { sayMoment } from '../say-moment.ts';
import type { ToDo } from '../to-do.ts';
import { MOST, type Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** 待确认的邀请链接和身份关联 of the three administrators: of those that wait for this person, each with the page on which he confirms it. */
export async function heldLinks(
  signIn: Pick<SignIn, 'linksHeldFrom'>,
  { staff, isInstallation }: Asked,
): Promise<readonly ToDo[]> {
  if (!isInstallation('assign_roles')) return [];
  const held = await signIn.linksHeldFrom(staff.session, MOST);
  return held.map(({ what, agency, officer, name, account, madeBy, madeAt }) => ({
    due: null,
    title: what === 'invitation' ? WORDS.heldInvitation : WORDS.heldIdentity,
    detail: WORDS.heldOf(name, account, madeBy ?? '—', madeAt === null ? null : sayMoment(madeAt)),
    why: WORDS.heldWhy,
    article: null,
    act: { href: `/desk/admin/security/people/${agency}/${officer}`, words: WORDS.confirm },
    isOwn: true,
  }));
}
