// Bundles the program into dist/: few files, so that a command starts fast. `--watch` builds again on every change.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { rolldown, watch } from 'rolldown';

/** The real report that is an example on the pages. */
const REPORT = 'sample/xiangqiao-2019.txt';

const program = {
  input: {
    main: 'src/main.ts',
    'check-worker': 'src/check-worker.ts',
    'folder-worker': 'src/folder-worker.ts',
    'review-worker': 'src/review-worker.ts',
    'write-worker': 'src/write-worker.ts',
    'pdf-thread': 'src/platform/documents/pdf/pdf-thread.ts',
  },
  platform: 'node',
  // Piscina and PGlite find their own files by their place on the disk; the typesetter and argon2 are machine code beside their packages; pg, pg-boss, pino and nodemailer look for parts that may be there.
  external: [
    'piscina',
    '@electric-sql/pglite',
    'pg',
    'pg-boss',
    'pino',
    'nodemailer',
    '@node-rs/argon2',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  plugins: [copyFiles()],
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: 'parts/[name].js',
    // Each file that is loaded costs a start about a millisecond: what every check needs stands in one.
    codeSplitting: {
      groups: [
        { name: 'workbook', test: /documents\/xlsx\/(?!write)/ },
        { name: 'write-workbook', test: /documents\/xlsx\/write\// },
        { name: 'write-sheets', test: /write\/xlsx|node_modules\/(?:write-excel-file|fflate)\// },
        { name: 'write-word', test: /write\/docx|node_modules\/(?:docx|nanoid)\// },
        { name: 'write-pdf', test: /write\/pdf/ },
        { name: 'write-page', test: /write\/html/ },
        { name: 'write-text', test: /write\/text/ },
        { name: 'write-parts', priority: 1, test: /write\/(?:printable|grid-places|heads-of)\.ts/ },
        {
          name: 'web-page',
          test: /documents\/html\/|node_modules\/(?:htmlparser2|entities|domhandler|domutils|dom-serializer|domelementtype)\//,
        },
        { name: 'old-word', test: /documents\/doc\// },
        { name: 'old-book', test: /documents\/xls\// },
        { name: 'read-pdf', test: /documents\/pdf\/read-aside/ },
        { name: 'page-layout', test: /documents\/page-layout\// },
        { name: 'pdf', test: /documents\/pdf\/(?!read-aside)|node_modules\/pdfjs-dist\// },
        { name: 'ofd', test: /documents\/ofd\// },
        { name: 'csv', test: /read-csv|node_modules\/csv-parse\// },
        {
          name: 'show',
          test: /src\/cli\/show\/(?!clock)|node_modules\/(?:string-width|strip-ansi|ansi-regex|get-east-asian-width)\//,
        },
        {
          name: 'site',
          test: /src\/web\/|src\/open-site|src\/check-aside|node_modules\/(?:hono|@hono)\//,
        },
        { name: 'workers', priority: 2, test: /src\/platform\/workers/ },
        { name: 'calendar-feed', test: /calendar-feed|node_modules\/ical-generator\// },
        {
          name: 'report',
          priority: 2,
          test: /src\/annual-report\/|src\/law\/(?:report-form|wording)\/|src\/cli\/(?:commands\/(?:read|check|consolidate|convert)|write-whole|report-files|gather-files|tally|many\/(?!in-thread|screen))|platform\/documents\/(?!picture\/(?:painted|encode-jpeg|turned)|html|xlsx|xls\/|doc\/|write\/|pdf|ofd|page-layout|text\/read-csv)|node_modules\/(?:saxes|xmlchars|yauzl|pend|opencc-js)\//,
        },
        {
          name: 'clock',
          priority: 2,
          test: /src\/law\/(?:calendar|deadline|receipt|regulation\/(?:cite\.ts|acts|policy))|src\/cli\/(?:commands\/(?:clock|calendar)|calendar-flag|case-input)/,
        },
        {
          name: 'commands',
          priority: 3,
          test: /src\/base\/|src\/platform\/clock\/|src\/cli\/(?:index|doors|run|flags|help|terminal|command)\.ts|rolldown-runtime/,
        },
      ],
    },
  },
};

const islandFiles = readdirSync('src/web/islands').filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'),
);
const islands = {
  input: Object.fromEntries(islandFiles.map((name) => [name.slice(0, -'.ts'.length), `src/web/islands/${name}`])),
  platform: 'browser',
  transform: { target: 'chrome86' },
  output: { dir: 'dist/islands', format: 'esm', chunkFileNames: '[name].js', minify: true },
};

/** What is left of an older build goes; the snapshot of the sample district stays: it costs seconds, and who makes it knows when it is too old. */
function clean() {
  mkdirSync('dist/sample', { recursive: true });
  for (const name of readdirSync('dist')) if (name !== 'sample') rmSync(join('dist', name), { recursive: true });
}

/** Style sheets and the sample report lie beside the program, as they are. */
function copyFiles() {
  return {
    name: 'copy-files',
    writeBundle() {
      cpSync('src/web/assets', 'dist/styles', { recursive: true });
      cpSync(`src/${REPORT}`, `dist/${REPORT}`);
    },
  };
}

if (process.argv.includes('--watch')) {
  // A build that goes on watching leaves what the other build put there.
  watch([program, islands]);
} else {
  clean();
  for (const part of [program, islands]) {
    const bundle = await rolldown(part);
    await bundle.write(part.output);
    await bundle.close();
  }
  if (!existsSync('dist/main.js')) throw new Error('dist/main.js was not built');
}
