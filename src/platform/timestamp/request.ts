import { randomBytes } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TimeStampReq } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { DIGEST_NUMBERS, type ImprintAlgorithm } from './algorithms.data.ts';

/** 时间戳请求: which digest is to be stamped, and the figure of chance that binds the answer to it; both in hex. */
export type StampRequest = { readonly algorithm: ImprintAlgorithm; readonly imprint: string; readonly nonce: string };

/** A figure of chance that no other request has. */
export function newNonce(): string {
  const bytes = randomBytes(8);
  // Positive, and of one length: some services cut leading noughts.
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** The request as the file that a time-stamping service takes (RFC 3161, DER): it asks for the certificate to be in the answer. */
export function requestFile({ algorithm, imprint, nonce }: StampRequest): Uint8Array {
  const request = new TimeStampReq({
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: DIGEST_NUMBERS[algorithm], parameters: null }),
      hashedMessage: new OctetString(Buffer.from(imprint, 'hex')),
    }),
    nonce: Uint8Array.from(Buffer.from(nonce, 'hex')).buffer,
    certReq: true,
  });
  return new Uint8Array(AsnConvert.serialize(request));
}
