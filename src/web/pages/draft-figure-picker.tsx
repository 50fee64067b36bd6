import type { FC } from 'hono/jsx';
import { narrativeFields } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { ReportForm, SectionKey, TableKey } from '../../law/index.ts';
import { FIELDS } from '../draft/draft-fields.ts';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { say, TEXTS } from '../texts.ts';

const TABLES: readonly TableKey[] = ['table2', 'table3', 'table4'];

/** 插入数字: the cells whose figures texts usually name, by table. Others can be written by their name. */
export const FigurePicker: FC<{ form: ReportForm; section: SectionKey; language: Language }> = ({
  form,
  section,
  language,
}) => {
  const words = TEXTS.draft.narrative;
  const usual = narrativeFields(form).filter(({ isUsual }) => isUsual);
  return (
    <SelectField
      id={FIELDS.figure(section)}
      label={say(words.figure, language)}
      hint={say(words.figureHint, language)}
      options={[{ value: '', words: say(words.chooseFigure, language) }]}
      groups={TABLES.map((key) => ({
        label: form.sections.find(({ table }) => table === key)?.label ?? key,
        options: usual.filter(({ table }) => table === key).map(({ name }) => ({ value: name, words: name })),
      }))}
    />
  );
};
