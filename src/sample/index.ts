export type { SampleAccount } from './accounts.ts';
export { openSample, type SampleFrom, type SampleOpened, type SampleProblem } from './open-sample.ts';
export { givePassword, type SampleEntries } from './give-password.ts';
