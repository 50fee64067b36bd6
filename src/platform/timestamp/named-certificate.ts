import { createHash, type X509Certificate } from 'node:crypto';
import type { SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, SubjectKeyIdentifier } from '@peculiar/asn1-x509';
import { BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString } from 'asn1js';
import { ATTRIBUTES, digestNumbered } from './algorithms.data.ts';

/** 签名证书: the certificate that a signer names, by its issuer and number or by its key; null where it is not there. */
export function signerCertificate(
  { sid }: SignerInfo,
  certificates: readonly X509Certificate[],
): X509Certificate | null {
  const { issuerAndSerialNumber, subjectKeyIdentifier } = sid;
  const isMeant = ({ raw }: X509Certificate): boolean => {
    const { tbsCertificate } = AsnConvert.parse(raw, Certificate);
    if (issuerAndSerialNumber !== undefined) {
      const { issuer, serialNumber } = issuerAndSerialNumber;
      return (
        equal(serialNumber, tbsCertificate.serialNumber) &&
        equal(AsnConvert.serialize(issuer), AsnConvert.serialize(tbsCertificate.issuer))
      );
    }
    const own = tbsCertificate.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY)?.extnValue;
    return (
      own !== undefined &&
      subjectKeyIdentifier !== undefined &&
      equal(AsnConvert.parse(own.buffer, SubjectKeyIdentifier).buffer, subjectKeyIdentifier.buffer)
    );
  };
  return certificates.find(isMeant) ?? null;
}

const SUBJECT_KEY = '2.5.29.14';

/**
 * Whether the signed attributes name this certificate (RFC 2634, RFC 5035): without that another one for the same key could be laid beside the token.
 */
export function isNamed({ signedAttrs = [] }: SignerInfo, { raw }: X509Certificate): boolean {
  for (const { attrType, attrValues } of signedAttrs) {
    const [value] = attrValues;
    if (value === undefined) continue;
    if (attrType === ATTRIBUTES.certificate || attrType === ATTRIBUTES.certificateV2) {
      // SigningCertificate: a list of lists of a digest and more; the first is the signer's.
      const [digest, first] = namedDigest(value, attrType === ATTRIBUTES.certificate ? 'sha1' : 'sha256');
      return digest !== null && first !== null && createHash(digest).update(raw).digest().equals(first);
    }
  }
  return false;
}

/** The digest that stands first, and what made it: where nothing is said, the one that the attribute began with. */
function namedDigest(value: ArrayBuffer, usual: 'sha1' | 'sha256'): readonly [string | null, Buffer | null] {
  const [first] = partsOf(partsOf(fromBER(value).result)[0]);
  const parts = partsOf(first);
  const [numbered] = partsOf(parts[0]);
  const digest = numbered instanceof ObjectIdentifier ? digestNumbered(numbered.valueBlock.toString()) : usual;
  const octets = parts.find((part) => part instanceof OctetString);
  return [digest, octets === undefined ? null : Buffer.from(octets.valueBlock.valueHexView)];
}

const partsOf = (block: unknown): readonly BaseBlock[] =>
  block instanceof Constructed ? block.valueBlock.value.filter((part) => part instanceof BaseBlock) : [];

const equal = (one: ArrayBuffer, other: ArrayBuffer): boolean => Buffer.from(one).equals(Buffer.from(other));
