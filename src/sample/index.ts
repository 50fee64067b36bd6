export type { SampleAccount } from './accounts.ts';
export { openSample, type SampleFrom, type SampleOpened, type SampleProblem } from './open-sample.ts';
