export { codeOfFault } from './code-of-fault.ts';
export type { Job, JobCount, JobFacts, Jobs, JobState, LastRun, TroubledJob } from './job.ts';
export { troubledJobs } from './look-at-jobs.ts';
export { openJobs, type JobReport } from './open-jobs.ts';
