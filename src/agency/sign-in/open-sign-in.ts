import type { OidcSettings } from '../../platform/config/index.ts';
import type { Clock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/db/index.ts';
import type { HashAlgorithm } from '../../platform/ledger/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import { confirmInvitation, invitationHeldFor } from './confirm-invitation.ts';
import { changePassword } from './change-password.ts';
import type { Door } from './door.ts';
import { heldLinks } from './held-links-store.ts';
import { invitationOf, invite, useInvitation } from './invitation.ts';
import { credentialsOf } from './own-credentials.ts';
import { addPasskey, beginPasskey, removePasskey } from './own-passkeys.ts';
import { beginTotp, confirmTotp, removeTotp } from './own-totp.ts';
import { openHasher } from './password/password-hasher.ts';
import { sessionEnd } from './session-end.ts';
import { endSession, renewed, sessionOf, sessionsOf, signOut } from './sessions.ts';
import { identityKind } from './oidc/identity-kind.ts';
import { identityOf, linkIdentity, unlinkIdentity } from './oidc/link-identity.ts';
import { openProvider } from './oidc/provider.ts';
import { confirmIdentity, identityHeldFor } from './oidc/confirm-identity.ts';
import { beginOwnLink, finishOwnLink, unlinkOwn } from './oidc/own-identity.ts';
import { beginOidc, finishOidc, reached, type OidcDoor } from './oidc/with-oidc.ts';
import type { Oidc, SignIn } from './sign-in.ts';
import { SIGN_IN_SETTINGS, type SignInSettings } from './sign-in-settings.data.ts';
import { withCode } from './with-code.ts';
import { passkeyChallenge, withPasskey } from './with-passkey.ts';
import { withPassword } from './with-password.ts';

export type SignInGround = {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  /** How the ledger of this installation is hashed. */
  readonly algorithm: HashAlgorithm;
  /** Where browsers see the pages, like `https://www.example.gov.cn`; passkeys belong to it. Null where it is not known. */
  readonly publicUrl: string | null;
  /** 统一身份认证, where one is set. */
  readonly oidc?: OidcSettings | null;
  /** Is told what failed at the provider: its words may hold more than a log should, so whoever writes one takes `code` and `message`. */
  readonly reportFault?: (fault: unknown) => void;
  /** What is to be otherwise than usual. */
  readonly settings?: Partial<SignInSettings>;
};

/** 打开登录: accounts, credentials and sessions of an installation. */
export function openSignIn(ground: SignInGround): SignIn {
  const door = openDoor(ground);
  const oidc = openOidc(door, ground);
  const kindOfIdentity = oidc === null || !ground.oidc ? null : identityKind(ground.oidc.issuer);
  return {
    hasPasskeys: door.publicUrl !== null,
    oidc,
    withPassword: (given) => withPassword(door, given),
    withCode: (given) => withCode(door, given),
    passkeyChallenge: (ticket) => passkeyChallenge(door, ticket),
    withPasskey: (given) => withPasskey(door, given),
    sessionOf: (token) => sessionOf(door, token),
    sessionEnd: (token) => sessionEnd(door, token),
    renewed: (token) => renewed(door, token),
    signOut: (token, origin) => signOut(door, token, origin),
    sessionsOf: (account) => sessionsOf(door, account),
    endSession: (session, which, origin) => endSession(door, session, { which, origin }),
    credentialsOf: (account) => credentialsOf(door, account),
    changePassword: (session, given) => changePassword(door, session, given),
    beginTotp: (session, shown) => beginTotp(door, session, shown),
    confirmTotp: (session, given) => confirmTotp(door, session, given),
    removeTotp: (session, given) => removeTotp(door, session, given),
    beginPasskey: (session, shown) => beginPasskey(door, session, shown),
    addPasskey: (session, given) => addPasskey(door, session, given),
    removePasskey: (session, given) => removePasskey(door, session, given),
    invite: (given) => invite(door, given),
    invitationHeldFor: (account) => invitationHeldFor(door, account),
    linksHeldFrom: (asker, limit) =>
      door.database.read((transaction) =>
        heldLinks(transaction, {
          asker,
          on: door.clock.today(),
          at: door.clock.moment(),
          identityKind: kindOfIdentity,
          limit,
          seals: door.vault,
        }),
      ),
    confirmInvitation: (given) => confirmInvitation(door, given),
    invitationOf: (token) => invitationOf(door, token),
    useInvitation: (given) => useInvitation(door, given),
  };
}

/** A provider sends browsers back to an address of ours, so that one must be known. */
function openOidc(door: Door, { oidc, publicUrl }: SignInGround): Oidc | null {
  if (oidc === undefined || oidc === null || publicUrl === null) return null;
  const redirect = `${publicUrl.replace(/\/+$/u, '')}${OIDC_PATH}`;
  const own: OidcDoor = { ...door, oidc, redirect, provider: openProvider(oidc, door.clock) };
  return {
    name: oidc.name,
    begin: () => beginOidc(own),
    finish: (given) => finishOidc(own, given),
    beginOwnLink: (session, shown) => beginOwnLink(own, session, shown),
    finishOwnLink: (session, given) => finishOwnLink(own, session, given),
    unlinkOwn: (session, shown) => unlinkOwn(own, session, shown),
    heldFor: (account) => identityHeldFor(own, account),
    confirm: (given) => confirmIdentity(own, given),
    signOutAddress: () =>
      reached(own, () => own.provider.signOutAddress(`${publicUrl.replace(/\/+$/u, '')}${SIGNED_OUT_PATH}`)),
    identityOf: (account) => identityOf(own, account),
    link: (given) => linkIdentity(own, given),
    unlink: (given) => unlinkIdentity(own, given),
  };
}

/** The path that a provider is told to send browsers back to. */
export const OIDC_PATH = '/sign-in/oidc';

/** Where a provider sends a browser back to that ended its session there too. */
const SIGNED_OUT_PATH = '/desk/sign-in?out';

function openDoor(ground: SignInGround): Door {
  const { database, vault, clock, algorithm, publicUrl, reportFault = () => undefined } = ground;
  const settings = { ...SIGN_IN_SETTINGS, ...ground.settings };
  const [hasher, url] = [openHasher(settings), addressForPasskeys(publicUrl)];
  return { database, vault, clock, algorithm, publicUrl: url, settings, hasher, reportFault };
}

/** Passkeys belong to a name: a browser gives none to a bare number. */
function addressForPasskeys(publicUrl: string | null): URL | null {
  if (publicUrl === null || !URL.canParse(publicUrl)) return null;
  const url = new URL(publicUrl);
  const isNumber = /^[\d.]+$|^\[/u.test(url.hostname);
  // A browser has passkeys where the way is sealed, and on the machine itself.
  const isSafe = url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  return isNumber || !isSafe ? null : url;
}
