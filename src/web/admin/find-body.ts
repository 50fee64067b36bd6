import { bodiesNamed, listBodies } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import type { Database } from '../../platform/db/index.ts';
import { BODY_FAULTS } from '../texts/body-acts.ts';

/** 按名称找机关: the one body that bears this name, short name or credit code; else a sentence that says what is near. */
export function findBody(database: Database, text: string, on: Day): Promise<Result<string, Words>> {
  return database.read(async (transaction) => {
    const [only, ...more] = await bodiesNamed(transaction, [text]);
    if (more.length > 0) return err(BODY_FAULTS.several(text));
    if (only !== undefined) return ok(only);
    const near = await listBodies(transaction, { on, search: text, limit: NEAR });
    return err(
      BODY_FAULTS.notFound(
        text,
        near.map(({ fullName }) => fullName),
      ),
    );
  });
}

const NEAR = 3;
