import type { Words } from '../../base/words.ts';
import { withoutIdentifiers } from '../../screening/index.ts';

/** 不带号码的话: a sentence that may name a file, without what must not be told. */
export const sayMasked = ({ zh, en }: Words): Words => ({
  zh: withoutIdentifiers(zh),
  en: withoutIdentifiers(en),
});
