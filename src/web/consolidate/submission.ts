import {
  readCollected,
  readMembers,
  readMembersJson,
  readSubmitted,
  type CollectedFile,
  type Member,
  type SubmittedReport,
} from '../../annual-report/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import type { CollectFiles, NamedFile } from '../checking.ts';
import { sayUploadProblem } from '../say-upload-problem.ts';
import { TEXTS } from '../texts.ts';
import { UPLOAD_LIMITS } from '../upload-limits.ts';
import { chosen, named, plainName, readForm } from '../uploads.ts';

/** What is to be added up, as a form brought it. */
export type Submission = {
  readonly files: readonly CollectedFile[];
  readonly members: readonly Member[] | null;
  readonly own: SubmittedReport | null;
  readonly year: number | null;
  /** What was left aside in it. */
  readonly notes: readonly Words[];
};

export type SubmissionField = 'file' | 'members' | 'own' | 'year';

/** A sentence at the field to which it belongs. */
export type SubmissionProblem = {
  readonly field: SubmissionField;
  readonly words: Words;
  readonly isTooLarge: boolean;
};

/** 收汇总表单: the reports as files, or as they were read before; the list of members and the superior's own report as files. */
export async function readSubmission(
  request: Request,
  collect: CollectFiles,
): Promise<Result<Submission, readonly SubmissionProblem[]>> {
  const form = await readForm(request);
  if (!form.ok) return err([at('file', sayUploadProblem(form.reason), form.reason.kind === 'all_too_large')]);
  const read = form.value;
  const files = [...chosen(read, 'file')];
  const before = textIn(read, 'collected');
  const known = before === null ? [] : readCollected(before);
  if (known === null) return err([at('file', TEXTS.problems.malformed)]);
  const problems = [
    ...(['file', 'members', 'own'] as const).flatMap((field) => tooLarge(field, chosen(read, field))),
    ...(files.length + known.length === 0 ? [at('file', TEXTS.consolidate.noFile)] : []),
    ...(files.length > UPLOAD_LIMITS.files ? [at('file', TEXTS.consolidate.tooMany(UPLOAD_LIMITS.files))] : []),
  ];
  const year = yearIn(textIn(read, 'year') ?? '');
  if (!year.ok) problems.push(at('year', year.reason));
  if (problems.length > 0 || !year.ok) return err(problems);
  const [members, own] = await Promise.all([membersIn(read), ownIn(read, year.value, collect)]);
  if (!members.ok) return err([at('members', members.reason)]);
  if (!own.ok) return err([at('own', own.reason)]);
  const collected = files.length === 0 ? [] : await collect(await Promise.all(files.map(named)));
  return ok({
    files: [...known, ...collected],
    members: members.value.members,
    own: own.value,
    year: year.value,
    notes: members.value.notes,
  });
}

/** 收一批文件: some files of many, that a script sends one batch after the other. */
export async function readBatch(request: Request): Promise<readonly NamedFile[] | null> {
  const form = await readForm(request);
  if (!form.ok) return null;
  const files = chosen(form.value, 'file');
  if (files.length > UPLOAD_LIMITS.files || tooLarge('file', files).length > 0) return null;
  return Promise.all(files.map(named));
}

/** What the page carries, so that a download needs nothing that was kept. */
export const writeSubmission = ({ files, members, own, year }: Submission): string =>
  JSON.stringify({ files, members, own, year });

/** The same as it comes back; null when it is no such thing. */
export async function readDownload(
  request: Request,
): Promise<{ readonly submission: Submission; readonly format: string } | null> {
  const form = await readForm(request);
  if (!form.ok) return null;
  const text = textIn(form.value, 'submission');
  const value = text === null ? null : parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const of: Readonly<Record<string, unknown>> = { ...value };
  const files = readCollected(JSON.stringify(of['files'] ?? null));
  const members = of['members'] === null ? null : readMembersJson(of['members']);
  const own = of['own'] === null ? null : readSubmitted(of['own']);
  const year = of['year'];
  const isWhole =
    (of['members'] === null) === (members === null) &&
    (of['own'] === null) === (own === null) &&
    (year === null || typeof year === 'number');
  if (files === null || !isWhole) return null;
  return {
    submission: { files, members, own, year: typeof year === 'number' ? year : null, notes: [] },
    format: textIn(form.value, 'format') ?? '',
  };
}

const at = (field: SubmissionField, words: Words, isTooLarge = false): SubmissionProblem => ({
  field,
  words,
  isTooLarge,
});

const tooLarge = (field: SubmissionField, files: readonly File[]): readonly SubmissionProblem[] =>
  files
    .filter((file) => file.size > UPLOAD_LIMITS.file)
    .map((file) =>
      at(field, sayUploadProblem({ kind: 'file_too_large', field: 'file', file: plainName(file.name) }), true),
    );

function textIn(form: FormData, field: string): string | null {
  const value = form.get(field);
  return typeof value === 'string' && value !== '' ? value : null;
}

function yearIn(text: string): Result<number | null, Words> {
  const plain = text.normalize('NFKC').replace(/年|\s/gu, '');
  if (plain === '') return ok(null);
  return /^20\d\d$/u.test(plain) ? ok(Number(plain)) : err(TEXTS.consolidate.badYear);
}

async function membersIn(
  form: FormData,
): Promise<Result<{ readonly members: readonly Member[] | null; readonly notes: readonly Words[] }, Words>> {
  const [list, another] = chosen(form, 'members');
  if (list === undefined) return ok({ members: null, notes: [] });
  return another === undefined ? readMembers(await named(list)) : err(TEXTS.consolidate.badMembers);
}

async function ownIn(
  form: FormData,
  year: number | null,
  collect: CollectFiles,
): Promise<Result<SubmittedReport | null, Words>> {
  const [file] = chosen(form, 'own');
  if (file === undefined) return ok(null);
  const [read] = await collect([await named(file)]);
  if (read === undefined) return err(TEXTS.consolidate.noOwn(year));
  if (!read.ok) return err(read.problem);
  const report = read.reports.find((one) => year === null || one.year === year);
  return report ? ok(report) : err(TEXTS.consolidate.noOwn(year));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
