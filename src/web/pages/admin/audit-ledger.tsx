import type { FC } from 'hono/jsx';
import type { Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import type { JobFacts, LastRun } from '../../../platform/jobs/index.ts';
import type { PrintedPaper, SealedRoot } from '../../../platform/ledger/index.ts';
import { ActForm } from '../../parts/act-form/act-form.tsx';
import { Button } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { Facts } from '../../parts/facts/facts.tsx';
import { FilterBar, FilterItem } from '../../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';
import { AUDIT } from './audit.tsx';

const WORDS = TEXTS.adminAudit;

export type VerificationView = {
  readonly last: LastRun | null;
  readonly hasJobs: boolean;
  readonly isAsked: boolean;
  readonly body: { readonly id: string; readonly name: string };
  /** What was typed to find another body, and why there is none. */
  readonly sought: string | null;
  readonly problem: Words | null;
  readonly roots: readonly SealedRoot[];
  readonly first: string | null;
  readonly next: string | null;
};

/** 台账核验和日根. */
export const AuditLedgerPage: FC<{ desk: Desk; view: VerificationView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const title = say(WORDS.verification, language);
  return (
    <DeskFrame desk={desk} title={title} current={AUDIT} wrong={view.problem !== null}>
      <Trail label={title} steps={[{ words: say(WORDS.title, language), href: AUDIT }]} />
      {view.isAsked && <Notice kind="done">{say(WORDS.asked, language)}</Notice>}
      <h1>{title}</h1>
      <section class="desk-part">
        <h2>{say(WORDS.last, language)}</h2>
        <LastVerification desk={desk} last={view.last} />
        {view.hasJobs ? (
          <ActForm action={`${AUDIT}/ledger/verify`} proof={desk.proof}>
            <p class="quiet">{say(WORDS.startLead, language)}</p>
            <Button kind="second">{say(WORDS.start, language)}</Button>
          </ActForm>
        ) : (
          <Notice>{say(WORDS.noJobs, language)}</Notice>
        )}
      </section>
      <RootsPart desk={desk} view={view} />
    </DeskFrame>
  );
};

const LastVerification: FC<{ desk: Desk; last: LastRun | null }> = ({ desk: { visit }, last }) => {
  const { language } = visit;
  if (last === null) return <p>{say(WORDS.neverVerified, language)}</p>;
  const { at, facts } = last;
  const found = figure(facts, 'faults');
  const looked = WORDS.looked(figure(facts, 'streams'), figure(facts, 'events'), figure(facts, 'roots'));
  return (
    <>
      <p>
        {say(WORDS.verifiedAt(inBeijing(at)), language)}：{say(looked, language)}
      </p>
      {found === 0 ? (
        <Notice kind="done">{say(WORDS.holds, language)}</Notice>
      ) : (
        <Notice kind="fault">{say(WORDS.faults(found), language)}</Notice>
      )}
    </>
  );
};

const figure = (facts: JobFacts, name: string): number => Number(facts[name] ?? 0);

const RootsPart: FC<{ desk: Desk; view: VerificationView }> = ({ desk: { visit }, view }) => {
  const { language } = visit;
  const { body, roots, sought, problem } = view;
  return (
    <section class="desk-part">
      <h2>
        {say(WORDS.roots, language)}　{body.name}
      </h2>
      <p class="quiet">{say(WORDS.rootsLead, language)}</p>
      {problem !== null && <Notice kind="fault">{say(problem, language)}</Notice>}
      <FilterBar
        label={say(WORDS.body, language)}
        action={`${AUDIT}/ledger`}
        button={say(WORDS.choose, language)}
        clear={null}
      >
        <FilterItem id="body" label={`${say(WORDS.body, language)}（${say(WORDS.bodyHint, language)}）`}>
          <input class="field-box" id="body" name="name" value={sought ?? ''} size={24} maxlength={60} />
        </FilterItem>
      </FilterBar>
      {roots.length === 0 ? (
        <Empty words={say(WORDS.noRoots, language)} />
      ) : (
        <>
          <RecordTable
            caption={say(WORDS.roots, language)}
            columns={[
              { head: say(WORDS.day, language) },
              { head: say(WORDS.number, language), kind: 'number' },
              { head: say(WORDS.heads, language), kind: 'number' },
              { head: say(WORDS.root, language) },
              { head: say(WORDS.print, language), kind: 'act' },
            ]}
            rows={roots.map(({ day, number, heads, root }) => ({
              cells: [
                day,
                number,
                heads,
                <span class="hash-text">{root.slice(0, 16)}…</span>,
                <a href={`${AUDIT}/roots/${body.id}/${day}`}>{say(WORDS.print, language)}</a>,
              ],
            }))}
          />
          <NextPage total={null} first={view.first} next={view.next} language={language} />
        </>
      )}
    </section>
  );
};

/** 日根打印页: what the root is, its figures, and how to check them by hand. */
export const RootPaperPage: FC<{ desk: Desk; paper: PrintedPaper; back: string }> = ({ desk, paper, back }) => {
  const { language } = desk.visit;
  const title = say(paper.title, language);
  return (
    <DeskFrame desk={desk} title={title} current={AUDIT}>
      <Trail label={title} steps={[{ words: say(WORDS.verification, language), href: back }]} />
      <article class="root-paper">
        <h1>{title}</h1>
        <p>{say(paper.what, language)}</p>
        <Facts
          facts={paper.facts.map(({ label, value }) => ({
            name: say(label, language),
            value: <span class="hash-text">{say(value, language)}</span>,
          }))}
        />
        <h2>{say(WORDS.checks, language)}</h2>
        <ol class="root-checks">
          {paper.checks.map((words) => (
            <li>{say(words, language)}</li>
          ))}
        </ol>
      </article>
      <p class="quiet screen-only">{say(WORDS.printHint, language)}</p>
    </DeskFrame>
  );
};
