import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import type { OpenService } from './cli/index.ts';

/** The program: hands the pages to the commands that serve, and starts the command that was asked for. */
const { version } = packageFile;
const asked = process.argv[2];

// Compiled code is kept beside the program, however it is started, unless NODE_COMPILE_CACHE names another place; a folder that cannot be written is no harm.
enableCompileCache(fileURLToPath(new URL('.compiled', import.meta.url)));

/** Pages, jobs and all that they stand on; loaded when a command serves. */
const openService: OpenService = async (serviceAsked) => {
  const { openService: open } = await import('./open-service.ts');
  return open(serviceAsked, { version, home: new URL('.', import.meta.url) });
};

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
  process.exitCode = await run(doors({ openService, threads: new URL('folder-worker.js', import.meta.url), version }), {
    arguments: process.argv.slice(2),
    environment: process.env,
    out: process.stdout,
    err: process.stderr,
    version,
  });
}
