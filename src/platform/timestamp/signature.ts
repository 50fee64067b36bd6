import { constants, verify, type KeyObject, type X509Certificate } from 'node:crypto';
import { ECDSASigValue, ECParameters } from '@peculiar/asn1-ecc';
import { AsnConvert } from '@peculiar/asn1-schema';
import { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { verifySm2 } from '../crypto/index.ts';
import { ELLIPTIC_CURVE, RSA_PSS, SM2_CURVE, type DigestName } from './algorithms.data.ts';

/** Something that was signed. `algorithm`: the number of the way in which it was. */
export type Signed = {
  readonly data: Uint8Array;
  readonly signature: Uint8Array;
  readonly algorithm: string;
  readonly digest: DigestName;
};

/** 验签: whether a signature holds with the key of a certificate; null where the way of signing is not known here. */
export function holds(signed: Signed, { publicKey }: X509Certificate): boolean | null {
  const sm2 = sm2KeyOf(publicKey);
  if (sm2 !== null) return holdsBySm2(signed, sm2);
  const { data, signature, algorithm, digest } = signed;
  switch (publicKey.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss': {
      const padding = algorithm === RSA_PSS ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
      return verify(digest, data, { key: publicKey, padding }, signature);
    }
    case 'ec':
      return verify(digest, data, publicKey, signature);
    case 'ed25519':
    case 'ed448':
      return verify(null, data, publicKey, signature);
    default:
      return null;
  }
}

function holdsBySm2({ data, signature, digest }: Signed, key: Uint8Array): boolean | null {
  if (digest !== 'sm3') return null;
  const { r, s } = AsnConvert.parse(signature, ECDSASigValue);
  return verifySm2(key, data, { r: figureOf(r), s: figureOf(s) });
}

/** The point of a key on the curve of SM2; null for every other key. Node does not name the kind of such a key. */
function sm2KeyOf(key: KeyObject): Uint8Array | null {
  const { algorithm, subjectPublicKey } = AsnConvert.parse(
    key.export({ type: 'spki', format: 'der' }),
    SubjectPublicKeyInfo,
  );
  if (algorithm.algorithm !== ELLIPTIC_CURVE || !algorithm.parameters) return null;
  if (AsnConvert.parse(algorithm.parameters, ECParameters).namedCurve !== SM2_CURVE) return null;
  const point = new Uint8Array(subjectPublicKey);
  return point.length === 65 && point[0] === UNCOMPRESSED ? point.subarray(1) : new Uint8Array();
}

const UNCOMPRESSED = 4;

const figureOf = (bytes: ArrayBuffer): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
