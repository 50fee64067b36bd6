import { createHash, X509Certificate } from 'node:crypto';
import type { SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { ObjectIdentifier } from 'asn1js';
import { err, ok, type Result } from '../../base/result.ts';
import { ATTRIBUTES, digestNumbered, FOR_TIME_STAMPS, STAMP_CONTENT, type DigestName } from './algorithms.data.ts';
import { chainProblem, isValidAt, nameIn, type ChainProblem } from './chain.ts';
import { isNamed, signerCertificate } from './named-certificate.ts';
import type { StampRequest } from './request.ts';
import { holds } from './signature.ts';
import { parsed } from './parsed.ts';
import { readToken, type SignedStamp } from './signed-stamp.ts';

/** 时间戳: who says since when a digest is there. */
export type Stamp = {
  /** ISO in UTC, as the service wrote it down. */
  readonly at: string;
  /** The holder of the certificate that signed, and who issued that. */
  readonly authority: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly policy: string;
  /** Whether the certificate leads to one that is trusted; false where none was named. Whether it was revoked is not asked. */
  readonly isChainChecked: boolean;
};

/** Why a token proves nothing of what was asked for. */
export type TokenProblem =
  | {
      readonly kind:
        | 'no_token'
        | 'other_imprint'
        | 'other_nonce'
        | 'no_certificate'
        | 'not_for_stamps'
        | 'signature_broken';
    }
  | { readonly kind: 'algorithm_unknown'; readonly number: string }
  | ChainProblem;

/**
 * 核验时间戳: whether a token stamps what was asked for, and is signed by the certificate inside it, which is there to sign time stamps and was valid then;
 * with `trusted` also whether that leads to one of these.
 */
export function verifyToken(
  token: Uint8Array,
  asked: StampRequest,
  trusted: readonly X509Certificate[] | null,
): Result<Stamp, TokenProblem> {
  return parsed(() => verified(token, asked, trusted)) ?? err({ kind: 'no_token' });
}

/** The digest that a token stamps, in hex, as it says; null for what is no token. */
export function imprintIn(token: Uint8Array): string | null {
  const stamp = parsed(() => readToken(token));
  return stamp === null ? null : hex(stamp.info.messageImprint.hashedMessage.buffer);
}

function verified(
  token: Uint8Array,
  asked: StampRequest,
  trusted: readonly X509Certificate[] | null,
): Result<Stamp, TokenProblem> {
  const stamp = readToken(token);
  if (stamp === null) return err({ kind: 'no_token' });
  const { info, certificates } = stamp;
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (digestNumbered(hashAlgorithm.algorithm) !== asked.algorithm || hex(hashedMessage.buffer) !== asked.imprint) {
    return err({ kind: 'other_imprint' });
  }
  if (info.nonce === undefined || hex(info.nonce) !== asked.nonce) return err({ kind: 'other_nonce' });
  // One that cannot be read signs nothing; the token may hold others.
  const held = certificates.map((one) => parsed(() => new X509Certificate(one))).filter((one) => one !== null);
  const certificate = signerCertificate(stamp.signer, held);
  if (certificate === null) return err({ kind: 'no_certificate' });
  const problem =
    signatureProblem(stamp, certificate) ??
    (trusted === null ? null : chainProblem(certificate, { between: held, trusted, at: info.genTime.getTime() }));
  if (problem !== null) return err(problem);
  return ok({
    at: info.genTime.toISOString(),
    authority: nameIn(certificate.subject),
    issuer: nameIn(certificate.issuer),
    serialNumber: hex(info.serialNumber),
    policy: info.policy,
    isChainChecked: trusted !== null,
  });
}

function signatureProblem(stamp: SignedStamp, certificate: X509Certificate): TokenProblem | null {
  const { info, signer, attributes, content } = stamp;
  const digest = digestNumbered(signer.digestAlgorithm.algorithm);
  if (digest === null) return { kind: 'algorithm_unknown', number: signer.digestAlgorithm.algorithm };
  if (!certificate.keyUsage?.includes(FOR_TIME_STAMPS)) return { kind: 'not_for_stamps' };
  if (!isValidAt(certificate, info.genTime.getTime())) {
    return { kind: 'not_valid_then', subject: nameIn(certificate.subject) };
  }
  if (!isOver(signer, content, digest) || !isNamed(signer, certificate)) return { kind: 'signature_broken' };
  const { algorithm } = signer.signatureAlgorithm;
  const isHolding = holds(
    { data: attributes, signature: new Uint8Array(signer.signature.buffer), algorithm, digest },
    certificate,
  );
  if (isHolding === null) return { kind: 'algorithm_unknown', number: algorithm };
  return isHolding ? null : { kind: 'signature_broken' };
}

/** The attributes that are signed say what kind of thing is signed, and its digest. */
function isOver({ signedAttrs = [] }: SignerInfo, content: Uint8Array, digest: DigestName): boolean {
  const one = (number: string) => signedAttrs.find(({ attrType }) => attrType === number)?.attrValues[0];
  const [type, said] = [one(ATTRIBUTES.contentType), one(ATTRIBUTES.messageDigest)];
  if (type === undefined || said === undefined) return false;
  const isOfStamp = CONTENT_TYPE.equals(Buffer.from(type));
  const told = Buffer.from(AsnConvert.parse(said, OctetString).buffer);
  return isOfStamp && createHash(digest).update(content).digest().equals(told);
}

/** The number of the content as it stands in DER: a tag, a length, 1.2.840.113549.1.9.16.1.4. */
const CONTENT_TYPE = Buffer.from(new ObjectIdentifier({ value: STAMP_CONTENT }).toBER());

const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');
