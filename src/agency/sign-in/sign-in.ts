import type { Result } from '../../base/result.ts';
import type { Origin } from '../audit/audit.ts';

/** 认证方式: by what somebody showed who he is. */
export type Factor = 'password' | 'totp' | 'passkey' | 'invitation' | 'oidc';

/** 会话: somebody who is signed in, on one device. `id` names it in lists; what the browser holds is another thing and is nowhere kept. */
export type Session = {
  readonly id: string;
  readonly agency: string;
  readonly officer: string;
  readonly factors: readonly Factor[];
  readonly begunAt: string;
  readonly seenAt: string;
  /** It ends then at the latest, and earlier when nothing is done for a while. */
  readonly endsAt: string;
  readonly origin: Origin;
};

/**
 * 会话结束的原因: nothing was done for so long; so long had passed since it began; or another hand ended it (somebody signed out, a password was changed, the officer left),
 * which is all that is known too when its row was tidied away.
 */
export type SessionEnd = { readonly kind: 'idle' | 'term'; readonly seconds: number } | { readonly kind: 'ended' };

/** Who asks, as he is known to sign-in. */
export type Account = { readonly agency: string; readonly officer: string };

/** 登录的一步: in, or one more thing is needed. A ticket is short-lived, belongs to one sign-in, and is good for nothing else. */
export type Entry =
  | { readonly kind: 'entered'; readonly token: string; readonly session: Session }
  | { readonly kind: 'second_needed'; readonly ticket: string; readonly ways: readonly ('totp' | 'passkey')[] };

/** 登录不成的原因. */
export type SignInProblem =
  /** Account, password, code or passkey: it is not said which, nor whether there is such an account. */
  | { readonly kind: 'wrong' }
  /** Too many tries: growing delay, per account and per address. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The ticket, the challenge or the invitation is over or was used. */
  | { readonly kind: 'over' }
  /** There is no password to show here: whoever came in by a provider some time ago signs in anew first. */
  | { readonly kind: 'sign_in_anew' };

/** 口令不可用的原因. */
export type PasswordProblem =
  | { readonly kind: 'present_wrong' }
  | { readonly kind: 'too_short'; readonly least: number }
  | { readonly kind: 'too_long'; readonly most: number }
  /** It is among the words that are tried first, or made of the account, the name of the body and the like. */
  | { readonly kind: 'too_known' }
  | { readonly kind: 'same_as_before' };

/** 通行密钥, as its owner sees it. */
export type OwnPasskey = {
  readonly id: string;
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
};

/** 登录方式, as their owner sees them. */
export type OwnCredentials = {
  readonly hasPassword: boolean;
  readonly passwordSince: string | null;
  readonly hasTotp: boolean;
  readonly passkeys: readonly OwnPasskey[];
  /** Whether the roles of this officer demand a second factor that is not there yet. */
  readonly needsSecondFactor: boolean;
};

/** What goes to the browser and comes back from it, as WebAuthn has it; whoever takes it looks at it. */
export type PasskeyOptions = { readonly [key: string]: unknown };

/** 统一身份认证登录不成的原因. */
export type OidcProblem =
  | SignInProblem
  /** The provider does not answer. */
  | { readonly kind: 'unreachable' }
  /** It is somebody, and nobody here is linked with him: he tells an administrator by what the provider calls him. */
  | { readonly kind: 'not_linked'; readonly subject: string }
  /** It was linked with one of the three administrators, and waits for another hand. */
  | { readonly kind: 'link_held' };

/** 本人关联不成的原因. `second_needed`: no second thing was shown in this session. `taken`: the identity is another one's here. `only_way`: there would be none left. */
export type OwnLinkProblem = SignInProblem | { readonly kind: 'unreachable' | 'second_needed' | 'taken' | 'only_way' };

/** 待确认的邀请: made by whom and when. */
export type HeldInvitation = { readonly by: string; readonly madeAt: string };

