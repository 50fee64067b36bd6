import type { XmlElement } from '../../../platform/documents/raw/index.ts';

/** What has to end with a paragraph. */
const HOLDERS = new Set(['w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote', 'w:hdr', 'w:ftr']);

/** What only stands around blocks. */
const AROUND = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag']);

/**
 * 修补结构: where rows and runs were taken out, every table still has rows, every row cells, and every cell, box, note and header ends with a paragraph: else no
 * program opens the file. What already does is left as it is, since one paragraph more would be one line more.
 */
export function mendBlocks(root: XmlElement): void {
  for (const [name, inner] of [
    ['w:tr', 'w:tc'],
    ['w:tbl', 'w:tr'],
  ] as const) {
    // Inner tables first: a row that held nothing else may be empty then.
    for (const element of root.descendantList.filter((one) => one.name === name).toReversed()) {
      if (![...element.descendants()].some((one) => one.name === inner)) element.remove();
    }
  }
  for (const element of [root, ...root.descendantList]) {
    if (HOLDERS.has(element.name) && !endsWithParagraph(element)) element.append('w:p');
  }
}

function endsWithParagraph(holder: XmlElement): boolean {
  const last = holder.elementList.findLast(({ name }) => name === 'w:p' || name === 'w:tbl' || AROUND.has(name));
  return last !== undefined && (last.name === 'w:p' || (AROUND.has(last.name) && endsWithParagraph(last)));
}
