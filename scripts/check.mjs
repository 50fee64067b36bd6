// Everything a machine can see without running the program: types, lint, format, walls, dead code, licences.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const CHECKS = [
  ['types', 'tsc', ['-b']],
  ['types of the islands', 'tsc', ['-p', 'src/web/islands', '--noEmit']],
  ['lint', 'oxlint', []],
  ['format', 'oxfmt', ['--check', '.']],
  ['dead code', 'knip', []],
  ['walls and licences', 'vitest', ['run', 'test/house']],
];

let failed = false;
for (const [name, command, args] of CHECKS) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  if (status === 0) continue;
  failed = true;
  process.stdout.write(`${stdout}${stderr}\n`);
}
process.exitCode = failed ? 1 : 0;
