import {
  BODY_KINDS,
  checkSlug,
  foldAccount,
  NO_CONTACT,
  NO_SETTINGS,
  sayBodyProblem,
  type AdministratorRole,
  type BodyKind,
  type FirstAdministrator,
  type FirstSetUp,
} from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { AGENCY_LEVELS, isCreditCode, type AgencyLevel } from '../../law/index.ts';
import type { FormFields } from '../draft/read-form-body.ts';
import type { FieldProblem } from '../pages/sign-in.tsx';
import { TEXTS } from '../texts.ts';

const WORDS = TEXTS.setUp;

/** The administrators in the order of the page, by the name of their fields. */
export const ADMINISTRATORS = ['system', 'security', 'audit'] as const;

export type AdministratorField = (typeof ADMINISTRATORS)[number];

const ROLE_OF: Readonly<Record<AdministratorField, AdministratorRole>> = {
  system: 'system_administrator',
  security: 'security_administrator',
  audit: 'audit_administrator',
};

/** 设立表单: as it was typed; in a small installation the system administrator is the security administrator too. */
export function readSetUp(fields: FormFields): Result<Omit<FirstSetUp, 'origin'>, readonly FieldProblem[]> {
  const text = (name: string): string => (fields.get(name) ?? '').normalize('NFC').trim();
  const orNull = (name: string): string | null => text(name) || null;
  const isSmall = isSmallIn(fields);
  const kind = text('kind');
  const level = text('level');
  const wanted = administratorsOf(isSmall).flatMap((who) =>
    (['name', 'account'] as const).map((part) => ({
      field: `${who}_${part}`,
      words: WORDS.needed(WORDS.partOf(WORDS[who], WORDS[part])),
    })),
  );
  const problems: FieldProblem[] = [{ field: 'full_name', words: WORDS.needed(WORDS.fullName) }, ...wanted].filter(
    ({ field }) => text(field) === '',
  );
  const slug = orNull('slug');
  const creditCode = orNull('credit_code')?.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase() ?? null;
  problems.push(...identityProblems(slug, creditCode), ...accountsTwice(isSmall, text));
  if (!isKind(kind)) problems.push({ field: 'kind', words: WORDS.choose(WORDS.kind) });
  if (!isLevel(level)) problems.push({ field: 'level', words: WORDS.choose(WORDS.level) });
  if (problems.length > 0 || !isKind(kind) || !isLevel(level)) return err(inPageOrder(problems));
  return ok({
    body: {
      kind: 'found',
      on: null,
      names: { fullName: text('full_name'), shortName: orNull('short_name'), letterName: null },
      identity: { kind, level, creditCode, slug },
      place: { parent: null, competent: null },
      contact: NO_CONTACT,
      settings: NO_SETTINGS,
    },
    administrators: administratorsOf(isSmall).map((who): FirstAdministrator => ({
      name: text(`${who}_name`),
      account: text(`${who}_account`),
      roles: isSmall && who === 'system' ? [ROLE_OF.system, ROLE_OF.security] : [ROLE_OF[who]],
    })),
    isSmall,
  });
}

const FIELDS_OF_BODY: readonly string[] = ['full_name', 'short_name', 'kind', 'level', 'slug', 'credit_code'];

/** As the boxes stand one below the other. */
function inPageOrder(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const order = [...FIELDS_OF_BODY, ...ADMINISTRATORS.flatMap((who) => [`${who}_name`, `${who}_account`])];
  return problems.toSorted((one, other) => order.indexOf(one.field ?? '') - order.indexOf(other.field ?? ''));
}

/** What is said of these two however the rest was filled in, so that nobody sends the form three times. */
function identityProblems(slug: string | null, creditCode: string | null): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const checked = slug === null ? null : checkSlug(slug);
  if (checked?.ok === false) problems.push({ field: 'slug', words: sayBodyProblem(checked.reason) });
  if (creditCode !== null && !isCreditCode(creditCode)) {
    problems.push({ field: 'credit_code', words: sayBodyProblem({ kind: 'credit_code', code: creditCode }) });
  }
  return problems;
}

function accountsTwice(isSmall: boolean, text: (name: string) => string): readonly FieldProblem[] {
  const fields = administratorsOf(isSmall).map((who) => `${who}_account`);
  const accounts = fields.map((field) => foldAccount(text(field)));
  return fields.flatMap((field, at) =>
    accounts[at] !== '' && accounts.indexOf(accounts[at] ?? '') < at
      ? [{ field, words: WORDS.accountTwice(text(field)) }]
      : [],
  );
}

/** Whose fields count. */
export const administratorsOf = (isSmall: boolean): readonly AdministratorField[] =>
  ADMINISTRATORS.filter((who) => !isSmall || who !== 'security');

export const isSmallIn = (fields: FormFields): boolean => fields.get('small') === 'yes';

const isKind = (given: string): given is BodyKind => Object.hasOwn(BODY_KINDS, given);
const isLevel = (given: string): given is AgencyLevel => AGENCY_LEVELS.some((level) => level === given);
