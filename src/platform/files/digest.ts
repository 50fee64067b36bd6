declare const isDigest: unique symbol;

/** 内容摘要: SHA-256 of a file in hex, by which it is found. Nothing else is ever made a path of, so no name can lead out of the store. */
export type Digest = string & { readonly [isDigest]: true };

/** A digest that came from outside; null for a text that is none. */
export function readDigest(text: string): Digest | null {
  return /^[\da-f]{64}$/u.test(text) ? (text as Digest) : null;
}
