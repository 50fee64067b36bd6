import type { FC } from 'hono/jsx';
import { AUDIT_KINDS, type AuditKind, type AuditLine } from '../../../agency/index.ts';
import type { Language, Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import { sayAuditDetail } from '../../admin/say-audit-detail.ts';
import type { ReadFilter, TypedFilter } from '../../admin/read-audit-filter.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { FilterBar, FilterItem } from '../../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';

export const AUDIT = '/desk/admin/audit';

const WORDS = TEXTS.adminAudit;
const KINDS = Object.keys(AUDIT_KINDS) as readonly AuditKind[];

type Props = {
  desk: Desk;
  read: ReadFilter;
  lines: readonly AuditLine[];
  /** What bodies and officers are called, by their ids. */
  names: ReadonlyMap<string, string>;
  first: string | null;
  next: string | null;
  exportAt: string;
};

/** 审计日志: searched, paged, exported; nobody edits it. */
export const AuditPage: FC<Props> = ({ desk, read, lines, names, first, next, exportAt }) => {
  const { language } = desk.visit;
  const title = say(WORDS.title, language);
  const isWrong = read.problems.length > 0;
  return (
    <DeskFrame desk={desk} title={title} current={AUDIT} wrong={isWrong}>
      {isWrong && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(read.problems.length), language)}
          items={read.problems.map(({ field, words }) => ({ words: say(words, language), href: `#${field}` }))}
        />
      )}
      <div class="desk-title">
        <h1>{title}</h1>
        <span class="act-links">
          {!isWrong && <a href={exportAt}>{say(WORDS.export, language)}</a>}
          <a href={`${AUDIT}/ledger`}>{say(WORDS.verification, language)}</a>
        </span>
      </div>
      <AuditFilterBar typed={read.typed} language={language} />
      <p class="quiet">{say(WORDS.recorded, language)}</p>
      {lines.length === 0 ? (
        !isWrong && <Empty words={say(WORDS.none, language)} />
      ) : (
        <>
          <RecordTable
            caption={title}
            columns={[
              { head: say(WORDS.at, language) },
              { head: say(WORDS.kind, language) },
              { head: say(WORDS.who, language), kind: 'name' },
              { head: say(WORDS.body, language), kind: 'name' },
              { head: say(WORDS.origin, language) },
              { head: say(WORDS.detail, language), kind: 'name' },
              { head: say(WORDS.state, language) },
            ]}
            rows={lines.map((line) => ({ cells: cellsOf(line, names, language) }))}
          />
          <NextPage total={null} first={first} next={next} language={language} />
        </>
      )}
    </DeskFrame>
  );
};

function cellsOf(line: AuditLine, names: ReadonlyMap<string, string>, language: Language) {
  const { at, kind, name, account, agency, origin, isTrue } = line;
  const known = Object.hasOwn(AUDIT_KINDS, kind) ? say(AUDIT_KINDS[kind].name, language) : kind;
  const text = sayAuditDetail(line, names, language);
  return [
    <span class="one-piece">{inBeijing(at)}</span>,
    known,
    account === null ? (
      say(whoElse(line), language)
    ) : (
      <>
        {name ?? ''} <span class="record-note">{account}</span>
      </>
    ),
    names.get(agency) ?? '',
    origin === null ? (
      ''
    ) : (
      <span title={origin.browser} class="one-piece">
        {origin.address}
      </span>
    ),
    text.slice(0, LONGEST_DETAIL),
    isTrue ? say(WORDS.isTrue, language) : <b class="field-error">{say(WORDS.isFalse, language)}</b>,
  ];
}

/** 没有账号的: somebody at the console, one who was erased, or an account that is none. */
function whoElse({ officer, detail }: AuditLine): Words {
  if (officer !== null) return WORDS.erased;
  return detail['by'] === 'console' ? WORDS.console : WORDS.nobody;
}

const LONGEST_DETAIL = 300;

const AuditFilterBar: FC<{ typed: TypedFilter; language: Language }> = ({ typed, language }) => {
  const isAsked = Object.values(typed).some((value) => value !== null);
  const box = (id: 'account' | 'body' | 'from' | 'until', size: number) => (
    <FilterItem id={id} label={say(WORDS[id], language)}>
      <input class="field-box" id={id} name={id} value={typed[id] ?? ''} size={size} maxlength={60} />
    </FilterItem>
  );
  return (
    <FilterBar
      label={say(WORDS.filter, language)}
      action={AUDIT}
      button={say(WORDS.show, language)}
      clear={isAsked ? { href: AUDIT, words: say(WORDS.clear, language) } : null}
    >
      <FilterItem id="kind" label={say(WORDS.kind, language)}>
        <select class="field-box" id="kind" name="kind">
          <option value="">{say(WORDS.anyKind, language)}</option>
          {KINDS.map((kind) => (
            <option value={kind} selected={kind === typed.kind}>
              {say(AUDIT_KINDS[kind].name, language)}
            </option>
          ))}
        </select>
      </FilterItem>
      {box('account', 12)}
      {box('body', 16)}
      {box('from', 11)}
      {box('until', 11)}
    </FilterBar>
  );
};
