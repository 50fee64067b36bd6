import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { EMPTY_ALLOW_LIST, OWN_LEXICON, readAllowList, readLexicon, type SentSettings } from '../../screening/index.ts';
import type { ScreenDesk } from './screen-desk.ts';

/** 筛查依据: the words and the allowed values of the body, as the desk carries them, and the day; the first list that cannot be used is the reason. */
export async function settingsOf(
  { lexicon, allow }: Pick<ScreenDesk, 'lexicon' | 'allow'>,
  today: string,
): Promise<Result<SentSettings, { readonly field: 'lexicon' | 'allow'; readonly words: Words }>> {
  const words = lexicon === null ? null : await readLexicon(lexicon.name, lexicon.bytes);
  if (words !== null && !words.ok) return err({ field: 'lexicon', words: words.reason });
  const allowed = allow === null ? ok(EMPTY_ALLOW_LIST) : await readAllowList(allow.name, allow.bytes);
  if (!allowed.ok) return err({ field: 'allow', words: allowed.reason });
  return ok({
    today,
    lexicon: words === null ? null : [...OWN_LEXICON.entries, ...words.value],
    allow: allowed.value,
  });
}
