import type { Projection } from '../../platform/ledger/index.ts';
import { foldOfficer } from './fold-officer.ts';
import { officerEventOf, OFFICER_STREAM } from './officer-events.ts';

/** 人员的状态表: posts, roles and deputies of an officer from his events. Who he is stands in `officer`, which no event makes. */
export const OFFICER_PROJECTION: Projection = {
  kind: OFFICER_STREAM,
  tables: [
    {
      name: 'officer_post',
      stream: 'officer_id',
      key: ['agency_id', 'officer_id'],
      columns: ['agency_id', 'officer_id', 'section_id', 'entered_on', 'left_on'],
    },
    {
      name: 'officer_role',
      stream: 'officer_id',
      key: ['agency_id', 'officer_id', 'number'],
      columns: ['agency_id', 'officer_id', 'number', 'role', 'section_id', 'from_day', 'to_day'],
    },
    {
      name: 'deputy',
      stream: 'officer_id',
      key: ['agency_id', 'officer_id', 'number'],
      columns: ['agency_id', 'officer_id', 'number', 'deputy_id', 'from_day', 'to_day'],
    },
  ],
  rowsOf: ({ agency, id }, events) => {
    const officer = foldOfficer({ agency, id }, events.map(officerEventOf));
    if (officer === null) return {};
    const own = { agency_id: agency, officer_id: id };
    return {
      officer_post: [{ ...own, section_id: officer.section, entered_on: officer.entered, left_on: officer.left }],
      officer_role: officer.roles.map(({ role, section, from, to }, index) => ({
        ...own,
        number: index + 1,
        role,
        section_id: section,
        from_day: from,
        to_day: to,
      })),
      deputy: officer.deputies.map(({ deputy, from, to }, index) => ({
        ...own,
        number: index + 1,
        deputy_id: deputy,
        from_day: from,
        to_day: to,
      })),
    };
  },
};
