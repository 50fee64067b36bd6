import { appendRevision, objectAt, openTail } from './revision.ts';

/**
 * UA 标识: says of a tagged PDF/A that it is PDF/UA-1 too: `pdfuaid:part` with the description of its schema, which PDF/A asks for, and a
 * window that shows the title instead of the file's name. Two objects are written anew behind the file, nothing else is touched.
 */
export function withUaIdentification(pdf: Uint8Array): Uint8Array {
  const tail = openTail(pdf);
  const catalog = objectAt(tail, tail.root);
  const metadata = /\/Metadata (\d+) 0 R/u.exec(catalog)?.[1];
  if (metadata === undefined) throw new Error('a PDF/A without metadata');
  const packet = /stream\r?\n([\s\S]*?)\r?\nendstream/u.exec(objectAt(tail, Number(metadata)))?.[1] ?? '';
  const marked = Buffer.from(markedPacket(Buffer.from(packet, 'latin1').toString('utf8')), 'utf8').toString('latin1');
  const dictionary = `<<\n  /Length ${marked.length}\n  /Type /Metadata\n  /Subtype /XML\n>>`;
  return appendRevision(pdf, tail, [
    { number: Number(metadata), content: `${dictionary}\nstream\n${marked}\nendstream` },
    { number: tail.root, content: showingTitle(catalog) },
  ]);
}

function markedPacket(packet: string): string {
  const part = `<pdfuaid:part xmlns:pdfuaid="${UA_NAMESPACE}">1</pdfuaid:part>`;
  const marked = packet.replace(SCHEMAS_BEGIN, `$&${UA_SCHEMA}`).replace(PDFA_PART, `${part}$&`);
  if (!marked.includes(UA_SCHEMA) || !marked.includes(part)) throw new Error('metadata of an unknown make');
  return marked;
}

function showingTitle(catalog: string): string {
  if (/\/DisplayDocTitle true/u.test(catalog)) return catalog;
  const shown = '/DisplayDocTitle true';
  return /\/ViewerPreferences <</u.test(catalog)
    ? catalog.replace('/ViewerPreferences <<', `$& ${shown}`)
    : catalog.replace('<<', `<< /ViewerPreferences << ${shown} >>`);
}

const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';
const SCHEMAS_BEGIN = '<pdfaExtension:schemas><rdf:Bag>';
const PDFA_PART = '<pdfaid:part>';

const UA_SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${UA_NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li>',
].join('');
