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

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
