import { readProperties, type CompoundFile, type FileProperty } from '../../../platform/documents/compound/index.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';
import { mayBePerson } from '../person-property.ts';

type Named = { readonly zh: string; readonly isPerson?: true; readonly isPath?: true };

/** Properties by the numbers of their set, with the names that people see. What is not here is no text, or the program's own. */
const NAMED: Readonly<Record<FileProperty['set'], Readonly<Record<string, Named | undefined>>>> = {
  summary: {
    2: { zh: '标题' },
    3: { zh: '主题' },
    4: { zh: '作者', isPerson: true },
    5: { zh: '标记' },
    6: { zh: '备注' },
    7: { zh: '模板', isPath: true },
    8: { zh: '最后修改者', isPerson: true },
  },
  document: {
    2: { zh: '类别' },
    14: { zh: '经理', isPerson: true },
    15: { zh: '单位' },
    26: { zh: '内容类型' },
    27: { zh: '内容状态' },
  },
  own: {},
};

/** 旧版文件的属性: author, last editor, manager, company, title and those that a body added itself. */
export function gatherOldProperties(file: CompoundFile, collector: Collector): void {
  attemptPart(collector, '属性', () => {
    for (const property of readProperties(file)) {
      if (property.set === 'own') sayOwn(property, collector);
      else sayNamed(property, NAMED[property.set][property.name], collector);
    }
  });
}

function sayOwn({ name, text }: FileProperty, collector: Collector): void {
  const place = `属性：${name}`;
  collector.say({ text: `${name}：${text}`, place, part: 'property', hiddenBy: 'hidden_text' });
  if (isInsideLink(text)) collector.hide('external_link', text, place);
}

function sayNamed({ text }: FileProperty, named: Named | undefined, collector: Collector): void {
  if (named === undefined) return;
  const place = `属性：${named.zh}`;
  const isPerson = named.isPerson === true;
  collector.say({ text, place, part: 'property', hiddenBy: isPerson ? 'author' : 'hidden_text' });
  if (isPerson && mayBePerson(text)) collector.hide('author', text, place);
  if (named.isPath === true && isInsideLink(text)) collector.hide('external_link', text, place);
}
