/** 动态口令 (RFC 6238): six figures, half a minute, SHA-1, because that is what every authenticator can do. */
const PERIOD = 30;
const DIGITS = 6;
const ISSUER = '公开 Gongkai';

/** A new secret as authenticators take it, 160 bits. */
export async function newSecret(): Promise<string> {
  return (await import('otplib')).generateSecret({ length: 20 });
}

/** What the picture says that an authenticator reads. */
export async function uriOf(secret: string, account: string): Promise<string> {
  const { generateURI } = await import('otplib');
  return generateURI({ issuer: ISSUER, label: account, secret, period: PERIOD, digits: DIGITS });
}

/**
 * 核对动态口令: the step for which a code is right, one before and one after included, and later than the last that was used; null where there is none. What a person types
 * between the figures does not count.
 */
export async function stepOfCode(
  code: string,
  given: {
    readonly secret: string;
    readonly milliseconds: number;
    readonly steps: number;
    readonly lastStep: number | null;
  },
): Promise<number | null> {
  const { secret, milliseconds, steps, lastStep } = given;
  const token = code.slice(0, LONGEST_TYPED).normalize('NFKC').replaceAll(/[\s-]/gu, '');
  if (!/^\d{6}$/u.test(token)) return null;
  const { verifySync } = await import('otplib');
  const found = verifySync({
    secret,
    token,
    epoch: Math.floor(milliseconds / 1000),
    epochTolerance: steps * PERIOD,
    period: PERIOD,
    digits: DIGITS,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
}

const LONGEST_TYPED = 20;
