/** Under what kind of key an identity of a provider leads to an account. */
export const identityKind = (issuer: string): string => `oidc ${issuer.replace(/\/+$/u, '')}`;