/** 等待确认的一条: a link or an identity of an administrator, for whom, made by whom (null: whoever is no longer on record) and when. */
export type HeldLink = Account & {
  readonly what: 'invitation' | 'identity';
  readonly name: string;
  readonly account: string;
  readonly madeBy: string | null;
  readonly madeAt: string | null;
};

/** 确认不成的原因: it is for oneself; one made it oneself; there is none that waits. */
export type ConfirmProblem = { readonly kind: 'oneself' | 'own_link' | 'none_held' };

/** 关联不成的原因. */
export type LinkProblem = { readonly kind: 'oneself' | 'no_account' | 'no_identity' | 'taken' };

/** 统一身份认证: signing in by a provider of OpenID Connect. */
export type Oidc = {
  /** How it is called on the page. */
  readonly name: string;
  /** Where the browser is sent to; it keeps the ticket, in a cookie that comes along when it is sent back (`SameSite=Lax`). */
  begin(): Promise<Result<{ readonly ticket: string; readonly address: string }, OidcProblem>>;
  /** The browser is back under `address`, with what the provider put behind the question mark. */
  finish(given: {
    readonly ticket: string;
    readonly address: string;
    readonly origin: Origin;
  }): Promise<Result<Entry, OidcProblem>>;
  /** 关联本人身份: with the password shown again, in a session in which a second thing was shown; then by way of the provider, as in signing in. */
  beginOwnLink(
    session: Session,
    shown: PasswordShown,
  ): Promise<Result<{ readonly ticket: string; readonly address: string }, OwnLinkProblem>>;
  /** The browser is back, in the session in which it was sent out. */
  finishOwnLink(
    session: Session,
    given: { readonly ticket: string; readonly address: string; readonly origin: Origin },
  ): Promise<Result<null, OwnLinkProblem>>;
  unlinkOwn(session: Session, shown: PasswordShown): Promise<Result<null, OwnLinkProblem>>;
  /** 待确认的身份关联 of an administrator, and who made it; null where none waits. */
  heldFor(account: Account): Promise<HeldInvitation | null>;
  confirm(given: {
    readonly by: Session;
    readonly account: Account;
    readonly origin: Origin;
  }): Promise<Result<null, ConfirmProblem>>;
  /** Where a browser that came in by the provider signs out there too; null where it names no such place, or does not answer. */
  signOutAddress(): Promise<string | null>;
  /** What the provider calls an officer; null where he is not linked. */
  identityOf(account: Account): Promise<string | null>;
  /** By another officer, or on the console (`by` null). */
  link(given: {
    readonly by: Session | null;
    readonly account: Account;
    readonly subject: string;
    readonly origin: Origin | null;
  }): Promise<Result<null, LinkProblem>>;
  unlink(given: {
    readonly by: Session | null;
    readonly account: Account;
    readonly origin: Origin | null;
  }): Promise<Result<null, LinkProblem>>;
};

/** 再次出示口令: before what opens the door is changed, so that a session that was stolen makes no key of its own. Looked at only where there is a password. */
export type PasswordShown = { readonly password: string; readonly origin: Origin };

