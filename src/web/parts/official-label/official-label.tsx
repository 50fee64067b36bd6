import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';

type Props = { label: string; en: string | null; language: Language };

/** 表格用语: the form's own words stay Chinese; on an English page their English stands in small below. */
export const OfficialLabel: FC<Props> = ({ label, en, language }) =>
  language === 'zh' ? (
    <>{label}</>
  ) : (
    <>
      <span lang="zh-CN">{label}</span>
      {en !== null && en !== '' && <small class="official-english">{en}</small>}
    </>
  );
