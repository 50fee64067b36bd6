import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

/** 统一身份认证的提供方: a real one of the tests, on a free port of this machine, that asks nobody for a password. */
export type IdentityProvider = {
  readonly issuer: string;
  /** What a browser does in which this person is signed in there: follows the way to the address of ours, and gives that. */
  visit(address: string, subject: string): Promise<string>;
  close(): Promise<void>;
};

export const CLIENT = { id: 'gongkai', secret: 'a secret between the two, long enough' };

/** `people`: what is said of a person by the name that the provider gives him. */
export async function openIdentityProvider(
  redirect: string,
  people: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<IdentityProvider> {
  let serve: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end();
  const server = createServer((request, response) => serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on the net has a port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const provider = new Provider(issuer, settingsOf(redirect, people));
  const answer = provider.callback();
  serve = (request, response) => {
    if (!request.url?.startsWith('/who/')) return answer(request, response);
    const accountId = String(request.headers['x-person']);
    void provider.interactionFinished(request, response, { login: { accountId } });
  };
  return {
    issuer,
    visit: (start, subject) => follow(start, { subject, redirect }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function settingsOf(redirect: string, people: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirect],
        post_logout_redirect_uris: [new URL('/desk/sign-in?out', redirect).href],
      },
    ],
    claims: { openid: ['sub'], profile: ['employee_no'] },
    cookies: { keys: ['of the tests'] },
    jwks: { keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, AuthorizationCode: 60, IdToken: 60 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/who/${uid}` },
    pkce: { required: () => true },
    findAccount: (_: unknown, subject: string) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...people[subject] }),
    }),
    // Who is signed in there has agreed already.
    loadExistingGrant: async (context: {
      readonly oidc: {
        readonly provider: Provider;
        readonly client: { readonly clientId: string };
        readonly session: { readonly accountId: string };
      };
    }) => {
      const { provider, client, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

/** Follows redirects with cookies, as a browser does. */
async function follow(
  start: string,
  { subject, redirect }: { readonly subject: string; readonly redirect: string },
): Promise<string> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let steps = 0; steps < 10; steps += 1) {
    if (at.startsWith(redirect)) return at;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie, 'x-person': subject } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    at = new URL(next, at).href;
  }
  throw new Error('The provider sends browsers round in a circle');
}
