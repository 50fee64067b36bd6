import type { Words } from '../base/words.ts';
import { inBeijing } from '../platform/clock/index.ts';

/** A one-time link, and until when it opens. */
export function sayInvitation(
  { token, endsAt }: { readonly token: string; readonly endsAt: string },
  address: string,
): Words {
  const link = `${address}/invitation?token=${encodeURIComponent(token)}`;
  const until = inBeijing(endsAt);
  return { zh: `${link}（${until} 前有效）`, en: `${link} (good until ${until}, Beijing time)` };
}
