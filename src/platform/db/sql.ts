/** What may stand in a query. JSON goes in as its text, days and moments as ISO text. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly string[] | readonly number[];

/** A query with its values apart, so that no value is ever read as SQL. */
export type Sql = { readonly text: string; readonly values: readonly SqlValue[] };

/** 查询语句: a template whose holes become `$1`, `$2`…; a hole that is itself a query stands in it whole. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (SqlValue | Sql)[]): Sql {
  const values: SqlValue[] = [];
  let text = strings[0] ?? '';
  for (const [index, hole] of holes.entries()) {
    if (isSql(hole)) {
      text += renumbered(hole.text, values.length);
      values.push(...hole.values);
    } else {
      values.push(hole);
      text += `$${values.length}`;
    }
    text += strings[index + 1] ?? '';
  }
  return { text, values };
}

/** 并列: queries one after the other with commas between them: the rows of an `insert`. */
export function listed(queries: readonly Sql[]): Sql {
  const values: SqlValue[] = [];
  const texts = queries.map((query) => {
    const text = renumbered(query.text, values.length);
    values.push(...query.values);
    return text;
  });
  return { text: texts.join(', '), values };
}

const isSql = (hole: SqlValue | Sql): hole is Sql =>
  typeof hole === 'object' && hole !== null && 'values' in hole && 'text' in hole;

const renumbered = (text: string, by: number): string =>
  text.replaceAll(/\$(\d+)/gu, (_, number: string) => `$${Number(number) + by}`);
