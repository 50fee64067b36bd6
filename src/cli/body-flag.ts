import { bodyBy } from '../agency/index.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import type { Database } from '../platform/db/index.ts';

/** `--agency`: the body that a number, a credit code or a slug means; null where none was given. */
export async function bodyMeant(database: Database, given: unknown): Promise<Result<string | null, Words>> {
  if (given === undefined) return ok(null);
  const text = String(given);
  if (NUMBER.test(text)) return ok(text);
  const found = await database.read(
    async (transaction) =>
      (await bodyBy(transaction, 'credit_code', text)) ?? (await bodyBy(transaction, 'slug', text)),
  );
  return found === null
    ? err({
        zh: `--agency 后面应是机关的编号、统一社会信用代码或网址标识，没有哪个机关是“${text}”`,
        en: `--agency takes the number, credit code or slug of a body; none is "${text}"`,
      })
    : ok(found);
}

const NUMBER = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
