import { X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { SM2_WITH_SM3 } from './algorithms.data.ts';
import { parsed } from './parsed.ts';
import { holds } from './signature.ts';

/** Why a certificate does not lead to one that is trusted. */
export type ChainProblem =
  | { readonly kind: 'issuer_unknown'; readonly issuer: string }
  | { readonly kind: 'chain_broken'; readonly subject: string }
  | { readonly kind: 'not_valid_then'; readonly subject: string };

/**
 * 证书链: follows a certificate up to one that is trusted: each was issued by the next, which may issue, and all of them were valid at the moment. Null
 * where it holds. Whether one was revoked is not asked.
 */
export function chainProblem(
  certificate: X509Certificate,
  {
    between,
    trusted,
    at,
  }: {
    readonly between: readonly X509Certificate[];
    readonly trusted: readonly X509Certificate[];
    readonly at: number;
  },
): ChainProblem | null {
  let current = certificate;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    if (!isValidAt(current, at)) return { kind: 'not_valid_then', subject: nameIn(current.subject) };
    if (trusted.some(({ raw }) => raw.equals(current.raw))) return null;
    const issuers = [...trusted, ...between].filter((one) => one.subject === current.issuer && one.ca);
    if (issuers.length === 0) return { kind: 'issuer_unknown', issuer: nameIn(current.issuer) };
    const issuer = issuers.find((one) => isSignedBy(current, one));
    if (issuer === undefined) return { kind: 'chain_broken', subject: nameIn(current.subject) };
    current = issuer;
  }
  return { kind: 'issuer_unknown', issuer: nameIn(current.issuer) };
}

const LONGEST_CHAIN = 8;

/** True for a moment in milliseconds at which a certificate was valid. */
export function isValidAt({ validFromDate, validToDate }: X509Certificate, at: number): boolean {
  return validFromDate.getTime() <= at && at <= validToDate.getTime();
}

/** The name of a holder or an issuer, on one line. */
export const nameIn = (name: string): string => name.replaceAll('\n', ', ');

/** Certificates that stand one after another in a file (PEM), or the one that it is (DER); null where one cannot be read. */
export function certificatesIn(file: Uint8Array): readonly X509Certificate[] | null {
  const text = Buffer.from(file).toString('latin1');
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
  return parsed(() => (found.length > 0 ? found.map((one) => new X509Certificate(one)) : [new X509Certificate(file)]));
}

/** Node verifies every way of signing but SM2. */
function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const { signatureAlgorithm, signatureValue, tbsCertificateRaw } = AsnConvert.parse(certificate.raw, Certificate);
  const { algorithm } = signatureAlgorithm;
  if (algorithm !== SM2_WITH_SM3 || tbsCertificateRaw === undefined) return certificate.verify(issuer.publicKey);
  const [data, signature] = [new Uint8Array(tbsCertificateRaw), new Uint8Array(signatureValue)];
  return holds({ data, signature, algorithm, digest: 'sm3' }, issuer) === true;
}
