// Bundles the program into dist/: few files, so that a command starts fast. `--watch` builds again on every change.

import { rolldown, watch } from 'rolldown';

const program = {
  input: { main: 'src/main.ts' },
  platform: 'node',
  external: [/^node:/, 'piscina', 'opencc-js', /^opencc-js\//],
  transform: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'parts/[name].js' },
};

if (process.argv.includes('--watch')) {
  watch(program);
} else {
  const bundle = await rolldown(program);
  await bundle.write(program.output);
  await bundle.close();
}
