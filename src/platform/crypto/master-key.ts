import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { SUITES, type CipherSuite } from './suite.ts';

/** 主密钥: made of the secret of the installation. `mark` names it without telling anything of it; keys for different purposes have nothing in common. */
export type MasterKey = {
  readonly mark: string;
  keyFor(purpose: string, suite: CipherSuite): KeyObject;
};

/** The master key that a secret stands for. The secret has enough chance in it (`secretFault`), so no slow derivation is needed. */
export function masterKey(secret: string): MasterKey {
  const material = createSecretKey(Buffer.from(secret, 'utf8'));
  const derive = (digest: 'sha256' | 'sm3', info: string, length: number) =>
    Buffer.from(hkdfSync(digest, material, 'gongkai.master.1', info, length));
  const known = new Map<string, KeyObject>();
  return {
    mark: derive('sha256', 'mark', 8).toString('hex'),
    keyFor: (purpose, suite) => {
      const name = `${suite} ${purpose}`;
      const key = known.get(name) ?? createSecretKey(derive(SUITES[suite].digest, `key ${name}`, 32));
      known.set(name, key);
      return key;
    },
  };
}

/** 记号密钥: 32 bytes that only this secret gives, for marks that prove that a page or a link is of this installation. */
export function markKeyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'gongkai.master.1', 'marks', 32));
}

/** A secret of our own making: 32 bytes of chance as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new key of 32 bytes, and its bytes, to be sealed under another. */
export function newKey(): { readonly key: KeyObject; readonly bytes: Uint8Array } {
  const bytes = randomBytes(32);
  return { key: createSecretKey(bytes), bytes };
}

/** The key that unsealed bytes are. */
export function keyOf(bytes: Uint8Array): KeyObject {
  return createSecretKey(bytes);
}

const LEAST_LENGTH = 32;
const LEAST_VARIETY = 11;

/** Why a text is no secret to keep data under: too short, or of too few different characters to hold any chance. */
export function secretFault(secret: string): 'too_short' | 'too_plain' | null {
  if (secret.length < LEAST_LENGTH) return 'too_short';
  return new Set(secret).size < LEAST_VARIETY ? 'too_plain' : null;
}
