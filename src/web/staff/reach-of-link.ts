import type { Words } from '../../base/words.ts';
import { TEXTS } from '../texts.ts';
import { isThisMachine } from '../this-machine.ts';

/** 链接能在哪里打开: what to say of a link that is to be handed to somebody else; null where it opens elsewhere too. */
export function reachOfLink(link: string): Words | null {
  return isThisMachine(new URL(link).hostname) ? TEXTS.signIn.linkStaysHere : null;
}
