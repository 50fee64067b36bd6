/** Digests that a time stamp of ours is made over. */
export type ImprintAlgorithm = 'sha256' | 'sm3';

/** Numbers (OID) of the digests that may stand in a time stamp, by the name that Node knows them under. Older ones prove nothing any more. */
export const DIGEST_NUMBERS = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  sm3: '1.2.156.10197.1.401',
} as const;

export type DigestName = keyof typeof DIGEST_NUMBERS;

/** The digest with a number; null for one that proves nothing, or is not known. */
export function digestNumbered(number: string): DigestName | null {
  const found = Object.entries(DIGEST_NUMBERS).find(([, one]) => one === number);
  return found === undefined ? null : (found[0] as DigestName);
}

/** Signed data: by RFC 5652, and by GM/T 0010 for 国密. */
export const SIGNED_DATA = ['1.2.840.113549.1.7.2', '1.2.156.10197.6.1.4.2.2'];
/** What is signed in a time stamp. */
export const STAMP_CONTENT = '1.2.840.113549.1.9.16.1.4';
/** What a certificate that signs time stamps is for. */
export const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';

/** Attributes that are signed with it. */
export const ATTRIBUTES = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  certificate: '1.2.840.113549.1.9.16.2.12',
  certificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

export const RSA_PSS = '1.2.840.113549.1.1.10';
export const ELLIPTIC_CURVE = '1.2.840.10045.2.1';
/** The curve of SM2, and signing with it. */
export const SM2_CURVE = '1.2.156.10197.1.301';
export const SM2_WITH_SM3 = '1.2.156.10197.1.501';
