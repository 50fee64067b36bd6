import type { CellToWrite, TableToWrite } from '../document.ts';
import { placedRows } from '../grid-places.ts';
import { headsOf } from '../heads-of.ts';
import { escaped } from './escaped.ts';

/**
 * 网页表格: head cells with their scope, and each figure with the heads that it stands under and beside: the tables of a form have heads
 * over heads, which a scope alone does not tell. The table slides in a box of its own where the page is narrow.
 */
export function htmlTable(table: TableToWrite, id: string): string {
  const heads = headsOf(table);
  const rows = placedRows(table).map((row, at) => {
    const cells = row.map(({ cell, column }) => cellHtml(cell, `${at}-${column}`, { id, heads }));
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = rows.slice(0, table.headRows);
  const caption = escaped(table.caption);
  const hidden = table.captionPrinted ? '' : ' class="gk-unseen"';
  return `<div class="gk-table" role="region" tabindex="0" aria-label="${caption}">
<table id="${id}">
<caption${hidden}>${caption}</caption>
<colgroup>${columns(table)}</colgroup>
${head.length > 0 ? `<thead>\n${head.join('\n')}\n</thead>\n` : ''}<tbody>
${rows.slice(table.headRows).join('\n')}
</tbody>
</table>
</div>`;
}

function columns({ columnWidths }: TableToWrite): string {
  const shares = columnWidths.reduce((sum, share) => sum + share, 0);
  return columnWidths.map((share) => `<col style="width:${((share * 100) / shares).toFixed(2)}%">`).join('');
}

type Surroundings = { readonly id: string; readonly heads: ReadonlyMap<CellToWrite, readonly string[]> };

function cellHtml(cell: CellToWrite, place: string, { id, heads }: Surroundings): string {
  const spans =
    (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '') +
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '');
  const text = escaped(cell.text).replaceAll('\n', '<br>');
  const align = cell.align === 'center' ? '' : ` class="gk-${cell.align}"`;
  if (cell.head === null) {
    const above = (heads.get(cell) ?? []).map((head) => `${id}-${head}`).join(' ');
    return `<td${spans}${align}${above === '' ? '' : ` headers="${above}"`}>${text}</td>`;
  }
  const isGroup = cell.head === 'column' ? cell.columnSpan > 1 : cell.rowSpan > 1;
  const scope = { column: isGroup ? 'colgroup' : 'col', row: isGroup ? 'rowgroup' : 'row' }[cell.head];
  return `<th id="${id}-${place}" scope="${scope}"${spans}${align}>${text}</th>`;
}
