import { escaped } from './markup.ts';
import { zipOf, type Part } from './zip.ts';

/** What a Word file may have beside its body; every part is listed and joined to the document as office programs do. */
export type WordParts = {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** The whole part. */
  readonly styles?: string | Uint8Array;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly relations?: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[];
  readonly more?: readonly Part[];
};

/** 完整的 Word 文件: a docx around the XML of its body, with headers, notes, comments, properties and links where a test needs them. */
export function wordOf(body: string, parts: WordParts = {}): Uint8Array {
  const around = (['header', 'footer', 'footnotes', 'comments', 'settings'] as const).flatMap((name) => {
    const inner = parts[name];
    return inner === undefined ? [] : [{ name, inner }];
  });
  const relations = [
    ...around.map(({ name }) => ({ type: name, target: `${name}.xml`, external: false })),
    ...(parts.styles === undefined ? [] : [{ type: 'styles', target: 'styles.xml', external: false }]),
    ...(parts.relations ?? []),
  ];
  const references = around
    .filter(({ name }) => name === 'header' || name === 'footer')
    .map(({ name }) => `<w:${name}Reference w:type="default" r:id="${idOf(relations, name)}"/>`)
    .join('');
  const overrides = [
    override('word/document.xml', `${WORD}.document.main+xml`),
    ...around.map(({ name }) => override(`word/${name}.xml`, `${WORD}.${name}+xml`)),
    ...(parts.styles === undefined ? [] : [override('word/styles.xml', `${WORD}.styles+xml`)]),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types">${DEFAULTS}${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationsPart([
        { type: 'officeDocument', target: 'word/document.xml' },
        { type: 'core-properties', target: 'docProps/core.xml' },
      ]),
    },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr>${references}</w:sectPr></w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', content: relationsPart(relations) },
    { name: 'docProps/core.xml', content: coreProperties(parts) },
    ...around.map(({ name, inner }) => ({
      name: `word/${name}.xml`,
      content: `${HEAD}<w:${ROOTS[name]} ${NAMESPACES}>${inner}</w:${ROOTS[name]}>`,
    })),
    ...(parts.styles === undefined ? [] : [{ name: 'word/styles.xml', content: parts.styles }]),
    ...(parts.more ?? []),
  ]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const ROOTS = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  comments: 'comments',
  settings: 'settings',
} as const;
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const DEFAULTS = ['rels', 'xml', 'png', 'jpeg', 'bin', 'xlsx', 'vml']
  .map(
    (ending) =>
      `<Default Extension="${ending}" ContentType="${ending === 'rels' ? `${'application/vnd.openxmlformats-package'}.relationships+xml` : ending === 'xml' ? 'application/xml' : ending === 'png' || ending === 'jpeg' ? `image/${ending}` : 'application/octet-stream'}"/>`,
  )
  .join('');

const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;

type Listed = { readonly type: string; readonly target: string; readonly external?: boolean };

function idOf(relations: readonly Listed[], type: string): string {
  return `rId${relations.findIndex((one) => one.type === type) + 1}`;
}

function relationsPart(relations: readonly Listed[]): string {
  const listed = relations.map(({ type, target, external }, index) => {
    const kind = type === 'core-properties' ? `${PACKAGE}/relationships/metadata/${type}` : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${escaped(target)}"${external === true ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function coreProperties({ creator = '', lastModifiedBy = '' }: WordParts): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escaped(creator)}</dc:creator><cp:lastModifiedBy>${escaped(lastModifiedBy)}</cp:lastModifiedBy></cp:coreProperties>`;
}
