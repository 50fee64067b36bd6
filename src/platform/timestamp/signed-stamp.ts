import { type SignerInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TimeStampToken, TSTInfo } from '@peculiar/asn1-tsp';
import { BaseBlock, Constructed, fromBER } from 'asn1js';
import { SIGNED_DATA, STAMP_CONTENT } from './algorithms.data.ts';

/** 时间戳令牌: what a token says, with the bytes that were signed as they came. */
export type SignedStamp = {
  readonly info: TSTInfo;
  /** The bytes of `info`. */
  readonly content: Uint8Array;
  readonly signer: SignerInfo;
  /** What the signature is over: the attributes, as the set that they are. */
  readonly attributes: Uint8Array;
  /** DER. */
  readonly certificates: readonly Uint8Array[];
};

/** Reads a token; null for signed data of another kind. */
export function readToken(token: Uint8Array): SignedStamp | null {
  const { contentType, content: wrapped } = AsnConvert.parse(token, TimeStampToken);
  if (!SIGNED_DATA.includes(contentType)) return null;
  const { encapContentInfo, signerInfos } = AsnConvert.parse(wrapped, SignedData);
  const [signer, ...others] = signerInfos;
  const content = encapContentInfo.eContent?.single?.buffer;
  // RFC 3161 allows one signature, that of the service.
  if (encapContentInfo.eContentType !== STAMP_CONTENT || signer === undefined || others.length > 0) return null;
  const raw = rawParts(wrapped);
  if (content === undefined || raw === null) return null;
  return { info: AsnConvert.parse(content, TSTInfo), content: new Uint8Array(content), signer, ...raw };
}

/** The parts that must stay as they came: written anew they might differ from what was signed. */
function rawParts(signedData: ArrayBuffer): Pick<SignedStamp, 'attributes' | 'certificates'> | null {
  const parts = partsOf(fromBER(signedData).result);
  const certificates = parts.find((part) => isTagged(part, 0));
  const signer = partsOf(parts.at(-1))[0];
  // The signer may be named by a tagged key; the attributes come after the name and the digest.
  const attributes = partsOf(signer)
    .slice(2)
    .find((part) => isTagged(part, 0));
  if (attributes === undefined) return null;
  const set = Uint8Array.from(attributes.valueBeforeDecodeView);
  set[0] = SET;
  return { attributes: set, certificates: partsOf(certificates).map((part) => bytesOf(part)) };
}

const SET = 0x31;
const CONTEXT = 3;

const partsOf = (block: unknown): readonly BaseBlock[] =>
  block instanceof Constructed ? block.valueBlock.value.filter((part) => part instanceof BaseBlock) : [];

const isTagged = ({ idBlock }: BaseBlock, number: number): boolean =>
  idBlock.tagClass === CONTEXT && idBlock.tagNumber === number && idBlock.isConstructed;

const bytesOf = (block: BaseBlock): Uint8Array => Uint8Array.from(block.valueBeforeDecodeView);
