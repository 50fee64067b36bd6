import type { FC } from 'hono/jsx';
import { blanksAmong, cellAt, cellName, changesOf, type Draft, type GridTable } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { ReportForm } from '../../law/index.ts';
import { sectionAnchor } from '../anchors.ts';
import { BESIDE } from '../draft/draft-fields.ts';
import { LinkButton } from '../parts/button/button.tsx';
import { EditCell, type EditedCell } from '../parts/form-table/edit-cell.tsx';
import type { CellProps } from '../parts/form-table/figure-cell.tsx';
import { FormTable } from '../parts/form-table/form-table.tsx';
import { Icon } from '../parts/icon/icon.tsx';
import { OfficialLabel } from '../parts/official-label/official-label.tsx';
import { say, TEXTS } from '../texts.ts';
import { BesideTable, DraftNarrative, Signature } from './draft-narrative.tsx';
import type { DraftPageProps } from './draft-page-props.ts';
import { ReportNav, TableKey } from './report-sections.tsx';
import type { ReportView, SectionView } from './report-view.ts';

type Props = DraftPageProps & { view: ReportView };

/** 年报各部分: the six sections in the form's order, each to be filled in. */
export const DraftSections: FC<Props> = (props) => {
  const { view, draft, checked, visit } = props;
  const drawCell = cellDrawer(draft, checked.form, visit.language);
  return (
    <>
      <ReportNav view={view} language={visit.language} />
      {view.sections.map((section) => (
        <section class="report-section" id={sectionAnchor('', section.section.key)}>
          <h2>
            <OfficialLabel label={section.section.label} en={section.section.en} language={visit.language} />
          </h2>
          {section.table === null ? (
            <DraftNarrative section={section} {...props} />
          ) : (
            <DraftTable section={section} drawCell={drawCell} {...props} />
          )}
          {BESIDE.filter((key) => key === section.section.key).map((key) => (
            <BesideTable section={key} draft={draft} language={visit.language} />
          ))}
        </section>
      ))}
      <Signature draft={draft} language={visit.language} />
    </>
  );
};

type TableProps = Props & { section: SectionView; drawCell: FC<CellProps> };

const DraftTable: FC<TableProps> = ({ section: { table }, drawCell, view, draft, visit: { language } }) =>
  table === null ? null : (
    <>
      {table.key === 'table3' && Object.keys(draft.locked).length > 0 && <Locked draft={draft} language={language} />}
      <BlanksOfTable table={table} draft={draft} language={language} />
      <TableKey view={view} language={language} />
      <FormTable table={table} previousYear={view.previousYear} scope="" language={language} drawCell={drawCell} />
    </>
  );

/** How many cells of a table are blank, and the way to say that there is none. */
const BlanksOfTable: FC<{ table: GridTable; draft: Draft; language: Language }> = ({ table, draft, language }) => {
  const addresses = table.blocks.flatMap(({ rows }) =>
    rows.flatMap(({ values }) => values.map(({ address }) => address)),
  );
  const count = blanksAmong(draft, addresses).length;
  if (count === 0) return null;
  const words = TEXTS.draft.blanks;
  return (
    <p class="blanks-of-table">
      {say(words.said(count), language)}{' '}
      <LinkButton act={`zero/${table.key}`}>
        {say(words.fill, language)}
        <span class="hidden-words">（{table.section?.label ?? table.key}）</span>
      </LinkButton>
    </p>
  );
};

/** Why cells cannot be typed in, and how they can. */
const Locked: FC<{ draft: Draft; language: Language }> = ({ draft, language }) => (
  <p class="locked-why">
    <Icon name="lock" /> {say(TEXTS.draft.lockedWhy(draft.lastYear?.year ?? null), language)}{' '}
    <LinkButton act="unlock" backTo={`/check/draft#${sectionAnchor('', 'applications')}`}>
      {say(TEXTS.draft.unlock, language)}
    </LinkButton>
  </p>
);

/** A drawer of cells that knows the draft. */
function cellDrawer(draft: Draft, form: ReportForm, language: Language): FC<CellProps> {
  const changes = new Map(changesOf(draft).map(({ address, before }) => [address, before]));
  const editedOf = (address: string): EditedCell => {
    const cell = cellAt(address);
    return {
      name: cell === null ? address : say(cellName(form, cell.table, cell.row, cell.column), language),
      typed: draft.cells[address] ?? '',
      isLocked: Object.hasOwn(draft.locked, address),
      before: changes.get(address) ?? null,
    };
  };
  return (props) => <EditCell {...props} edited={editedOf(props.cell.address)} />;
}
