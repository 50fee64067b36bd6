import { Tab, TextRun } from 'docx';
import { printable } from '../printable.ts';

/** 文字: the runs of a paragraph; line breaks and tabs inside a text are marks of their own in Word. */
export function runsOf(text: string): readonly TextRun[] {
  const shown = printable(text);
  if (shown === '') return [];
  if (!/[\n\t]/u.test(shown)) return [new TextRun(shown)];
  return shown.split('\n').map((line, index) => {
    const pieces = line.split('\t').flatMap((piece, nth) => (nth === 0 ? [piece] : [new Tab(), piece]));
    return new TextRun({ children: pieces.filter((piece) => piece !== ''), ...(index > 0 && { break: 1 }) });
  });
}
