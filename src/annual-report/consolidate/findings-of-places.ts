import type { Words } from '../../base/words.ts';
import { consolidationFinding } from './consolidation-finding.ts';
import type { ConsolidationFinding, PlacedFile, PlacedMember } from './consolidation.ts';

/** 成员和文件的问题: who is missing, what came twice, what does not belong here. */
export function findingsOfPlaces(
  members: readonly PlacedMember[],
  files: readonly PlacedFile[],
  year: number,
): readonly ConsolidationFinding[] {
  return [
    ...members.flatMap((member) => findingOfMember(member, year)),
    ...files.flatMap((file) => findingOfFile(file, members[file.member ?? -1] ?? null, year)),
  ];
}

function findingOfMember({ name, state, countsIn, files, predecessors }: PlacedMember, year: number) {
  const findings: ConsolidationFinding[] = [];
  if (countsIn && state !== 'counted' && state !== 'counted_in_part' && state !== 'double') {
    const why = WHY_MISSING[state];
    findings.push(
      consolidationFinding('CONSOL-MISSING', {
        member: name,
        message: { zh: `${name}：${year}年年报${why.zh}`, en: `${name}: the report for ${year} ${why.en}` },
      }),
    );
  }
  if (state === 'double') {
    findings.push(
      consolidationFinding('CONSOL-DOUBLE', {
        member: name,
        message: {
          zh: `${name}：收到数据不同的几份（${files.join('、')}），都没有计入，请确定用哪一份，其余的移走`,
          en: `${name}: reports with different figures (${files.join(', ')}); none was counted. Decide which one holds and take the others away`,
        },
      }),
    );
  }
  if ((state === 'counted' || state === 'counted_in_part') && predecessors.length > 0 && files.length > 1) {
    findings.push(
      consolidationFinding('CONSOL-MERGED', {
        member: name,
        message: {
          zh: `${name}：与并入机关（${predecessors.join('、')}）的年报一并计入，共 ${files.length} 份；请确认${name}自己的数不含并入机关的数`,
          en: `${name}: counted together with bodies merged into it (${predecessors.join(', ')}), ${files.length} files; make sure that its own figures do not hold theirs`,
        },
      }),
    );
  }
  return findings;
}

const WHY_MISSING: Readonly<Record<'missing' | 'other_year' | 'unreadable' | 'not_counted', Words>> = {
  missing: { zh: '没有收到', en: 'was not handed in' },
  other_year: { zh: '没有收到，收到的是别的年度的', en: 'was not handed in; what came is of another year' },
  unreadable: { zh: '收到了，但读不了', en: 'came, but cannot be read' },
  not_counted: { zh: '没有收到', en: 'was not handed in' },
};

function findingOfFile(file: PlacedFile, member: PlacedMember | null, year: number): readonly ConsolidationFinding[] {
  const name = member?.name ?? file.agency ?? null;
  const about = { member: name, place: file.file };
  const findings: ConsolidationFinding[] = [];
  const who = { zh: name ?? '机关不明', en: name ?? 'body unknown' };
  switch (file.state) {
    case 'same_again':
      findings.push(
        consolidationFinding('CONSOL-SAME', {
          ...about,
          message: {
            zh: `与${who.zh}的另一份完全相同，只计一次`,
            en: `the same as another one of ${who.en}; counted once`,
          },
        }),
      );
      break;
    case 'foreign': {
      const like =
        file.like === null
          ? { zh: '', en: '' }
          : {
              zh: `；如就是名单上的“${file.like}”，请在名单的“简称”里写上`,
              en: `; if it is "${file.like}" of the list, add the name to the list`,
            };
      findings.push(
        consolidationFinding('CONSOL-FOREIGN', {
          ...about,
          message: {
            zh: `${file.agency === null ? '年报里没有写机关名称' : `“${file.agency}”不在名单上`}，没有计入${like.zh}`,
            en: `${file.agency === null ? 'the report names no body' : `"${file.agency}" is not on the list`}; not counted${like.en}`,
          },
        }),
      );
      break;
    }
    case 'other_year':
    case 'no_year':
      findings.push(
        consolidationFinding('CONSOL-YEAR', {
          ...about,
          message: {
            zh: `${who.zh}：${file.year === null ? '没有读到年度' : `是${file.year}年的`}，不是${year}年的，没有计入`,
            en: `${who.en}: ${file.year === null ? 'its year was not found' : `is of ${file.year}`}, not of ${year}; not counted`,
          },
        }),
      );
      break;
    case 'counted':
    case 'double':
    case 'own':
    case 'unreadable':
    case 'not_counted':
      break;
  }
  if (file.byFileName && file.state === 'counted') {
    findings.push(
      consolidationFinding('CONSOL-FILE-NAME', {
        ...about,
        message: {
          zh: `年报里没有写机关名称，按文件名算作${who.zh}`,
          en: `the report names no body; taken for ${who.en} by the name of the file`,
        },
      }),
    );
  }
  return findings;
}
