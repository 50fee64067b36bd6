/**
 * Label and text as one line. Word and browsers set them apart by a tab stop or a blank; that is kept only where the two would
 * run into one word or number.
 */
export function labelled({ label, suffix }: { readonly label: string; readonly suffix: string }, text: string): string {
  if (label === '' || suffix === 'nothing') return label + text;
  const runsTogether = /[\dA-Za-z]$/.test(label) || (/[.．]$/.test(label) && /^\d/.test(text));
  return runsTogether && text !== '' ? `${label} ${text}` : label + text;
}
