import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../base/words.ts';

/** One state of a part, as the page of parts and its tests show it. */
export type Example = { readonly name: Words; readonly show: (language: Language) => Child; readonly wide?: boolean };
