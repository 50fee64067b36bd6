type Stretch = { readonly text: string; readonly isTable: boolean };

/**
 * Cuts a text at the HTML tables in it, from `<table` to the end tag that belongs to it. A table that is never closed
 * goes on to the end of the text. The line ends beside a table stay with the text around it.
 */
export function cutAtTables(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of text.matchAll(/<(\/?)table(?=[\s>])[^<>]*>/gi)) {
    const opens = tag[1] === '';
    if (opens && depth === 0) {
      stretches.push({ text: text.slice(from, tag.index), isTable: false });
      from = tag.index;
    }
    if (opens) depth += 1;
    else if (depth > 0) depth -= 1;
    const end = tag.index + tag[0].length;
    if (!opens && depth === 0 && from < end && stretches.length > 0 && text.startsWith('<', from)) {
      stretches.push({ text: text.slice(from, end), isTable: true });
      from = end;
    }
  }
  stretches.push({ text: text.slice(from), isTable: depth > 0 });
  return stretches;
}
