export { run, type Commands, type Surroundings } from './run.ts';
export { demoCommand, serveCommand, type OpenSite } from './commands/serve.ts';
