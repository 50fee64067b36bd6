import type { Words } from '../../../base/words.ts';
import type { WriteNote } from './note.ts';

/** One sentence about what a writer could not do as it should. */
export function sayWriteNote(note: WriteNote): Words {
  switch (note.kind) {
    case 'signs_not_printed':
      return {
        zh: `这些字在现有字体里没有，或是自造字：${note.signs.join(' ')}，PDF 上可能显示为方框，也不标为 PDF/A；有这些字的字体放进 GONGKAI_FONTS 指定的文件夹再转换`,
        en: `no font at hand holds ${note.signs.join(' ')} (or they are of private use): they may show as boxes, and the PDF does not claim PDF/A; put a font that has them into the folder named in GONGKAI_FONTS`,
      };
    case 'no_standard':
      return {
        zh: `PDF 没有标为 PDF/A：${note.why}`,
        en: `the PDF does not claim PDF/A: ${note.why}`,
      };
    case 'no_fonts_folder':
      return {
        zh: `GONGKAI_FONTS 指定的“${note.folder}”不是文件夹，用了程序自带的字体`,
        en: `"${note.folder}", named in GONGKAI_FONTS, is no folder; the fonts of the program were used`,
      };
  }
}
