import { randomUUID } from 'node:crypto';
import type { BodyChange, BodySettings, Contact, Identity, NewNames, PlaceInTree } from '../../src/agency/index.ts';
import { changeBody, NO_CONTACT, NO_SETTINGS } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { isCreditCode } from '../../src/law/index.ts';
import type { Database } from '../../src/platform/db/index.ts';

type Founding = Partial<Identity & NewNames & PlaceInTree> & {
  readonly on?: string;
  readonly contact?: Contact;
  readonly settings?: BodySettings;
};

/** 设立: the change that founds a fictitious department of a county, or what is said otherwise. */
export function founding({
  on = '2019-03-25',
  contact = NO_CONTACT,
  settings = NO_SETTINGS,
  ...more
}: Founding): BodyChange {
  return {
    kind: 'found',
    on: day(on),
    names: {
      fullName: more.fullName ?? '青河区示例局',
      shortName: more.shortName ?? null,
      letterName: more.letterName ?? null,
    },
    identity: {
      kind: more.kind ?? 'department',
      level: more.level ?? 'county',
      creditCode: more.creditCode ?? null,
      slug: more.slug ?? null,
    },
    place: { parent: more.parent ?? null, competent: more.competent ?? null },
    contact,
    settings,
  };
}

/** Does changes of a body as one act, by whoever sets the platform up. */
export const change = (
  database: Database,
  agency: string,
  changes: readonly BodyChange[],
  key: string = randomUUID(),
): ReturnType<typeof changeBody> => changeBody(database, { agency, key, actor: 'setup', algorithm: 'sha256' }, changes);

/** Founds a body and gives its id. */
export async function found(database: Database, how: Founding): Promise<string> {
  const id = randomUUID();
  const done = await change(database, id, [founding(how)]);
  if (!done.ok) throw new Error(JSON.stringify(done.reason));
  return id;
}

/** 统一社会信用代码 of nobody: the number of a body that is not there, with its right check character. */
export function creditCode(number: number): string {
  const head = `11999999${String(number).padStart(9, '0')}`;
  const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((sign) => head + sign).find(isCreditCode);
  if (code === undefined) throw new Error('Every number has a check character');
  return code;
}
