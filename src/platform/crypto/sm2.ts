import { createHash } from 'node:crypto';

/** A signature as its two figures. */
export type Sm2Signature = { readonly r: bigint; readonly s: bigint };

/**
 * SM2 验签 (GB/T 32918.2): true where the signature over the data holds with the public key, 64 bytes of x and y. Node signs and verifies SM2 with an
 * empty name of the signer only, and every certificate authority uses the usual one, so the arithmetic stands here; nothing secret goes through it.
 */
export function verifySm2(publicKey: Uint8Array, data: Uint8Array, { r, s }: Sm2Signature): boolean {
  if (publicKey.length !== 64) return false;
  const key = { x: figureOf(publicKey.subarray(0, 32)), y: figureOf(publicKey.subarray(32)) };
  if (!isOnCurve(key) || r < 1n || r >= ORDER || s < 1n || s >= ORDER) return false;
  const t = (r + s) % ORDER;
  if (t === 0n) return false;
  const point = sum(times(BASE, s), times(key, t));
  if (point === null) return false;
  return (figureOf(digestOf(publicKey, data)) + point.x) % ORDER === r;
}

/** A point of the curve; null is the one at infinity. */
type Point = { readonly x: bigint; readonly y: bigint } | null;

/** The curve of GB/T 32918.5: y² = x³ + ax + b over the field of P, with its base point and the order of that. */
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const BASE = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

/** The name of the signer that GM/T 0009 lays down where no other is agreed upon. */
const USUAL_NAME = Buffer.from('1234567812345678', 'latin1');

/** What is signed: the digest over the signer's name, the curve and the key, and then over the data. */
function digestOf(publicKey: Uint8Array, data: Uint8Array): Uint8Array {
  const bits = Buffer.alloc(2);
  bits.writeUInt16BE(USUAL_NAME.length * 8);
  const who = createHash('sm3').update(bits).update(USUAL_NAME);
  for (const figure of [A, B, BASE.x, BASE.y]) who.update(Buffer.from(figure.toString(16).padStart(64, '0'), 'hex'));
  return createHash('sm3').update(who.update(publicKey).digest()).update(data).digest();
}

const figureOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

const inField = (value: bigint): bigint => ((value % P) + P) % P;

function isOnCurve({ x, y }: { readonly x: bigint; readonly y: bigint }): boolean {
  return x < P && y < P && inField(y * y - x * x * x - A * x - B) === 0n;
}

function times(point: Point, factor: bigint): Point {
  let [made, doubled]: [Point, Point] = [null, point];
  for (let left = factor; left > 0n; left >>= 1n) {
    if (left & 1n) made = sum(made, doubled);
    doubled = sum(doubled, doubled);
  }
  return made;
}

function sum(one: Point, other: Point): Point {
  if (one === null || other === null) return one ?? other;
  const isSame = one.x === other.x;
  if (isSame && inField(one.y + other.y) === 0n) return null;
  const slope = isSame
    ? (3n * one.x * one.x + A) * inverse(2n * one.y)
    : (other.y - one.y) * inverse(inField(other.x - one.x));
  const x = inField(slope * slope - one.x - other.x);
  return { x, y: inField(slope * (one.x - x) - one.y) };
}

/** By Euclid's algorithm. */
function inverse(value: bigint): bigint {
  let [rest, next] = [P, inField(value)];
  let [factor, following] = [0n, 1n];
  while (next > 0n) {
    const whole = rest / next;
    [rest, next] = [next, rest - whole * next];
    [factor, following] = [following, factor - whole * following];
  }
  return inField(factor);
}
