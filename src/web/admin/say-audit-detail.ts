import { AUDIT_KINDS, ROLES, type AuditLine } from '../../agency/index.ts';
import type { Language, Words } from '../../base/words.ts';
import type { EventValue } from '../../platform/ledger/index.ts';
import { DETAIL_NAMES, DETAIL_VALUES } from '../texts/audit-detail.ts';
import { SETTING_NAMES } from '../texts/setting-names.ts';
import { say } from '../texts.ts';

/** 审计内容: the detail of an entry in words, ids by what they are called. What no table names is shown as it was written down. */
export function sayAuditDetail(
  { detail }: Pick<AuditLine, 'detail'>,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { between, stop, colon } = SIGNS[language];
  const sayValue = (value: EventValue): string => {
    if (typeof value === 'object' && value !== null) {
      return isList(value) ? value.map(sayValue).join(between) : sayFields(value);
    }
    const text = String(value);
    const known = VALUES.get(text);
    return known === undefined ? (names.get(text) ?? text) : say(known, language);
  };
  const sayFields = (fields: AuditLine['detail']): string =>
    Object.entries(fields)
      .flatMap(([name, value]) => {
        const named = NAMES.get(name);
        const said = value === null || named === null ? '' : sayValue(value);
        if (said === '' || named === null) return [];
        return [`${named === undefined ? name : say(named, language)}${colon}${said}`];
      })
      .join(stop);
  return sayFields(detail);
}

const NAMES: ReadonlyMap<string, Words | null> = new Map(Object.entries(DETAIL_NAMES));

const VALUES: ReadonlyMap<string, Words> = new Map([
  ...Object.entries(AUDIT_KINDS).map(([kind, { name }]) => [kind, name] as const),
  ...Object.entries(DETAIL_VALUES),
  ...Object.entries(SETTING_NAMES),
  ...Object.entries(ROLES).map(([role, { name }]) => [role, name] as const),
]);

const isList = (value: EventValue): value is readonly EventValue[] => Array.isArray(value);

const SIGNS = {
  zh: { between: '、', stop: '；', colon: '：' },
  en: { between: ', ', stop: '; ', colon: ': ' },
} as const;

/** The ids that a detail holds: of bodies, officers, sessions. */
export const idsIn = ({ detail }: Pick<AuditLine, 'detail'>): readonly string[] =>
  JSON.stringify(detail).match(ID) ?? [];

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;
