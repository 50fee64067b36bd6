/** 密码算法: what something is sealed with. `sm4-ctr-hmac-sm3` is the one for installations that must use 国密. */
export type CipherSuite = 'aes-256-gcm' | 'sm4-ctr-hmac-sm3';

/** Every suite with the number by which a sealed text names its own; numbers are never used again. */
export const SUITES: Readonly<Record<CipherSuite, { readonly number: number; readonly digest: 'sha256' | 'sm3' }>> = {
  'aes-256-gcm': { number: 1, digest: 'sha256' },
  'sm4-ctr-hmac-sm3': { number: 2, digest: 'sm3' },
};
