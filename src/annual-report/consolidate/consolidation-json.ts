import type { Consolidation, ConsolidationFinding } from './consolidation.ts';

/** 汇总的 JSON: stable names, as `consolidate --json` writes them. `figures` of a cell stand in the order of `members`. */
export function consolidationJson(sum: Consolidation): object {
  const filesIn = (state: Consolidation['files'][number]['state']) => sum.files.filter((one) => one.state === state);
  const namesIn = (state: Consolidation['members'][number]['state']) =>
    sum.members.filter((one) => one.state === state).map(({ name }) => name);
  const nameOf = (member: number | null): string | null =>
    member === null ? null : (sum.members[member]?.name ?? null);
  return {
    year: sum.year,
    edition: sum.form.edition,
    agency: sum.report.agency,
    report: sum.report,
    members: sum.members.map(
      ({ name, aliases, predecessors, creditCode, countsIn, remark, state, files, edition }) => ({
        name,
        aliases,
        predecessors,
        credit_code: creditCode,
        counts_in: countsIn,
        remark,
        state,
        files,
        edition,
      }),
    ),
    files: sum.files.map(({ file, part, agency, year, edition, state, member, byFileName, problem, like }) => ({
      file,
      ...(part === null ? {} : { part }),
      agency,
      year,
      edition,
      state,
      member: nameOf(member),
      ...(byFileName ? { by_file_name: true } : {}),
      ...(problem === null ? {} : { error: problem }),
      ...(like === null ? {} : { like }),
    })),
    missing: sum.members
      .filter(({ countsIn, state }) => countsIn && ['missing', 'other_year', 'unreadable'].includes(state))
      .map(({ name }) => name),
    double: namesIn('double'),
    foreign: filesIn('foreign').map(({ file, agency }) => ({ file, agency })),
    cells: Object.fromEntries(sum.cells.map(({ address, sum: total, figures }) => [address, { sum: total, figures }])),
    not_added: sum.notAdded.map(({ member, file, table, row, column, value, reason }) => ({
      member: nameOf(member),
      file,
      table,
      row,
      column,
      value,
      reason,
    })),
    findings: sum.findings,
    notes: sum.notes,
  };
}

/** Whether what was found makes the sum wrong or incomplete. */
export const hasErrors = ({ findings }: { readonly findings: readonly ConsolidationFinding[] }): boolean =>
  findings.some(({ severity }) => severity === 'error');
