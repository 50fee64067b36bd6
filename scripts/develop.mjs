// Builds on every change and opens the pages anew: `npm run dev`.
import { spawn } from 'node:child_process';
import process from 'node:process';

const build = spawn('node', ['scripts/build.mjs', '--watch'], { stdio: 'inherit' });
const site = spawn(
  'node',
  ['--watch', '--watch-path=dist', 'dist/main.js', 'demo', '--data', '.demo', '--development'],
  {
    stdio: 'inherit',
  },
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    build.kill(signal);
    site.kill(signal);
  });
}
