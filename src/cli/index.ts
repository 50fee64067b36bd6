export { doors } from './doors.ts';
export type {
  ListenProblem,
  OpenService,
  Register,
  SampleDoors,
  Service,
  ServiceAsked,
  ServiceProblem,
} from './service.ts';
export { run } from './run.ts';

/** What threads of a command do; loaded in the thread alone, so that no start of a command pays for it. */
export const inThread = () => import('./many/in-thread.ts');

/** The same for `screen`, which needs none of the rules of reports. */
export const screenThread = () => import('./many/screen-in-thread.ts');
