import { officersWithoutPassword } from '../../../agency/index.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import { TEXTS } from '../../texts.ts';
import type { ToDo } from '../to-do.ts';
import { MOST, type Asked } from './asked.ts';

const WORDS = TEXTS.toDo;

/** Who was given an account and cannot sign in yet: no password, and no link that is still good. */
export async function newcomers(transaction: Transaction, asked: Asked): Promise<readonly ToDo[]> {
  const { on, isInstallation } = asked;
  if (!isInstallation('manage_accounts')) return [];
  const waiting = await officersWithoutPassword(transaction, { on, at: asked.at, limit: MOST });
  return waiting.map(({ agency, officer, name, account, body }) => ({
    due: null,
    title: WORDS.newcomer,
    detail: WORDS.newcomerOf(name, account, body),
    why: WORDS.newcomerWhy,
    article: null,
    act: { href: `/desk/admin/system/bodies/${agency}/officers/${officer}`, words: WORDS.look },
    isOwn: true,
  }));
}
