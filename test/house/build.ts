import { spawnSync } from 'node:child_process';

/** Builds the program once before any test: tests of commands and pages run what people run. */
export default function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed\n${stderr}`);
}
