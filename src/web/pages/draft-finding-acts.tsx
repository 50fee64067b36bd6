import type { FC } from 'hono/jsx';
import { blanksAmong, fixedFiguresOf, fixFor, isAbout, placeOfFinding, type Draft } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { CheckedView } from '../checking.ts';
import { FIELDS } from '../draft/draft-fields.ts';
import { sayPlaceOfNote } from '../draft/read-draft-form.ts';
import { LinkButton } from '../parts/button/button.tsx';
import { say, TEXTS } from '../texts.ts';
import type { PlacedFinding } from './report-view.ts';

type Props = { placed: PlacedFinding; draft: Draft; checked: CheckedView; language: Language };

/** 一条发现可做的事: set the figure where the form fixes it, set blanks to 0, say why it is so. */
export const FindingActs: FC<Props> = ({ placed: { finding }, draft, checked, language }) => {
  const words = TEXTS.draft;
  const fix = fixFor(finding, fixedFiguresOf(draft, checked.report));
  const blanks = BLANK_RULES.has(finding.rule) ? blanksAmong(draft, finding.cells) : [];
  const place = [finding.table, ...(finding.row === null ? [] : [finding.row])].join('/');
  return (
    <div class="finding-acts">
      {fix !== null && (
        <LinkButton act={`fix/${fix.rule}/${fix.figure}/${fix.address}`}>
          {say(words.setTo(fix.figure), language)}
        </LinkButton>
      )}
      {blanks.length > 0 && (
        <LinkButton act={`zero/${place}`}>{say(words.setBlanks(blanks.length), language)}</LinkButton>
      )}
      {finding.severity !== 'error' && <NoteField finding={finding} language={language} />}
    </div>
  );
};

const BLANK_RULES = new Set(['INT', 'T2-BLANK']);

/** Findings are numbered from 1, and so are the notes to them. */
const NoteField: FC<{ finding: PlacedFinding['finding']; language: Language }> = ({ finding, language }) => {
  const words = TEXTS.draft;
  const id = FIELDS.note(finding.number - 1);
  return (
    <details class="note">
      <summary>
        {say(finding.note === undefined ? words.writeNote : words.changeNote, language)}
        <span class="hidden-words">（{finding.number}）</span>
      </summary>
      <label class="hidden-words" for={id}>
        {say(words.noteLabel(finding.number), language)}
      </label>
      <textarea class="field-box" id={id} name={id} rows={3} aria-describedby={`${id}-hint`}>
        {finding.note ?? ''}
      </textarea>
      <input
        type="hidden"
        name={FIELDS.noteAbout(finding.number - 1)}
        value={sayPlaceOfNote(placeOfFinding(finding))}
      />
      <p class="note-foot">
        <LinkButton act="check">{say(words.keepNote, language)}</LinkButton>
        <span class="quiet" id={`${id}-hint`}>
          {say(words.noteHint, language)}
        </span>
      </p>
    </details>
  );
};

/** Notes whose finding is not there at the moment travel on unseen: it may come back. */
export const LostNotes: FC<{ draft: Draft; findings: readonly PlacedFinding[] }> = ({ draft, findings }) => {
  const lost = draft.notes.filter((note) => !findings.some(({ finding }) => isAbout(note, finding)));
  return (
    <>
      {lost.map((note, index) => (
        <>
          <input type="hidden" name={FIELDS.note(findings.length + index)} value={note.text} />
          <input type="hidden" name={FIELDS.noteAbout(findings.length + index)} value={sayPlaceOfNote(note)} />
        </>
      ))}
    </>
  );
};
