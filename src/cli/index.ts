export { CHECK } from './commands/check.ts';
export { READ } from './commands/read.ts';
export { demoCommand, serveCommand, type OpenSite } from './commands/serve.ts';
export { run } from './run.ts';
