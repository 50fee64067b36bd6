import type { FC } from 'hono/jsx';
import { aspectHeading, type Draft, type Report } from '../../annual-report/index.ts';
import type { Language, Words } from '../../base/words.ts';
import { FIVE_ASPECTS } from '../../law/index.ts';
import { aspectTarget, type BESIDE, besideTarget, FIELDS, textAt } from '../draft/draft-fields.ts';
import { LinkButton } from '../parts/button/button.tsx';
import { TextField } from '../parts/text-field/text-field.tsx';
import { say, TEXTS } from '../texts.ts';
import { FigurePicker } from './draft-figure-picker.tsx';
import type { DraftPageProps } from './draft-page-props.ts';
import type { ReportView, SectionView } from './report-view.ts';
import { SectionText } from './section-text.tsx';

type Props = DraftPageProps & { section: SectionView; view: ReportView };

type TextKey = keyof Report['sections'];

/** 文字部分: what is written of a section, how it will read, and how it read last year. */
export const DraftNarrative: FC<Props> = (props) => {
  const { section, draft, checked, visit } = props;
  const { language } = visit;
  const { key } = section.section;
  if (key !== 'overview' && key !== 'problems' && key !== 'other_matters') return null;
  return (
    <div class="draft-text" data-text-section={key}>
      <FigurePicker form={checked.form} section={key} language={language} />
      {boxesOf(key, draft).map((box) => (
        <TextBox box={box} draft={draft} section={key} language={language} />
      ))}
      {key === 'overview' && <WrittenAs draft={draft} language={language} />}
      <div class="draft-preview">
        <h3>{say(TEXTS.draft.narrative.preview, language)}</h3>
        <div data-preview={key}>
          {section.paragraphs === null ? (
            <p class="quiet">{say(TEXTS.draft.narrative.previewEmpty, language)}</p>
          ) : (
            <SectionText paragraphs={section.paragraphs} scope="" />
          )}
        </div>
      </div>
      <LastYearText text={draft.lastYear?.sections[key] ?? null} language={language} />
    </div>
  );
};

type Box = {
  readonly target: string;
  readonly label: Words;
  readonly hint: Words | null;
  readonly rows: number;
  /** A sentence that may be put in. */
  readonly sentence: Words | null;
};

function boxesOf(key: TextKey, { narrative }: Draft): readonly Box[] {
  const words = TEXTS.draft.narrative;
  if (key === 'problems')
    return [{ target: key, label: words.text, hint: words.problemsHint, rows: 5, sentence: null }];
  if (key === 'other_matters')
    return [{ target: key, label: words.text, hint: words.feeHint, rows: 4, sentence: words.sentenceFee }];
  const opening = {
    target: 'opening',
    label: words.opening,
    hint: words.openingHint,
    rows: 3,
    sentence: words.sentenceOpening,
  };
  const lead = { target: 'lead', label: words.lead, hint: words.leadHint, rows: 2, sentence: null };
  if (narrative.whole !== null)
    return [opening, { target: 'whole', label: words.whole, hint: words.wholeHint, rows: 12, sentence: null }];
  return [
    opening,
    lead,
    ...FIVE_ASPECTS.map((aspect, index) => ({
      target: aspectTarget(aspect.key),
      label: { zh: aspectHeading(index), en: `${index + 1}. ${aspect.name.en}` },
      hint: null,
      rows: 3,
      sentence: null,
    })),
  ];
}

const TextBox: FC<{ box: Box; draft: Draft; section: TextKey; language: Language }> = ({
  box: { target, label, hint, rows, sentence },
  draft,
  section,
  language,
}) => (
  <TextField
    id={target}
    label={say(label, language)}
    {...(hint !== null && { hint: say(hint, language) })}
    value={textAt(draft.narrative, target) ?? ''}
    rows={rows}
  >
    <p class="text-acts">
      <LinkButton act={`insert/${section}/${target}`} backTo={`/check/draft#${target}`}>
        {say(TEXTS.draft.narrative.insertHere, language)}
        <span class="hidden-words">（{say(label, language)}）</span>
      </LinkButton>
      {sentence !== null && (
        <LinkButton act={`sentence/${target}`} backTo={`/check/draft#${target}`}>
          {say(sentence, language)}
        </LinkButton>
      )}
    </p>
  </TextField>
);

/** 表外文字: shown where the file had any; else it opens. */
export const BesideTable: FC<{ section: (typeof BESIDE)[number]; draft: Draft; language: Language }> = ({
  section,
  draft,
  language,
}) => {
  const words = TEXTS.draft.narrative;
  const value = draft.narrative.beside_tables[section] ?? '';
  return (
    <details class="beside" open={value !== ''}>
      <summary>{say(words.beside, language)}</summary>
      <TextField
        id={besideTarget(section)}
        label={say(words.beside, language)}
        hint={say(words.besideHint, language)}
        value={value}
        rows={2}
      />
    </details>
  );
};

/** 落款. */
export const Signature: FC<{ draft: Draft; language: Language }> = ({ draft, language }) => (
  <section class="report-section draft-signature">
    <TextField
      id="closing"
      label={say(TEXTS.draft.narrative.closing, language)}
      hint={say(TEXTS.draft.narrative.closingHint, language)}
      value={draft.narrative.closing}
      rows={2}
    />
  </section>
);

/** Whether section one is one text or the five aspects, and the way from the one to the others. */
const WrittenAs: FC<{ draft: Draft; language: Language }> = ({ draft, language }) =>
  draft.narrative.whole === null ? (
    <input type="hidden" name={FIELDS.writtenAs} value="aspects" />
  ) : (
    <p>
      <input type="hidden" name={FIELDS.writtenAs} value="whole" />
      <LinkButton act="split" backTo="/check/draft#lead">
        {say(TEXTS.draft.narrative.split, language)}
      </LinkButton>
    </p>
  );

const LastYearText: FC<{ text: string | null; language: Language }> = ({ text, language }) =>
  text === null ? null : (
    <details class="last-year-text">
      <summary>{say(TEXTS.draft.narrative.lastYear, language)}</summary>
      <div class="section-text" lang="zh-CN">
        {text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <p>{line}</p>
          ))}
      </div>
    </details>
  );
