import { existsSync } from 'node:fs';
import { access, constants, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { codeOf } from '../../platform/disk/index.ts';
import { look, well, wrong, type Check } from './check.ts';

/** The version that the program needs. */
const LEAST_NODE: readonly [number, number] = [22, 18];
/** Bytes: below the first work stops soon, below the second it is time to look for room. */
const TOO_LITTLE = 200 * 1024 * 1024;
const LITTLE = 2 * 1024 * 1024 * 1024;

/** 机器: Node, the data folder, its disk, fonts. */
export async function machineChecks(folder: string, environment: NodeJS.ProcessEnv): Promise<readonly Check[]> {
  return [nodeCheck(), ...(await folderChecks(folder)), await fontsCheck(environment['GONGKAI_FONTS'])];
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const words = { zh: `Node.js ${process.versions.node}`, en: `Node.js ${process.versions.node}` };
  return isNew
    ? well('node', words)
    : wrong('node', words, { zh: '换成 22.18 或更新的版本', en: 'use 22.18 or newer' });
}

async function folderChecks(folder: string): Promise<readonly Check[]> {
  if (!existsSync(folder)) {
    return [
      look(
        'folder',
        { zh: `数据目录 ${folder} 还没有`, en: `the data folder ${folder} is not there yet` },
        {
          zh: '用 --data 指明它在哪里；第一次运行 gongkai serve 时会建好',
          en: 'say with --data where it is; the first gongkai serve makes it',
        },
      ),
    ];
  }
  return [await rightsCheck(folder), await spaceCheck(folder), ...(await secretFileCheck(folder))];
}

async function rightsCheck(folder: string): Promise<Check> {
  const about = await stat(folder);
  if (!about.isDirectory()) {
    return wrong(
      'folder',
      { zh: `${folder} 是一个文件，不是数据目录`, en: `${folder} is a file and no data folder` },
      { zh: '用 --data 指明数据目录', en: 'say with --data where the data folder is' },
    );
  }
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (fault) {
    return wrong(
      'folder',
      {
        zh: `数据目录 ${folder} 不能读写（${codeOf(fault)}）`,
        en: `the data folder ${folder} cannot be read and written (${codeOf(fault)})`,
      },
      { zh: '把它交给运行程序的用户：chown', en: 'give it to the user who runs the program: chown' },
    );
  }
  const { mode } = about;
  // Windows has other rights, which cannot be told from here.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    return look(
      'folder',
      {
        zh: `数据目录 ${folder} 别的用户也能进`,
        en: `others than its owner may enter the data folder ${folder}`,
      },
      { zh: `chmod 700 ${folder}`, en: `chmod 700 ${folder}` },
    );
  }
  return well('folder', { zh: `数据目录 ${folder}`, en: `data folder ${folder}` });
}

async function spaceCheck(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const gigabytes = (free / 1024 ** 3).toFixed(1);
  const words = { zh: `磁盘剩余 ${gigabytes} GB`, en: `${gigabytes} GB free on the disk` };
  const remedy = {
    zh: '腾出空间，或把数据目录移到更大的磁盘',
    en: 'make room, or move the data folder to a larger disk',
  };
  if (free < TOO_LITTLE) return wrong('disk', words, remedy);
  return free < LITTLE ? look('disk', words, remedy) : well('disk', words);
}

async function secretFileCheck(folder: string): Promise<readonly Check[]> {
  const path = join(folder, 'secret');
  if (!existsSync(path) || process.platform === 'win32') return [];
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0)
    return [well('secret_file', { zh: '密钥文件只有属主能读', en: 'the secret is its owner’s alone' })];
  return [
    wrong(
      'secret_file',
      { zh: `密钥文件 ${path} 别的用户也能读`, en: `others than its owner may read the secret ${path}` },
      {
        zh: `chmod 600 ${path}，再用 gongkai secret rotate 更换`,
        en: `chmod 600 ${path}, then change it with gongkai secret rotate`,
      },
    ),
  ];
}

async function fontsCheck(named: string | undefined): Promise<Check> {
  if (named && !existsSync(named)) {
    return wrong(
      'fonts',
      { zh: `GONGKAI_FONTS 指定的“${named}”不在`, en: `"${named}", named in GONGKAI_FONTS, is not there` },
      { zh: '改正它，或者去掉，用自带的字体', en: 'put it right, or leave it out and use the fonts of the program' },
    );
  }
  const { carriedFace } = await import('../../platform/documents/index.ts');
  return existsSync(carriedFace('serif', '400Regular'))
    ? well(
        'fonts',
        named ? { zh: `字体：${named}`, en: `fonts: ${named}` } : { zh: '字体：自带', en: 'fonts of the program' },
      )
    : wrong(
        'fonts',
        { zh: '自带的字体不在', en: 'the fonts of the program are missing' },
        { zh: '重新安装：npm ci', en: 'install again: npm ci' },
      );
}
