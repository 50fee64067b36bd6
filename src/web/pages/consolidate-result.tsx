import type { FC } from 'hono/jsx';
import { MEMBER_STATES } from '../../annual-report/index.ts';
import type { Language, Words } from '../../base/words.ts';
import type { ListedRule } from '../checking.ts';
import type { SumView } from '../consolidate/sum-view.ts';
import { sectionAnchor } from '../anchors.ts';
import { FormTable } from '../parts/form-table/form-table.tsx';
import { Lamp } from '../parts/lamp/lamp.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { OfficialLabel } from '../parts/official-label/official-label.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { ConsolidateCells } from './consolidate-cells.tsx';
import { ConsolidateFindings } from './consolidate-findings.tsx';
import { ConsolidateFiles, ConsolidateMembers } from './consolidate-members.tsx';

type Props = {
  visit: Visit;
  view: SumView;
  /** What a download sends back, because nothing is kept. */
  submission: string;
  notes: readonly Words[];
  rules: readonly ListedRule[];
};

/** 汇总结果: how many are in it, who is not, what was found, the sum in the form, what each cell is made of. */
export const ConsolidateResultPage: FC<Props> = ({ visit, view, submission, notes, rules }) => {
  const { language } = visit;
  const { sum, grid, absent } = view;
  const words = TEXTS.consolidate;
  const title = say(words.resultTitle(sum.year), language);
  return (
    <PageFrame
      visit={visit}
      title={title}
      tagline={say(words.tagline, language)}
      wide
      islands={['display-mode', 'findings', 'consolidate']}
    >
      <header class="result-head">
        <p class="breadcrumb">
          <a href="/consolidate">{say(words.title, language)}</a>
          <span>{say(words.filesSaid(sum.files.length), language)}</span>
        </p>
        <div class="result-title">
          <h1>{title}</h1>
          <a href="/consolidate">{say(words.another, language)}</a>
        </div>
        <Verdict view={view} language={language} />
      </header>
      {notes.map((note) => (
        <Notice kind="warning">{say(note, language)}</Notice>
      ))}
      {absent.length > 0 && <Absent view={view} language={language} />}
      <Downloads submission={submission} language={language} />
      <ConsolidateFindings view={view} rules={rules} language={language} />
      {sum.notes.map((note) => (
        <Notice>{say(note, language)}</Notice>
      ))}
      <section class="sum-section" id="sum" data-sum>
        <h2>{say(words.sum, language)}</h2>
        <p class="quiet">{say(words.cellsHint, language)}</p>
        {grid.tables.map((table) => (
          <div class="sum-table" id={table.section === null ? undefined : sectionAnchor('', table.section.key)}>
            <h3>
              <OfficialLabel
                label={table.section?.label ?? table.key}
                en={table.section?.en ?? null}
                language={language}
              />
            </h3>
            <FormTable table={table} previousYear={null} scope="" language={language} />
          </div>
        ))}
      </section>
      <ConsolidateCells view={view} language={language} />
      <ConsolidateMembers view={view} language={language} />
      <ConsolidateFiles view={view} language={language} />
    </PageFrame>
  );
};

const Verdict: FC<{ view: SumView; language: Language }> = ({ view, language }) => {
  const { counting, counted, absent, findings, sum } = view;
  const words = TEXTS.consolidate;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <div class="row verdict">
      <Lamp colour={absent.length === 0 ? 'green' : 'amber'}>{say(words.headline(counting, counted), language)}</Lamp>
      {absent.length > 0 && <Lamp colour="red">{say(words.left(absent.length), language)}</Lamp>}
      {errors > 0 && <Lamp colour="red">{say(TEXTS.result.counts.error(errors), language)}</Lamp>}
      <Tag>{say(sum.form.name, language)}</Tag>
    </div>
  );
};

/** Who is missing is what is asked for first. */
const Absent: FC<{ view: SumView; language: Language }> = ({ view: { absent }, language }) => (
  <section class="absent">
    <h2>{say(TEXTS.consolidate.absent, language)}</h2>
    <ul>
      {absent.map(({ name, state }) => (
        <li>
          <span lang="zh-CN">{name}</span> <span class="quiet">{say(MEMBER_STATES[state], language)}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Downloads: FC<{ submission: string; language: Language }> = ({ submission, language }) => {
  const words = TEXTS.consolidate;
  return (
    <form class="downloads" method="post" action="/consolidate/file" enctype="multipart/form-data">
      <h2>{say(words.downloads, language)}</h2>
      <textarea name="submission" hidden aria-hidden="true" tabindex={-1}>
        {submission}
      </textarea>
      <p class="row">
        {(['xlsx', 'docx', 'pdf', 'json'] as const).map((format) => (
          <button class="button button--second" type="submit" name="format" value={format}>
            {words.formatNames[format]}
          </button>
        ))}
      </p>
      <p class="quiet">{say(words.downloadHint, language)}</p>
    </form>
  );
};
