import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** 验证器: a passkey of the tests, with a real key of its own and real signatures, as a browser would hand them on. */
export type Authenticator = {
  readonly id: string;
  /** The answer to a challenge for a new passkey. */
  register(options: unknown): unknown;
  /** The answer to a challenge to sign in. */
  answer(options: unknown, how?: AnswerHow): unknown;
};

export type AnswerHow = {
  readonly origin?: string;
  /** Whether it was shown who holds it (a finger, a figure). */
  readonly isVerified?: boolean;
  /** What the counter says; one more each time where it is not said. */
  readonly counter?: number;
  readonly handle?: string;
};

export function newAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const rpId = new URL(origin).hostname;
  let counter = 0;
  let handle = '';
  return {
    id: id.toString('base64url'),
    register: (options) => {
      const { challenge, user } = read(options);
      handle = String(read(user)['id']);
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const key = map([1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]);
      const length = Buffer.from([0, id.length]);
      const data = Buffer.concat([
        headOf(rpId, { flags: PRESENT | VERIFIED | ATTESTED, counter }),
        Buffer.alloc(16),
        length,
        id,
        key,
      ]);
      const attestation = map(['fmt', 'none'], ['attStmt', EMPTY], ['authData', data]);
      return {
        ...named(id),
        response: {
          clientDataJSON: client('webauthn.create', challenge, origin).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    answer: (options, how = {}) => {
      counter += 1;
      const data = headOf(rpId, {
        flags: PRESENT | (how.isVerified === false ? 0 : VERIFIED),
        counter: how.counter ?? counter,
      });
      const told = client('webauthn.get', read(options)['challenge'], how.origin ?? origin);
      return {
        ...named(id),
        response: {
          clientDataJSON: told.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signed(Buffer.concat([data, createHash('sha256').update(told).digest()]), privateKey),
          userHandle: how.handle ?? handle,
        },
      };
    },
  };
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

function read(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('No options for an authenticator');
  return value as Readonly<Record<string, unknown>>;
}

const named = (id: Buffer) => ({
  id: id.toString('base64url'),
  rawId: id.toString('base64url'),
  type: 'public-key',
  clientExtensionResults: {},
});

const client = (type: string, challenge: unknown, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function headOf(rpId: string, { flags, counter }: { readonly flags: number; readonly counter: number }): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
}

const signed = (data: Buffer, key: KeyObject): string => sign('sha256', data, key).toString('base64url');

/** CBOR (RFC 8949) as far as an authenticator needs it. */
type Value = number | string | Buffer | typeof EMPTY;
const EMPTY = Symbol('an empty map');

const map = (...pairs: readonly (readonly [number | string, Value])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flatMap(([key, value]) => [encoded(key), encoded(value)])]);

function encoded(value: Value): Buffer {
  if (value === EMPTY) return head(5, 0);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  const bytes = Buffer.from(value);
  return Buffer.concat([head(typeof value === 'string' ? 3 : 2, bytes.length), bytes]);
}

function head(major: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(major << 5) | count]);
  return count < 256
    ? Buffer.from([(major << 5) | 24, count])
    : Buffer.from([(major << 5) | 25, count >> 8, count & 0xff]);
}
