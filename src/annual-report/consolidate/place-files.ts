import type { FileState, PlacedFile } from './consolidation.ts';
import { setAsideOwn } from './likely-own.ts';
import { foldName, memberNames, type Meant, type Member } from './members.ts';
import type { CollectedFile, SubmittedReport } from './submitted-report.ts';

/** A report at its place: whose it is and why it counts or does not; doubles are not yet told apart. */
export type Placing = PlacedFile & {
  readonly report: SubmittedReport | null;
  /** The body within the member: itself or a predecessor. */
  readonly body: string;
};

type Around = {
  readonly year: number;
  readonly members: readonly Member[] | null;
  readonly own: SubmittedReport | null;
};

/** The reports at their places, and the members: those of the list, or every body that was found. */
export type Placed = { readonly placings: readonly Placing[]; readonly members: readonly Member[] };

/** 归位: puts every report to its member, or says why it belongs to none. */
export function placeFiles(files: readonly CollectedFile[], around: Around): Placed {
  return around.members === null ? placeUnlisted(files, around) : placeListed(files, around, around.members);
}

function placeListed(files: readonly CollectedFile[], around: Around, members: readonly Member[]): Placed {
  const names = memberNames(members);
  const placings = files.flatMap((file): readonly Placing[] => {
    if (!file.ok) return [unreadable(file, names.inFileName(baseName(file.file)))];
    return file.reports.map((report) => {
      const own = isOwn(report, around.own);
      const named = report.agency === null ? null : names.byName(report.agency);
      const byFile = report.agency === null ? names.inFileName(baseName(report.file)) : null;
      const meant = named ?? byFile;
      if (own || meant === null) {
        const like = own || report.agency === null ? null : names.like(report.agency);
        return { ...placing(report, own ? 'own' : 'foreign', null), like };
      }
      const state = members[meant.member]?.countsIn === false ? 'not_counted' : yearState(report, around.year);
      return { ...placing(report, state, meant), byFileName: byFile !== null };
    });
  });
  return { placings, members };
}

/** Without a list each body found is a member; a report that names none stands for itself. */
function placeUnlisted(files: readonly CollectedFile[], around: Around): Placed {
  const members: Member[] = [];
  const known = new Map<string, number>();
  const meantBy = (report: SubmittedReport): Meant => {
    const body = report.agency ?? baseName(report.file);
    const key = report.agency === null ? `${report.file}/${report.part ?? 1}` : foldName(body);
    const member = known.get(key) ?? members.length;
    if (member === members.length) members.push(unlisted(body));
    known.set(key, member);
    return { member, body: members[member]?.name ?? body };
  };
  const placings = files.flatMap((file): readonly Placing[] =>
    file.ok
      ? file.reports.map((report) =>
          placing(report, isOwn(report, around.own) ? 'own' : yearState(report, around.year), null),
        )
      : [unreadable(file, null)],
  );
  const settled = (around.own === null ? setAsideOwn(placings) : placings).map((one) =>
    one.state === 'counted' && one.report !== null ? { ...one, ...meantBy(one.report) } : one,
  );
  return { placings: settled, members };
}

const unlisted = (name: string): Member => ({
  name,
  aliases: [],
  predecessors: [],
  creditCode: null,
  countsIn: true,
  remark: null,
});

/** The superior's own report may lie among those of the members. */
function isOwn({ agency, year }: SubmittedReport, own: SubmittedReport | null): boolean {
  return own !== null && own.agency !== null && agency !== null && year === own.year && isSame(agency, own.agency);
}

const isSame = (one: string, other: string): boolean => foldName(one) === foldName(other);

function yearState(report: SubmittedReport, year: number): FileState {
  if (report.year === null) return 'no_year';
  return report.year === year ? 'counted' : 'other_year';
}

function placing(report: SubmittedReport, state: FileState, meant: Meant | null): Placing {
  return {
    file: report.file,
    part: report.part ?? null,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    state,
    member: meant?.member ?? null,
    byFileName: false,
    problem: null,
    like: null,
    report,
    body: meant?.body ?? '',
  };
}

function unreadable({ file, problem }: Extract<CollectedFile, { ok: false }>, meant: Meant | null): Placing {
  return {
    file,
    part: null,
    agency: null,
    year: null,
    edition: null,
    state: 'unreadable',
    member: meant?.member ?? null,
    byFileName: meant !== null,
    problem,
    like: null,
    report: null,
    body: meant?.body ?? '',
  };
}

const baseName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;
