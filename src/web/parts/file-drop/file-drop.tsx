import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { UPLOAD_LIMITS, megabytes } from '../../upload-limits.ts';
import { PROBLEMS } from '../../texts/problems.ts';
import { describedBy, FieldError } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';

export type FileLimit = { readonly bytes: number; readonly tooLarge: (file: string, megabytes: number) => Words };

type Props = {
  name: string;
  label: string;
  hint: string;
  /** What the label says where files can be dropped. */
  dropWords?: string;
  errors?: readonly string[];
  /** `zone`: a large place to drop on; `line`: one line, for what may be left out. */
  kind: 'zone' | 'line';
  /** One file alone is taken. */
  single?: boolean;
  /** The size of one file, and what is said of a larger one; that of a report unless given. */
  limit?: FileLimit;
  language: Language;
};

/** 放文件: the browser's own file field; with a script also a place to drop on, with a list of what was chosen. */
export const FileDrop: FC<Props> = ({
  name,
  label,
  hint,
  dropWords,
  errors = [],
  kind,
  single = false,
  limit = REPORT_LIMIT,
  language,
}) => {
  const wrong = errors.length > 0;
  return (
    <div
      class={`file-drop file-drop--${kind}${wrong ? ' file-drop--wrong' : ''}`}
      data-file-drop
      data-limit={limit.bytes}
      data-words-drop={kind === 'zone' ? (dropWords ?? say(TEXTS.upload.dropHere, language)) : undefined}
      data-words-none={say(TEXTS.upload.noneChosen, language)}
      data-words-remove={say(TEXTS.upload.remove, language)}
      data-words-too-large={say(limit.tooLarge('{file}', megabytes(limit.bytes)), language)}
    >
      {kind === 'zone' && <Icon name="upload" class="icon file-drop-icon" />}
      <label class="field-label" for={name} data-file-drop-label>
        {label}
      </label>
      <span class="field-hint" id={`${name}-hint`}>
        {hint}
      </span>
      {wrong && <FieldError id={`${name}-error`} words={errors} />}
      <div class="file-drop-choose">
        <input
          class="file-drop-input"
          type="file"
          multiple={!single}
          id={name}
          name={name}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={describedBy(name, true, wrong)}
        />
        <span class="button button--second file-drop-button" aria-hidden="true">
          {say(TEXTS.upload.chooseFiles, language)}
        </span>
      </div>
      <div class="file-drop-chosen" data-file-drop-chosen role="status"></div>
    </div>
  );
};

const REPORT_LIMIT: FileLimit = { bytes: UPLOAD_LIMITS.file, tooLarge: PROBLEMS.fileTooLarge };
