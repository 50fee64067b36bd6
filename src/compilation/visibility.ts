import { shownBodies } from '../agency/index.ts';
import type { Day } from '../base/day.ts';
import { sql, type Sql } from '../platform/db/index.ts';

/**
 * 公开可见规则: what the public may see of the reports, as a condition on rows of `annual_report report`. Every page, feed and search asks it: a report that
 * stands, of a body that has a column, and not before the day on which it was published.
 */
export function shownReports(today: Day): Sql {
  return sql`report.state = 'published' and (report.published_on is null or report.published_on <= ${today}::date) and report.agency_id in (${shownBodies(today)})`;
}
