/** Elements that say how text looks: more than half of a document's XML, and never a word of its content. */
const LOOKS: readonly { readonly name: string; readonly unless?: RegExp }[] = [
  // Hidden text and tracked changes are told in the run's properties too: those are kept.
  { name: 'w:rPr', unless: /vanish|rPrChange|<w:(?:del|ins|moveFrom|moveTo)\b/iu },
  { name: 'w:tcBorders' },
  { name: 'w:pBdr' },
];

/** Elements without content that only place and colour: in a form with tables half of what is left. One that is written wrong is left to be refused. */
const PLACED =
  /<w:(?:shd|tcW|vAlign|spacing|ind|jc|keepNext|keepLines|suppressLineNumbers|widowControl|snapToGrid)(?:\s+[\w:]+="[^"<>]*")*\s*\/>/gu;

/** 去版式: the XML without the elements that only say how text looks, so that a quarter of it is left to be parsed. */
export function withoutFormatting(xml: string): string {
  // There a tag may be text.
  if (xml.includes('<![CDATA[')) return xml;
  const styled = xml.replace(/<w:latentStyles\b[^>]*>(?:<w:lsdException\b[^>]*>)*<\/w:latentStyles>/u, '');
  return LOOKS.reduce((rest, { name, unless }) => without(rest, name, unless), styled).replaceAll(PLACED, '');
}

function without(xml: string, name: string, unless: RegExp | undefined): string {
  const [open, close] = [`<${name}>`, `</${name}>`];
  let kept = '';
  let from = 0;
  let at = xml.indexOf(open);
  while (at !== -1) {
    const end = xml.indexOf(close, at);
    if (end === -1) break;
    const next = end + close.length;
    if (unless?.test(xml.slice(at, end)) !== true) {
      kept += xml.slice(from, at);
      from = next;
    }
    at = xml.indexOf(open, next);
  }
  return kept + xml.slice(from);
}
