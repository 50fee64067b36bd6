import type { FC } from 'hono/jsx';
import {
  sayChange,
  sayFieldNote,
  sayImportProblem,
  sayUnseen,
  type ImportedRow,
  type ReadList,
} from '../../../agency/index.ts';
import type { Language, Words } from '../../../base/words.ts';
import { carriedText } from '../../admin/carried-list.ts';
import { joined } from '../../admin/officer-act.ts';
import { ActForm } from '../../parts/act-form/act-form.tsx';
import { Button, ButtonLink } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { FileDrop } from '../../parts/file-drop/file-drop.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';
import { SYSTEM } from './bodies.tsx';

export const IMPORT = `${SYSTEM}/import`;

const WORDS = TEXTS.adminImport;

/** 导入名册: the file in. */
export const ImportPage: FC<{ desk: Desk; problem: Words | null }> = ({ desk, problem }) => {
  const { language } = desk.visit;
  const title = say(WORDS.title, language);
  return (
    <DeskFrame desk={desk} title={title} current={SYSTEM} wrong={problem !== null} islands={['file-drop']}>
      <ImportTrail language={language} />
      <h1>{title}</h1>
      <p class="problem-words">{say(WORDS.lead, language)}</p>
      <p class="act-links">
        <a href={`${IMPORT}/template.xlsx`}>{say(WORDS.template, language)}</a>
      </p>
      <ActForm action={IMPORT} proof={desk.proof} class="act-sheet" files>
        <FileDrop
          kind="line"
          name="file"
          label={say(WORDS.choose, language)}
          hint={say(WORDS.formats, language)}
          errors={problem === null ? [] : [say(problem, language)]}
          single
          language={language}
        />
        <div class="act-buttons">
          <Button busyWords={say(WORDS.busy, language)}>{say(WORDS.preview, language)}</Button>
          <a href={SYSTEM}>{say(TEXTS.actSheet.cancel, language)}</a>
        </div>
      </ActForm>
    </DeskFrame>
  );
};

const ImportTrail: FC<{ language: Language }> = ({ language }) => (
  <Trail
    label={say(TEXTS.adminSystem.trail, language)}
    steps={[{ words: say(TEXTS.adminSystem.title, language), href: SYSTEM }]}
  />
);

type ResultProps = {
  desk: Desk;
  rows: readonly ImportedRow[];
  unusedHeads: readonly string[];
  unseen: ReadList['unseen'];
  /** The list itself, where it is only looked at; null after it was taken. */
  carried: Parameters<typeof carriedText>[0] | null;
};

const OUTCOMES = ['founded', 'changed', 'same', 'not_taken'] as const;

/** Rows of one table at most: beyond these only the number is said. */
const MOST_SHOWN = 300;

/** 导入预览 and 导入结果: row by row what is done, what is not and why. */
export const ImportResultPage: FC<ResultProps> = ({ desk, rows, unusedHeads, unseen, carried }) => {
  const { language } = desk.visit;
  const title = say(carried === null ? WORDS.wasDone : WORDS.wouldBe, language);
  const count = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const toTake = count('founded') + count('changed');
  return (
    <DeskFrame desk={{ ...desk, visit: { ...desk.visit, posted: true } }} title={title} current={SYSTEM}>
      <ImportTrail language={language} />
      <h1>{title}</h1>
      <p>{OUTCOMES.map((outcome) => say(WORDS.counts[outcome](count(outcome)), language)).join('　')}</p>
      {unusedHeads.length > 0 && <Notice>{say(WORDS.unusedHeads(unusedHeads.join('、')), language)}</Notice>}
      {unseen.map((part) => (
        <Notice>{say(sayUnseen(part), language)}</Notice>
      ))}
      {carried !== null && (
        <ActForm action={`${IMPORT}/do`} proof={desk.proof} files>
          <textarea name="list" hidden aria-hidden="true" tabindex={-1}>
            {carriedText(carried)}
          </textarea>
          {toTake === 0 && <Notice>{say(WORDS.nothing, language)}</Notice>}
          <div class="act-buttons">
            {toTake > 0 && (
              <Button busyWords={say(TEXTS.actSheet.busy, language)}>{say(WORDS.doIt(toTake), language)}</Button>
            )}
            <ButtonLink href={IMPORT}>{say(TEXTS.actSheet.cancel, language)}</ButtonLink>
          </div>
        </ActForm>
      )}
      {carried === null && (
        <p class="act-buttons">
          <ButtonLink kind="main" href={SYSTEM}>
            {say(WORDS.toBodies, language)}
          </ButtonLink>
          <ButtonLink href={IMPORT}>{say(WORDS.again, language)}</ButtonLink>
        </p>
      )}
      <RowsPart
        title={WORDS.notTaken}
        lead={WORDS.mend}
        isRefused
        rows={rows.filter((row) => row.outcome === 'not_taken')}
        language={language}
      />
      <RowsPart title={WORDS.rows} rows={rows.filter((row) => row.outcome !== 'not_taken')} language={language} />
    </DeskFrame>
  );
};

type RowsProps = {
  title: Words;
  lead?: Words;
  rows: readonly ImportedRow[];
  isRefused?: boolean;
  language: Language;
};

const RowsPart: FC<RowsProps> = ({ title, lead, rows, isRefused = false, language }) =>
  rows.length === 0 ? null : (
    <section class="desk-part">
      <h2>{say(title, language)}</h2>
      {lead !== undefined && <p class="quiet">{say(lead, language)}</p>}
      <RecordTable
        caption={say(title, language)}
        columns={[
          { head: say(WORDS.name, language) },
          { head: say(WORDS.line, language), kind: 'short' },
          ...(isRefused ? [] : [{ head: say(WORDS.what, language), kind: 'short' } as const]),
          { head: say(isRefused ? WORDS.why : WORDS.changes, language) },
        ]}
        rows={rows.slice(0, MOST_SHOWN).map((row) => ({
          isQuiet: row.outcome === 'same',
          cells: [
            row.name === '' ? '—' : row.name,
            row.line,
            ...(isRefused ? [] : [say(WORDS.outcome[row.outcome], language)]),
            whatOf(row, language),
          ],
        }))}
      />
      {rows.length > MOST_SHOWN && <p class="quiet">{say(WORDS.more(rows.length - MOST_SHOWN), language)}</p>}
    </section>
  );

function whatOf({ problem, changes, notes }: ImportedRow, language: Language): string {
  if (problem !== null) return say(sayImportProblem(problem), language);
  return say(joined([...changes.map(sayChange), ...notes.map(sayFieldNote)]), language);
}
