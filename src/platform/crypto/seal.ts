import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { SUITES, type CipherSuite } from './suite.ts';

/**
 * 加封: encrypts under a key of 32 bytes and binds the text to what it belongs to (`bound`), so that it cannot be put in another place. The first byte
 * names the suite; every call draws a nonce of its own.
 */
export function seal(
  plain: Uint8Array,
  { suite, key, bound }: { readonly suite: CipherSuite; readonly key: KeyObject; readonly bound: string },
): Uint8Array<ArrayBuffer> {
  const name = Uint8Array.of(SUITES[suite].number);
  return Uint8Array.from(
    Buffer.concat([name, suite === 'aes-256-gcm' ? sealAes(plain, key, bound) : sealSm4(plain, key, bound)]),
  );
}

/** 启封: what was sealed; null where it was changed, belongs elsewhere or was sealed under another key: these look alike. */
export function unseal(
  sealed: Uint8Array,
  { key, bound }: { readonly key: KeyObject; readonly bound: string },
): Uint8Array | null {
  const rest = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength).subarray(1);
  switch (suiteOf(sealed)) {
    case 'aes-256-gcm':
      return unsealAes(rest, key, bound);
    case 'sm4-ctr-hmac-sm3':
      return unsealSm4(rest, key, bound);
    case null:
      return null;
  }
}

/** The suite that a sealed text names; null for one that there is not. */
export function suiteOf(sealed: Uint8Array): CipherSuite | null {
  return SUITE_NAMES.find((suite) => SUITES[suite].number === sealed[0]) ?? null;
}

const SUITE_NAMES: readonly CipherSuite[] = ['aes-256-gcm', 'sm4-ctr-hmac-sm3'];

const NONCE = 12;
const TAG = 16;

function sealAes(plain: Uint8Array, key: KeyObject, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(bound, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function unsealAes(sealed: Buffer, key: KeyObject, bound: string): Uint8Array | null {
  if (sealed.length < NONCE + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-TAG));
  const plain = decipher.update(sealed.subarray(NONCE, -TAG));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}

const BLOCK = 16;
const MAC = 32;

/** Encrypt, then authenticate: OpenSSL has no SM4-GCM everywhere, and counter mode alone would let anybody turn bits. */
function sealSm4(plain: Uint8Array, key: KeyObject, bound: string): Buffer {
  const counter = randomBytes(BLOCK);
  const cipher = createCipheriv('sm4-ctr', partOf(key, 'encrypt', BLOCK), counter);
  const text = Buffer.concat([counter, cipher.update(plain), cipher.final()]);
  return Buffer.concat([text, macOf(text, key, bound)]);
}

function unsealSm4(sealed: Buffer, key: KeyObject, bound: string): Uint8Array | null {
  if (sealed.length < BLOCK + MAC) return null;
  const text = sealed.subarray(0, -MAC);
  if (!timingSafeEqual(macOf(text, key, bound), sealed.subarray(-MAC))) return null;
  const decipher = createDecipheriv('sm4-ctr', partOf(key, 'encrypt', BLOCK), text.subarray(0, BLOCK));
  return Buffer.concat([decipher.update(text.subarray(BLOCK)), decipher.final()]);
}

/** The length of what it is bound to goes first, so that no byte can move between the two. */
function macOf(text: Uint8Array, key: KeyObject, bound: string): Buffer {
  const belongs = Buffer.from(bound, 'utf8');
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(belongs.length));
  return createHmac('sm3', partOf(key, 'authenticate', MAC))
    .update(length)
    .update(belongs)
    .update(text)
    .digest();
}

/** Two uses, two keys. */
function partOf(key: KeyObject, use: string, length: number): KeyObject {
  return createSecretKey(createHmac('sm3', key).update(`gongkai.sm4.1.${use}`).digest().subarray(0, length));
}
