import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import type { ListedStream, RecordedEvent, StreamProof } from '../../../platform/ledger/index.ts';
import type { LedgerNames } from '../../admin/view-ledger.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { FilterBar, FilterItem } from '../../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import { STREAM_KINDS } from '../../texts/ledger-events.ts';
import type { Desk } from '../../visit.ts';

export const LEDGER = '/desk/ledger';

const WORDS = TEXTS.deskLedger;

export const sayKind = (kind: string): Words =>
  (Object.hasOwn(STREAM_KINDS, kind) ? STREAM_KINDS[kind] : undefined) ?? { zh: kind, en: kind };

export type LedgerView = {
  readonly body: { readonly id: string; readonly name: string };
  readonly kind: string | null;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly rows: readonly { readonly stream: ListedStream; readonly subject: string | null }[];
  readonly names: LedgerNames;
  /** Whether whoever asks sees other bodies too. */
  readonly seesAll: boolean;
  readonly sought: string | null;
  readonly problem: Words | null;
  readonly first: string | null;
  readonly next: string | null;
};

/** 台账目录: streams of a body, the newest first. */
export const LedgerPage: FC<{ desk: Desk; view: LedgerView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const title = say(WORDS.title, language);
  const { body, names } = view;
  return (
    <DeskFrame desk={desk} title={title} current={LEDGER} wrong={view.problem !== null}>
      <div class="desk-title">
        <h1>{title}</h1>
        <span>{body.name}</span>
      </div>
      <p class="quiet">{say(WORDS.lead, language)}</p>
      {view.problem !== null && <Notice kind="fault">{say(view.problem, language)}</Notice>}
      <LedgerFilter view={view} language={language} />
      {view.rows.length === 0 ? (
        <Empty words={say(WORDS.none, language)} />
      ) : (
        <>
          <RecordTable
            caption={title}
            columns={[
              { head: say(WORDS.stream, language) },
              { head: say(WORDS.last, language) },
              { head: say(WORDS.at, language) },
              { head: say(WORDS.who, language) },
              { head: say(WORDS.length, language), kind: 'number' },
            ]}
            rows={view.rows.map(({ stream, subject }) => ({
              cells: [
                <a href={`${LEDGER}/${stream.agency}/${stream.id}`}>
                  {say(sayKind(stream.kind), language)}
                  {subject !== null && `　${subject}`}
                </a>,
                say(names.event({ type: stream.lastType, body: stream.lastBody ?? {} }), language),
                inBeijing(stream.lastAt),
                say(names.actor(stream.lastActor), language),
                stream.length,
              ],
            }))}
          />
          <NextPage total={null} first={view.first} next={view.next} language={language} />
        </>
      )}
    </DeskFrame>
  );
};

const LedgerFilter: FC<{ view: LedgerView; language: Language }> = ({ view, language }) => (
  <FilterBar label={say(WORDS.kind, language)} action={LEDGER} button={say(WORDS.show, language)} clear={null}>
    <FilterItem id="kind" label={say(WORDS.kind, language)}>
      <select class="field-box" id="kind" name="kind">
        <option value="">{say(WORDS.all, language)}</option>
        {view.kinds.map(({ kind, count }) => (
          <option value={kind} selected={kind === view.kind}>
            {say(sayKind(kind), language)}（{count}）
          </option>
        ))}
      </select>
    </FilterItem>
    <input type="hidden" name="body" value={view.body.id} />
    {view.seesAll && (
      <FilterItem id="name" label={`${say(WORDS.otherBody, language)}（${say(WORDS.bodyHint, language)}）`}>
        <input class="field-box" id="name" name="name" value={view.sought ?? ''} size={24} maxlength={60} />
      </FilterItem>
    )}
  </FilterBar>
);

export type StreamView = {
  readonly body: { readonly id: string; readonly name: string };
  readonly kind: string;
  readonly subject: string | null;
  readonly events: readonly RecordedEvent[];
  readonly names: LedgerNames;
  readonly proof: StreamProof;
  readonly first: string | null;
  readonly next: string | null;
};

/** 一卷: its events one by one, and whether they are as they were written down. */
export const StreamPage: FC<{ desk: Desk; view: StreamView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const kind = say(sayKind(view.kind), language);
  const title = view.subject === null ? kind : `${kind}　${view.subject}`;
  return (
    <DeskFrame desk={desk} title={title} current={LEDGER}>
      <Trail
        label={say(WORDS.title, language)}
        steps={[{ words: `${say(WORDS.title, language)}　${view.body.name}`, href: `${LEDGER}?body=${view.body.id}` }]}
      />
      <h1>{title}</h1>
      <ProofPart proof={view.proof} language={language} />
      <RecordTable
        caption={title}
        columns={[WORDS.number, WORDS.at, WORDS.who, WORDS.act, WORDS.hash].map((words) => ({
          head: say(words, language),
        }))}
        rows={view.events.map((event) => ({
          cells: [
            event.number,
            inBeijing(event.recordedAt),
            say(view.names.actor(event.actor), language),
            say(view.names.event(event), language),
            <Hash event={event} language={language} />,
          ],
        }))}
      />
      <NextPage total={view.proof.events} first={view.first} next={view.next} language={language} />
    </DeskFrame>
  );
};

/** Shortened, whole on demand. */
const Hash: FC<{ event: RecordedEvent; language: Language }> = ({ event: { hash, algorithm, act }, language }) => (
  <details class="hash-more">
    <summary>{hash.slice(0, 10)}…</summary>
    <span class="hash-text">
      {algorithm} {hash}
    </span>
    <span class="record-note">
      {say(WORDS.key, language)} <span class="hash-text">{act.key}</span>
    </span>
  </details>
);

const ProofPart: FC<{ proof: StreamProof; language: Language }> = ({ proof, language }) => (
  <section class="desk-part">
    <h2>{say(WORDS.proof, language)}</h2>
    {proof.faults.length === 0 ? (
      <Notice kind="done">{say(WORDS.whole(proof.events), language)}</Notice>
    ) : (
      <>
        <Notice kind="fault">{say(WORDS.broken(proof.faults.length), language)}</Notice>
        <ul>
          {proof.faults.map(({ kind, number }) => (
            <li>{say(WORDS.faultAt(number, WORDS.fault[kind]), language)}</li>
          ))}
        </ul>
      </>
    )}
    <p class="quiet">
      {say(proof.sealed === null ? WORDS.unsealed : WORDS.sealed(proof.sealed.day, proof.sealed.upTo), language)}
    </p>
  </section>
);
