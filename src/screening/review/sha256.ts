import { createHash } from 'node:crypto';

/** 校验值: SHA-256 in hexadecimal figures. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
