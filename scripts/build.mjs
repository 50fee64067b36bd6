// Bundles the program into dist/: few files, so that a command starts fast. `--watch` builds again on every change.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { rolldown, watch } from 'rolldown';

const program = {
  input: { main: 'src/main.ts', 'check-worker': 'src/check-worker.ts' },
  platform: 'node',
  // Piscina finds its own worker file by its place on the disk.
  external: ['piscina'],
  transform: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  plugins: [copyFiles()],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: 'parts/[name].js',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
};

const islandFiles = readdirSync('src/web/islands').filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'),
);
const islands = {
  input: Object.fromEntries(islandFiles.map((name) => [name.slice(0, -'.ts'.length), `src/web/islands/${name}`])),
  platform: 'browser',
  transform: { target: 'chrome86' },
  output: { dir: 'dist/islands', format: 'esm', chunkFileNames: '[name].js' },
};

/** Style sheets and the sample report lie beside the program, as they are. */
function copyFiles() {
  return {
    name: 'copy-files',
    writeBundle() {
      cpSync('src/web/assets', 'dist/styles', { recursive: true });
      cpSync('src/sample', 'dist/sample', { recursive: true });
    },
  };
}

if (process.argv.includes('--watch')) {
  watch([program, islands]);
} else {
  for (const part of [program, islands]) {
    const bundle = await rolldown(part);
    await bundle.write(part.output);
    await bundle.close();
  }
  if (!existsSync('dist/main.js')) throw new Error('dist/main.js was not built');
}
