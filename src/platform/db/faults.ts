/** What PostgreSQL calls its failures. */
const UNIQUE = '23505';
const TRY_AGAIN = new Set(['40001', '40P01']);

/** True where a row with this key is there already. */
export function isTaken(fault: unknown): boolean {
  return codeOf(fault) === UNIQUE;
}

/** True where two transactions got in each other's way and one was given up. */
export function canTryAgain(fault: unknown): boolean {
  return TRY_AGAIN.has(codeOf(fault));
}

/** 数据库不可用: true where the database did not answer, or has no room for one more. */
export function isUnavailable(fault: unknown): boolean {
  const code = codeOf(fault);
  if (UNREACHABLE.has(code) || code.startsWith('08')) return true;
  return fault instanceof Error && /timeout exceeded when trying to connect|Connection terminated/u.test(fault.message);
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
