export { doors } from './doors.ts';
export type { OpenSite } from './commands/serve.ts';
export { run } from './run.ts';
