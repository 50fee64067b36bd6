import type { Configuration, IDToken } from 'openid-client';
import { isLoopback, type OidcSettings } from '../../../platform/config/index.ts';

/** What of a flow lies in its ticket until the browser comes back. */
export type Flow = { readonly verifier: string; readonly state: string; readonly nonce: string };

/** 身份提供方: a provider of OpenID Connect as sign-in asks it. Each call goes over the net. */
export type Provider = {
  /** Where the browser is sent to; `isAskedAnew`: whoever is signed in there shows once more who he is. */
  addressFor(
    redirect: string,
    how: { readonly isAskedAnew: boolean },
  ): Promise<{ readonly address: string; readonly flow: Flow }>;
  /** Where a browser ends its session at the provider, and is sent back from to `back`; null where the provider names no such place. */
  signOutAddress(back: string): Promise<string | null>;
  /** What the provider says of who came back; throws at an answer that is wrong in any way. */
  claimsOf(callback: URL, flow: Flow): Promise<Readonly<Record<string, unknown>> & Pick<IDToken, 'iss' | 'sub'>>;
};

/** Opens it; it is asked who it is with the first sign-in, and again after a failure and after a while. */
export function openProvider(settings: OidcSettings, { milliseconds }: { milliseconds(): number }): Provider {
  let known: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null;
  const configuration = (): Promise<Configuration> => {
    if (known === null || milliseconds() - known.at > KNOWN_FOR) {
      const found = discover(settings);
      known = { at: milliseconds(), configuration: found };
      found.catch(() => {
        known = null;
      });
    }
    return known.configuration;
  };
  return {
    addressFor: async (redirect, { isAskedAnew }) => {
      const client = await import('openid-client');
      const flow = {
        verifier: client.randomPKCECodeVerifier(),
        state: client.randomState(),
        nonce: client.randomNonce(),
      };
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope: settings.scope,
        code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        state: flow.state,
        nonce: flow.nonce,
        ...(isAskedAnew ? { prompt: 'login' } : {}),
      });
      return { address: address.href, flow };
    },
    signOutAddress: async (back) => {
      const client = await import('openid-client');
      const known = await configuration();
      if (known.serverMetadata().end_session_endpoint === undefined) return null;
      // Without a token of identity, which nobody keeps here: the provider knows us by our number and asks whoever is there.
      return client.buildEndSessionUrl(known, { post_logout_redirect_uri: back }).href;
    },
    claimsOf: async (callback, { verifier, state, nonce }) => {
      const client = await import('openid-client');
      const provider = await configuration();
      const tokens = await client.authorizationCodeGrant(provider, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The provider gave no token of identity');
      if (settings.claim === null || claims[settings.claim] !== undefined) return claims;
      if (provider.serverMetadata().userinfo_endpoint === undefined) return claims;
      // Many providers say more of a person only where they are asked for it.
      const more = await client.fetchUserInfo(provider, tokens.access_token, claims.sub);
      return { ...more, ...claims };
    },
  };
}

/** An hour. */
const KNOWN_FOR = 60 * 60 * 1000;
/** Seconds until a provider that does not answer is given up. */
const LONGEST_WAIT = 10;

async function discover({ issuer, client: id, secret }: OidcSettings): Promise<Configuration> {
  const client = await import('openid-client');
  const url = new URL(issuer);
  const authentication = secret === null ? client.None() : client.ClientSecretBasic(secret);
  return client.discovery(url, id, {}, authentication, {
    timeout: LONGEST_WAIT,
    ...(isLoopback(url) && url.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
  });
}
