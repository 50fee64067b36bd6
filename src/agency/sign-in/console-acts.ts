import type { Database } from '../../platform/db/index.ts';
import { recordAudit, type AuditFrame } from '../audit/record-audit.ts';
import { dropSessions } from './session-store.ts';
import type { Account } from './sign-in.ts';

/**
 * 控制台结束会话: ends all sessions of somebody, by whoever runs the machine. Gives how many there were. `isAccountEnded`: because he left, which stands in the
 * audit log as such.
 */
export function endSessionsFromConsole(
  database: Database,
  { agency, officer, isAccountEnded }: Account & { readonly isAccountEnded: boolean },
  frame: AuditFrame,
): Promise<number> {
  return database.transaction(async (transaction) => {
    const ended = await dropSessions(transaction, { agency, officer }, { but: null });
    const about = { agency, officer, origin: null };
    const detail = { sessions: ended, why: 'console' };
    if (isAccountEnded) await recordAudit(transaction, { kind: 'account_ended', ...about, detail }, frame);
    else if (ended.length > 0) await recordAudit(transaction, { kind: 'session_ended', ...about, detail }, frame);
    return ended.length;
  });
}