/** 登录: accounts, credentials, sessions. Each call is a transaction of its own, and writes its audit entry in it. */
export type SignIn = {
  /** Whether there are passkeys: a browser has them only for an address of the web that is known, and not for a bare number. */
  readonly hasPasskeys: boolean;
  /** 统一身份认证; null where none is set. */
  readonly oidc: Oidc | null;
  withPassword(given: {
    readonly account: string;
    readonly password: string;
    readonly origin: Origin;
  }): Promise<Result<Entry, SignInProblem>>;
  withCode(given: {
    readonly ticket: string;
    readonly code: string;
    readonly origin: Origin;
  }): Promise<Result<Entry, SignInProblem>>;
  /** A challenge: with a ticket as the second factor of that sign-in, without one for a passkey alone. */
  passkeyChallenge(ticket: string | null): Promise<Result<{ ticket: string; options: PasskeyOptions }, SignInProblem>>;
  withPasskey(given: {
    readonly ticket: string;
    readonly answer: unknown;
    readonly origin: Origin;
  }): Promise<Result<Entry, SignInProblem>>;

  /** The session that a token belongs to, if it still lasts; notes now and then that it was seen. */
  sessionOf(token: string): Promise<Session | null>;
  /** Why a token opens nothing any more; null where it still does, or never was one. */
  sessionEnd(token: string): Promise<SessionEnd | null>;
  /** A new token for the same session, the old one then opening nothing: after a change of what somebody may do. */
  renewed(token: string): Promise<string | null>;
  signOut(token: string, origin: Origin): Promise<void>;
  sessionsOf(account: Account): Promise<readonly Session[]>;
  /** Ends one of somebody's sessions, or with `'others'` all but this one. */
  endSession(session: Session, which: string | 'others', origin: Origin): Promise<void>;

  credentialsOf(account: Account): Promise<OwnCredentials>;
  changePassword(
    session: Session,
    given: { readonly present: string; readonly next: string; readonly origin: Origin },
  ): Promise<Result<null, PasswordProblem | SignInProblem>>;
  /** A secret for an authenticator, not in force until a code of it came back. `uri` is what the picture says. */
  beginTotp(
    session: Session,
    shown: PasswordShown,
  ): Promise<Result<{ readonly ticket: string; readonly secret: string; readonly uri: string }, SignInProblem>>;
  confirmTotp(
    session: Session,
    given: { readonly ticket: string; readonly code: string; readonly origin: Origin },
  ): Promise<Result<null, SignInProblem>>;
  removeTotp(session: Session, shown: PasswordShown): Promise<Result<null, SignInProblem>>;
  beginPasskey(
    session: Session,
    shown: PasswordShown,
  ): Promise<Result<{ readonly ticket: string; readonly options: PasskeyOptions }, SignInProblem>>;
  addPasskey(
    session: Session,
    given: { readonly ticket: string; readonly answer: unknown; readonly name: string; readonly origin: Origin },
  ): Promise<Result<null, SignInProblem>>;
  removePasskey(session: Session, given: PasswordShown & { readonly id: string }): Promise<Result<null, SignInProblem>>;

  /**
   * 邀请: a one-time link for a new officer, or for one who lost password or second factor; made by another one, or on the console (`by` null). Using it sets a
   * password, takes away the second factors and ends all sessions. One for an administrator of the three hands waits for another hand (`confirmInvitation`).
   */
  invite(given: {
    readonly by: Session | null;
    readonly account: Account;
    readonly origin: Origin | null;
  }): Promise<Result<{ readonly token: string; readonly endsAt: string }, { readonly kind: 'oneself' | 'no_account' }>>;
  /** Whose invitation it is, before it is used; `isHeld`: it opens nothing until another hand has confirmed it. */
  invitationOf(
    token: string,
  ): Promise<{ readonly account: string; readonly name: string; readonly isHeld: boolean } | null>;
  /** 待确认的邀请: one for an administrator that another officer made, and who; null where none waits. */
  invitationHeldFor(account: Account): Promise<HeldInvitation | null>;
  /** 等待这个人确认的链接和身份关联, so many at most, the oldest first; without those that he made himself or that are for him. */
  linksHeldFrom(asker: Account, limit: number): Promise<readonly HeldLink[]>;
  confirmInvitation(given: {
    readonly by: Session;
    readonly account: Account;
    readonly origin: Origin;
  }): Promise<Result<null, ConfirmProblem>>;
  useInvitation(given: {
    readonly token: string;
    readonly password: string;
    readonly origin: Origin;
  }): Promise<Result<Entry, PasswordProblem | SignInProblem>>;
};
