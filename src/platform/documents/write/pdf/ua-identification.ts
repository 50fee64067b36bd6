import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/**
 * UA 标识: says of a tagged PDF/A that it is PDF/UA-1 too: `pdfuaid:part` with the description of its schema, which PDF/A asks for, and a
 * window that shows the title instead of the file's name.
 */
export async function withUaIdentification(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const reference = catalog.get(PDFName.of('Metadata'));
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream))
    throw new Error('a PDF/A without metadata');
  const packet = new TextDecoder().decode(metadata.contents);
  const marked = packet
    .replace(SCHEMAS_BEGIN, `${SCHEMAS_BEGIN}${UA_SCHEMA}`)
    .replace(PART, `<pdfuaid:part xmlns:pdfuaid="${UA_NAMESPACE}">1</pdfuaid:part>${PART}`);
  if (!marked.includes(UA_SCHEMA) || !marked.includes('<pdfuaid:part ')) throw new Error('metadata of an unknown make');
  const type = { Type: 'Metadata', Subtype: 'XML' };
  context.assign(reference, context.stream(new TextEncoder().encode(marked), type));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';
const SCHEMAS_BEGIN = '<pdfaExtension:schemas><rdf:Bag>';
const PART = '<pdfaid:part>';

const UA_SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${UA_NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li>',
].join('');
