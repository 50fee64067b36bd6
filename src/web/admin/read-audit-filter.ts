import {
  AUDIT_KINDS,
  officerByAccount,
  type AuditFilter,
  type AuditKind,
  type AuditPlace,
} from '../../agency/index.ts';
import type { Ground } from '../ground.ts';
import type { Words } from '../../base/words.ts';
import { readTypedDay } from '../clock/typed-day.ts';
import { TEXTS } from '../texts.ts';
import type { SiteContext } from '../visit.ts';
import { soughtIn } from './ask-leave.ts';
import { findBody } from './find-body.ts';

/** What was typed into the filter, as it comes back. */
export type TypedFilter = {
  readonly kind: AuditKind | null;
  readonly account: string | null;
  readonly body: string | null;
  readonly from: string | null;
  readonly until: string | null;
};

export type ReadFilter = {
  readonly typed: TypedFilter;
  readonly filter: AuditFilter;
  readonly problems: readonly { readonly field: keyof TypedFilter; readonly words: Words }[];
};

const WORDS = TEXTS.adminAudit;

/** 读筛选条件 from an address; what cannot be read is told and nothing is searched. */
export async function readAuditFilter(context: SiteContext, { database, clock }: Ground): Promise<ReadFilter> {
  const today = clock.today();
  const kind = context.req.query('kind') ?? '';
  const typed: TypedFilter = {
    kind: isKind(kind) ? kind : null,
    account: soughtIn(context, 'account'),
    body: soughtIn(context, 'body'),
    from: soughtIn(context, 'from'),
    until: soughtIn(context, 'until'),
  };
  const problems: { field: keyof TypedFilter; words: Words }[] = [];
  const dayIn = (field: 'from' | 'until') => {
    const text = typed[field];
    const read = text === null ? null : readTypedDay(text, today);
    if (read !== null && !read.ok) problems.push({ field, words: WORDS.badDay });
    return read?.ok === true ? read.value : null;
  };
  const { account, body } = typed;
  const officer = account === null ? null : await database.read((one) => officerByAccount(one, account));
  if (account !== null && officer === null) problems.push({ field: 'account', words: WORDS.noAccount(account) });
  const agency = body === null ? null : await findBody(database, body, today);
  if (agency !== null && !agency.ok) problems.push({ field: 'body', words: agency.reason });
  const [from, until] = [dayIn('from'), dayIn('until')];
  return {
    typed,
    problems,
    filter: {
      ...(typed.kind === null ? {} : { kinds: [typed.kind] }),
      ...(officer === null ? {} : { officer: officer.officer }),
      ...(agency?.ok === true ? { agency: agency.value } : {}),
      ...(from === null ? {} : { from }),
      ...(until === null ? {} : { until }),
    },
  };
}

const isKind = (text: string): text is AuditKind => Object.hasOwn(AUDIT_KINDS, text);

/** The place behind which a page goes on, as an address carries it. */
export function auditPlaceIn(text: string | undefined): AuditPlace | null {
  const found = PLACE.exec(text ?? '');
  const [, at, stream, number] = found ?? [];
  return at === undefined || stream === undefined || Number.isNaN(Date.parse(at))
    ? null
    : { at, stream, number: Number(number) };
}

const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)~([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})~(\d{1,9})$/u;

export const auditPlaceSaid = ({ at, stream, number }: AuditPlace): string => `${at}~${stream}~${number}`;
