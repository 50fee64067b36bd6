import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { leadsInside } from '../../gather/inside-link.ts';

type Field = { readonly marks: XmlElement[]; code: string };

/** 断开域的链接: a field that leads to the inside becomes the text that it shows; every other field stays. */
export function unlinkFields(root: XmlElement): void {
  const open: Field[] = [];
  const ended: Field[] = [];
  for (const element of root.descendantList) {
    const field = open.at(-1);
    if (element.name === 'w:fldSimple') {
      if (leadsInside(element.attribute('w:instr') ?? '')) element.unwrap();
    } else if (element.name === 'w:instrText' && field !== undefined) {
      field.code += element.text;
      field.marks.push(element);
    } else if (element.name === 'w:fldChar') {
      const type = element.attribute('w:fldCharType');
      if (type === 'begin') open.push({ marks: [element], code: '' });
      else field?.marks.push(element);
      if (type === 'end' && field !== undefined) ended.push(open.pop() ?? field);
    }
  }
  for (const { marks, code } of [...ended, ...open]) if (leadsInside(code)) for (const mark of marks) mark.remove();
}
