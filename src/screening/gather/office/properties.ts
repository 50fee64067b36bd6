import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';
import { mayBePerson } from '../person-property.ts';
import { PassageText } from '../passage-text.ts';

/** Properties that name a person, and the others, with the names that people see. */
const NAMED: Readonly<Record<string, { readonly zh: string; readonly isPerson: boolean } | undefined>> = {
  'dc:creator': { zh: '作者', isPerson: true },
  'cp:lastModifiedBy': { zh: '最后修改者', isPerson: true },
  Manager: { zh: '经理', isPerson: true },
  Company: { zh: '单位', isPerson: false },
  'dc:title': { zh: '标题', isPerson: false },
  'dc:subject': { zh: '主题', isPerson: false },
  'dc:description': { zh: '备注', isPerson: false },
  'cp:keywords': { zh: '标记', isPerson: false },
  'cp:category': { zh: '类别', isPerson: false },
  'cp:contentStatus': { zh: '内容状态', isPerson: false },
  HyperlinkBase: { zh: '超链接基础', isPerson: false },
  Template: { zh: '模板', isPerson: false },
};

/** The types of the relations of a package that lead to its properties. */
export const PROPERTY_PARTS = ['core-properties', 'extended-properties', 'custom-properties'] as const;

/** 文件属性: author, last editor, manager, company, title and those that a body added itself. */
export function gatherProperties(parts: OfficePackage, collector: Collector): void {
  for (const type of PROPERTY_PARTS) {
    const part = propertyPart(parts, type);
    const root = part === null ? null : (parts.xml(part)?.root ?? null);
    for (const property of root?.elements() ?? []) {
      if (type === 'custom-properties') sayCustom(property, collector);
      else sayNamed(property, collector);
    }
  }
}

/** Custom properties are told by their name. */
function sayCustom(property: XmlElement, collector: Collector): void {
  const name = property.attribute('name') ?? '';
  collector.say({
    text: `${name}：${property.text}`,
    place: `属性：${name}`,
    part: 'property',
    hiddenBy: 'hidden_text',
  });
}

function sayNamed(property: XmlElement, collector: Collector): void {
  const known = NAMED[property.name];
  const text = property.text.trim();
  if (known === undefined || text === '') return;
  const place = `属性：${known.zh}`;
  const said = new PassageText();
  for (const node of property.children) if (!('name' in node)) said.append(node.text, node);
  collector.say(
    { text: said.text, place, part: 'property', hiddenBy: known.isPerson ? 'author' : 'hidden_text' },
    said.origin,
  );
  if (known.isPerson && mayBePerson(text)) collector.hide('author', text, place);
  if (!known.isPerson && isInsideLink(text)) collector.hide('external_link', text, place);
}

function propertyPart(parts: OfficePackage, type: string): string | null {
  return parts.related('', type);
}
