import packageFile from '../package.json' with { type: 'json' };
import type { OpenSite } from './cli/index.ts';

/** The program: hands the pages to the commands that serve, and starts the command that was asked for. */
const { version } = packageFile;
const asked = process.argv[2];

if (asked === '--version' || asked === '-V') {
  process.stdout.write(`${version}\n`);
} else {
  // A reader that has seen enough (`| head`) is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault;
      process.exit();
    });
  }
  const { doors, run } = await import('./cli/index.ts');
  process.exitCode = await run(doors({ openSite, threads: new URL('folder-worker.js', import.meta.url) }), {
    arguments: process.argv.slice(2),
    environment: process.env,
    out: process.stdout,
    err: process.stderr,
    version,
  });
}

/** The site with the checking engine behind it; loaded when a command serves. */
async function openSite(at: Parameters<OpenSite>[0]): ReturnType<OpenSite> {
  const { openCheckSite } = await import('./open-site.ts');
  return openCheckSite(at, { version, home: new URL('.', import.meta.url) });
}
