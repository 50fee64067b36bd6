import process from 'node:process';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { dataFolder, holdsSecret, readSecrets, type SecretProblem, type Secrets } from '../platform/config/index.ts';
import { masterKey } from '../platform/crypto/index.ts';

/** 读主密钥: the secrets of the installation, or one sentence why there is none to work with. What they are is never said. */
export async function secretsOf(data: unknown): Promise<Result<Secrets & { readonly folder: string }, Words>> {
  const folder = dataFolder(typeof data === 'string' ? data : null, process.env);
  const read = await readSecrets(folder, process.env);
  return read.ok ? ok({ ...read.value, folder }) : err(saySecretProblem(read.reason));
}

/** The marks of the secrets that are there; none is made for it. */
export async function knownMarks(folder: string): Promise<ReadonlySet<string>> {
  if (!process.env['GONGKAI_SECRET'] && !holdsSecret(folder)) return new Set();
  const read = await readSecrets(folder, process.env);
  return new Set(read.ok ? read.value.secrets.map((secret) => masterKey(secret).mark) : []);
}

function saySecretProblem(problem: SecretProblem): Words {
  switch (problem.kind) {
    case 'secret_weak':
      return {
        zh: `${problem.setting} 里的密钥${problem.why === 'too_short' ? '不足 32 个字符' : '用的字符种类太少'}，可用 openssl rand -base64 32 生成一个`,
        en: `the secret in ${problem.setting} ${problem.why === 'too_short' ? 'has fewer than 32 characters' : 'has too few different characters'}: make one with openssl rand -base64 32`,
      };
    case 'suite_unknown':
      return {
        zh: `环境变量 GONGKAI_CIPHER 不能用“${problem.value}”，应为 aes 或 sm4`,
        en: `GONGKAI_CIPHER cannot be "${problem.value}": it is aes or sm4`,
      };
    case 'secret_unreadable':
      return {
        zh: `读不出密钥文件 ${problem.file}（${problem.code}）`,
        en: `the secret file ${problem.file} cannot be read (${problem.code})`,
      };
  }
}
