/** 账号的比较形式: what of an account counts when accounts are told apart: not case, not full or half width, not what cannot be seen. */
export function foldAccount(account: string): string {
  return account
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ACCOUNT)
    .toWellFormed();
}

/** What is longer is no account of anybody. */
export const LONGEST_ACCOUNT = 100;
