import { parseDay, type Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { AGENCY_LEVELS, type AgencyLevel } from '../../law/index.ts';
import { BODY_KINDS, type BodyKind, type BodyKindData } from '../body/body-kinds.data.ts';
import type { Contact } from '../body/body.ts';
import { LEVEL_NAMES } from '../body/levels.data.ts';
import type { FieldNote, ImportProblem } from './import-problem.ts';
import type { ListRow } from './read-rows.ts';

/** 名册的一行，已读懂: null where the list says nothing, so that what the register knows stays. */
export type ParsedRow = {
  readonly line: number;
  readonly name: string;
  readonly short: string | null;
  readonly letterName: string | null;
  readonly kind: BodyKind | null;
  readonly level: AgencyLevel | null;
  readonly parent: string | null;
  readonly competent: string | null;
  readonly creditCode: string | null;
  readonly slug: string | null;
  readonly prefix: string | null;
  readonly pattern: string | null;
  readonly contact: Contact;
  readonly sections: readonly string[];
  readonly organ: string | null;
  readonly court: string | null;
  readonly founded: Day | null;
  readonly renamed: Day | null;
  readonly notes: readonly FieldNote[];
};

/** Reads the fields of one row; a kind or level that is not known is a reason not to take it, a day or a mail address is only left aside. */
export function parseRow({ line, texts }: ListRow): Result<ParsedRow, ImportProblem> {
  const { name } = texts;
  if (name === undefined) return err({ kind: 'name_blank' });
  const kind = texts.kind === undefined ? kindOfName(name) : kindCalled(texts.kind);
  if (texts.kind !== undefined && kind === null)
    return err({ kind: 'field_not_known', field: 'kind', text: texts.kind });
  const notes: FieldNote[] = [];
  const level = texts.level === undefined ? null : levelCalled(texts.level);
  if (texts.level !== undefined && level === null) {
    if (!RANK.test(fold(texts.level))) return err({ kind: 'field_not_known', field: 'level', text: texts.level });
    notes.push({ field: 'level', text: texts.level, kind: 'a_rank' });
  }
  const dayIn = (field: 'founded' | 'renamed'): Day | null => {
    const text = texts[field];
    const found = text === undefined ? null : readDay(text);
    if (text !== undefined && found === null) notes.push({ field, text, kind: 'not_a_day' });
    return found;
  };
  const mail = texts.mail ?? null;
  const isMail = mail === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(mail);
  if (!isMail) notes.push({ field: 'mail', text: mail, kind: 'not_mail' });
  return ok({
    line,
    name,
    short: texts.short ?? null,
    letterName: texts.letterName ?? null,
    kind,
    level: level ?? (kind === 'township' ? 'township' : null),
    parent: texts.parent ?? null,
    competent: texts.competent ?? null,
    creditCode: texts.creditCode?.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase() ?? null,
    slug:
      texts.slug
        ?.normalize('NFKC')
        .toLowerCase()
        .replaceAll(/^\/+|\/+$/gu, '') ?? null,
    prefix: texts.prefix ?? null,
    pattern: texts.pattern ?? null,
    contact: {
      office: texts.office ?? null,
      address: texts.address ?? null,
      postcode: texts.postcode ?? null,
      hours: texts.hours ?? null,
      phone: texts.phone ?? null,
      fax: texts.fax ?? null,
      mail: isMail ? mail : null,
      online: texts.online ?? null,
    },
    sections: [...new Set((texts.sections ?? '').split(/[、，,；;|]+/u).map((one) => one.trim()))].filter(
      (one) => one !== '',
    ),
    organ: texts.organ ?? null,
    court: texts.court ?? null,
    founded: dayIn('founded'),
    renamed: dayIn('renamed'),
    notes,
  });
}

const fold = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '');

const KINDS: readonly (readonly [BodyKind, BodyKindData])[] = Object.entries(BODY_KINDS) as [BodyKind, BodyKindData][];

/** 机构规格: what a column 级别 often holds, and what says nothing of the level of government. */
const RANK =
  /^(?:(?:正|副|相当于)?(?:正|副)?(?:国|部|省|厅|局|司|地|处|县|科|乡|股)级|(?:县处|乡科|厅局|省部)级(?:正|副)职?)$/u;

/** 区政府工作部门 and 县人民政府直属机构 are what they are of whichever government. */
const OF_GOVERNMENT = /^(?:国务院|[省市州区县旗](?:级)?(?:人民)?政府|(?:本级)?(?:人民)?政府)(?=.{3})/u;

function kindCalled(text: string): BodyKind | null {
  return kindOfWord(fold(text)) ?? kindOfWord(fold(text).replace(OF_GOVERNMENT, ''));
}

function kindOfWord(called: string): BodyKind | null {
  return (
    KINDS.find(([, { name, alsoCalled }]) => [name.zh, ...alsoCalled].some((one) => fold(one) === called))?.[0] ?? null
  );
}

/** Only where the name tells it by itself. */
function kindOfName(name: string): BodyKind | null {
  return KINDS.find(([, { toldBy }]) => toldBy?.test(name))?.[0] ?? null;
}

function levelCalled(text: string): AgencyLevel | null {
  const called = fold(text);
  return (
    AGENCY_LEVELS.find((level) =>
      [LEVEL_NAMES[level].name.zh, ...LEVEL_NAMES[level].alsoCalled].some((one) => fold(one) === called),
    ) ?? null
  );
}

/** 2019-03-25, 2019/3/25, 2019.3.25, 2019年3月25日. */
function readDay(text: string): Day | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text.normalize('NFKC').trim());
  if (found === null) return null;
  const [, year = '', month = '', date = ''] = found;
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
