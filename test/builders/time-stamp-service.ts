import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { PKIStatusInfo, TimeStampReq, TimeStampResp, TimeStampToken, TSTInfo } from '@peculiar/asn1-tsp';
import { Certificate } from '@peculiar/asn1-x509';
import * as asn1 from 'asn1js';

/** A time-stamping service of the tests: real keys, certificates and answers, made by OpenSSL in a folder. */
export type TimeStampService = {
  /** The certificate of the authority above it (PEM). */
  readonly authority: Buffer;
  answer(request: Uint8Array): Buffer;
};

export type KeyKind = 'rsa' | 'ec' | 'sm2';

/** Whether OpenSSL 3 is at hand to run one. */
export function hasOpenssl(): boolean {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).startsWith('OpenSSL 3');
  } catch {
    return false;
  }
}

/** Opens a service: an authority, and under it a certificate to sign time stamps with; `purpose` is what that says it is for. */
export function openTimeStampService(
  folder: string,
  kind: KeyKind,
  purpose = 'critical,timeStamping',
): TimeStampService {
  const openssl: Openssl = (...given) =>
    execFileSync('openssl', given.flat(), {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
  const signing = kind === 'sm2' ? ['-sm3', '-sigopt', NAME] : ['-sha256'];
  for (const name of ['authority', 'service']) {
    openssl('genpkey', '-algorithm', ...KEYS[kind], '-out', `${name}.key`);
  }
  openssl(
    ['req', '-x509', '-new', '-key', 'authority.key', ...signing, '-out', 'authority.pem', '-days', '36500'],
    ['-utf8', '-subj', '/O=示例时间戳中心/CN=示例根证书', '-addext', 'keyUsage=critical,keyCertSign'],
  );
  openssl(
    'req',
    '-new',
    '-key',
    'service.key',
    ...signing,
    '-out',
    'service.csr',
    '-utf8',
    '-subj',
    '/O=示例时间戳中心/CN=示例时间戳服务',
  );
  writeFileSync(join(folder, 'extensions'), `extendedKeyUsage=${purpose}\nbasicConstraints=CA:FALSE\n`);
  openssl(
    ['x509', '-req', '-in', 'service.csr', '-CA', 'authority.pem', '-CAkey', 'authority.key', '-set_serial', '7'],
    ['-out', 'service.pem', '-days', '36000', '-extfile', 'extensions', ...signing],
    kind === 'sm2' ? ['-vfyopt', NAME] : [],
  );
  writeFileSync(join(folder, 'service.cnf'), SETTINGS);
  writeFileSync(join(folder, 'serial'), '01\n');
  return {
    authority: readFileSync(join(folder, 'authority.pem')),
    answer: (request) => {
      writeFileSync(join(folder, 'request.tsq'), request);
      if (kind === 'sm2') return answerBySm2(folder, request, openssl);
      openssl(
        ['ts', '-reply', '-queryfile', 'request.tsq', '-signer', 'service.pem', '-inkey', 'service.key'],
        ['-config', 'service.cnf', '-out', 'answer.tsr'],
      );
      return readFileSync(join(folder, 'answer.tsr'));
    },
  };
}

/** Runs it in the folder of the service; what it says comes back. */
type Openssl = (...given: readonly (string | readonly string[])[]) => Buffer;

const NAME = 'distid:1234567812345678';
const KEYS = {
  rsa: ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  ec: ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  sm2: ['EC', '-pkeyopt', 'ec_paramgen_curve:SM2'],
};
const SETTINGS = `[tsa]
default_tsa = here
[here]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sm3
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** `openssl ts` does not sign with SM2: the answer is put together here, by GM/T 0010, and signed by OpenSSL. */
function answerBySm2(folder: string, request: Uint8Array, openssl: Openssl): Buffer {
  const asked = AsnConvert.parse(request, TimeStampReq);
  const der = openssl('x509', '-in', 'service.pem', '-outform', 'DER');
  const certificate = AsnConvert.parse(der, Certificate);
  const content = AsnConvert.serialize(
    new TSTInfo({
      policy: '1.2.3.4.1',
      messageImprint: asked.messageImprint,
      serialNumber: Uint8Array.of(9).buffer,
      genTime: new Date(),
      ...(asked.nonce === undefined ? {} : { nonce: asked.nonce }),
    }),
  );
  const sm3 = (bytes: ArrayBuffer | Buffer) =>
    createHash('sm3')
      .update(Buffer.from(bytes as ArrayBuffer))
      .digest();
  const octets = (bytes: Buffer) => new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
  const number = (value: string) => new asn1.ObjectIdentifier({ value });
  const list = (...value: asn1.BaseBlock[]) => new asn1.Sequence({ value });
  const attributes = [
    [number('1.2.840.113549.1.9.3'), number('1.2.840.113549.1.9.16.1.4')],
    [number('1.2.840.113549.1.9.4'), octets(sm3(content))],
    [number('1.2.840.113549.1.9.16.2.47'), list(list(list(list(number('1.2.156.10197.1.401')), octets(sm3(der)))))],
  ].map(([name, value]) => list(...(name && value ? [name, new asn1.Set({ value: [value] })] : [])).toBER());
  // A set in DER stands in the order of its bytes.
  const sorted = attributes.map((one) => Buffer.from(one)).toSorted((one, other) => Buffer.compare(one, other));
  const set = new asn1.Set({ value: sorted.map((one) => asn1.fromBER(Uint8Array.from(one).buffer).result) }).toBER();
  writeFileSync(join(folder, 'signed'), Buffer.from(set));
  const signature = openssl(
    'pkeyutl',
    '-sign',
    '-inkey',
    'service.key',
    '-rawin',
    '-digest',
    'sm3',
    '-in',
    'signed',
    '-pkeyopt',
    NAME,
  );
  const signed = new SignedData({
    version: CMSVersion.v3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([
      new DigestAlgorithmIdentifier({ algorithm: '1.2.156.10197.1.401' }),
    ]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new EncapsulatedContent({ single: new OctetString(content) }),
    }),
    certificates: new CertificateSet([new CertificateChoices({ certificate })]),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: CMSVersion.v1,
        sid: new SignerIdentifier({
          issuerAndSerialNumber: new IssuerAndSerialNumber({
            issuer: certificate.tbsCertificate.issuer,
            serialNumber: certificate.tbsCertificate.serialNumber,
          }),
        }),
        digestAlgorithm: new DigestAlgorithmIdentifier({ algorithm: '1.2.156.10197.1.401' }),
        signedAttrs: sorted.map((one) => AsnConvert.parse(one, Attribute)),
        signatureAlgorithm: new SignatureAlgorithmIdentifier({ algorithm: '1.2.156.10197.1.501' }),
        signature: new OctetString(signature),
      }),
    ]),
  });
  const token = new ContentInfo({ contentType: '1.2.156.10197.6.1.4.2.2', content: AsnConvert.serialize(signed) });
  return Buffer.from(
    AsnConvert.serialize(
      new TimeStampResp({
        status: new PKIStatusInfo(),
        timeStampToken: AsnConvert.parse(AsnConvert.serialize(token), TimeStampToken),
      }),
    ),
  );
}
