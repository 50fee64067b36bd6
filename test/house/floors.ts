/**
 * 楼层: which folder stands on which. A folder imports only what lies below it; folders on one line do not know each other. The test of the
 * walls and the diagram in ARCHITECTURE.md are made from this list.
 */
export type Floor = { readonly rooms: readonly string[]; readonly what: string };

/** From the top down. A room is a folder under `src`, or a file that stands there. */
export const FLOORS: readonly Floor[] = [
  { rooms: ['main.ts'], what: 'hands the pages to the commands that serve, starts the command that was asked for' },
  { rooms: ['open-service.ts'], what: 'pages, jobs and socket on one ground, until the process ends' },
  { rooms: ['open-sample-district.ts'], what: 'the sample district laid into a folder, and its people let in' },
  { rooms: ['sample'], what: 'the sample district, made through the real acts' },
  { rooms: ['open-site.ts'], what: 'the pages with the checking engine behind them' },
  { rooms: ['open-ground.ts'], what: 'database, vault, files and mail, opened once for all who work with them' },
  { rooms: ['check-aside.ts'], what: 'uploads checked in threads of their own' },
  { rooms: ['write-aside.ts'], what: 'reports written in threads of their own' },
  { rooms: ['review-aside.ts'], what: 'files reviewed before publication in threads of their own' },
  { rooms: ['check-worker.ts', 'write-worker.ts', 'review-worker.ts'], what: 'what such a thread runs' },
  { rooms: ['folder-worker.ts'], what: 'what the threads of a command on a folder run' },
  { rooms: ['web', 'cli'], what: 'pages and commands: no rule' },
  { rooms: ['duties.ts'], what: 'what is done of itself, and when' },
  { rooms: ['migrations.ts'], what: 'the steps of all tables, and what makes their rows' },
  { rooms: ['compilation'], what: 'annual reports that are kept, and what the public sees of the register' },
  { rooms: ['agency'], what: 'bodies, their sections, officers and roles' },
  {
    rooms: ['annual-report', 'screening'],
    what: 'a report read, laid out and checked; what must not be published; no database',
  },
  { rooms: ['law', 'platform'], what: 'what must be · what we stand on' },
  { rooms: ['base'], what: 'the words both are written in' },
];

/** Rooms that may be entered by any of their files, because they have no door: files of one thing each. */
export const OPEN_ROOMS: readonly string[] = ['base'];
