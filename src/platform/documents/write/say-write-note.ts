import type { Words } from '../../../base/words.ts';
import type { WriteNote } from './note.ts';

/** One sentence about what a writer could not do as it should. */
export function sayWriteNote(note: WriteNote): Words {
  switch (note.kind) {
    case 'signs_without_font':
      return {
        zh: `字体里没有这些字：${note.signs.join(' ')}，PDF 上显示为方框，也不再标为 PDF/A；把有这些字的字体放进 GONGKAI_FONTS 指定的文件夹再转换`,
        en: `no font holds ${note.signs.join(' ')}: shown as boxes, and the PDF does not claim PDF/A; put a font that has them into the folder named in GONGKAI_FONTS`,
      };
    case 'no_fonts_folder':
      return {
        zh: `GONGKAI_FONTS 指定的“${note.folder}”不是文件夹，用了程序自带的字体`,
        en: `"${note.folder}", named in GONGKAI_FONTS, is no folder; the fonts of the program were used`,
      };
  }
}
