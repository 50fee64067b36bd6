import type { Contact } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { TEXTS } from '../texts.ts';

/** 指南缺项: what the guide must say of the disclosure office and does not (第十二条第二款). */
export const missingOf = (contact: Contact): readonly Words[] =>
  DEMANDED.filter((field) => contact[field] === null).map((field) => TEXTS.toDo.contactFields[field]);

const DEMANDED = ['office', 'address', 'hours', 'phone'] as const;
