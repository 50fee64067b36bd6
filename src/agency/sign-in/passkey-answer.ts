import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** 浏览器的回答: what it hands back for a challenge, looked at only as far as that it has the form; null for anything else. */
export function readAssertion(answer: unknown): AuthenticationResponseJSON | null {
  const fields = ['clientDataJSON', 'authenticatorData', 'signature'];
  return hasForm(answer, fields) ? (answer as unknown as AuthenticationResponseJSON) : null;
}

/** The same for a new passkey. */
export function readAttestation(answer: unknown): RegistrationResponseJSON | null {
  return hasForm(answer, ['clientDataJSON', 'attestationObject'])
    ? (answer as unknown as RegistrationResponseJSON)
    : null;
}

/** Who an authenticator says its owner is: the two ids that were handed to it; null where it says nothing of that kind. */
export function ownerOf({ response }: AuthenticationResponseJSON): { agency: string; officer: string } | null {
  const hex = Buffer.from(response.userHandle ?? '', 'base64url').toString('hex');
  return hex.length === 64 ? { agency: uuidOf(hex.slice(0, 32)), officer: uuidOf(hex.slice(32)) } : null;
}

/** What is handed to an authenticator as the one to whom a passkey belongs: no name, two ids. */
export function handleOf({ agency, officer }: { readonly agency: string; readonly officer: string }) {
  return Uint8Array.from(Buffer.from(`${agency}${officer}`.replaceAll('-', ''), 'hex'));
}

const uuidOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

function hasForm(answer: unknown, fields: readonly string[]): boolean {
  if (!isRecord(answer) || !isRecord(answer['response'])) return false;
  const { response } = answer;
  const texts = [answer['id'], answer['rawId'], ...fields.map((field) => response[field])];
  const handle = response['userHandle'] ?? '';
  return answer['type'] === 'public-key' && [...texts, handle].every(isEncoded);
}

/** Base64url, as a browser writes bytes. */
const isEncoded = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= LONGEST && /^[\w-]*$/u.test(text);

/** An attestation with a chain of certificates has some thousand characters. */
const LONGEST = 32_768;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
