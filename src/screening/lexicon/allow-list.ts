import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { readPaper, sayUnreadable } from '../../platform/documents/index.ts';
import { columnsIn, recordsOf } from './records.ts';

/** 准许清单: what a body has decided to leave as it is, each with the reason. */
export type AllowList = readonly AllowedValue[];

/** `rule` null: whatever rule finds it. */
export type AllowedValue = { readonly rule: string | null; readonly value: string; readonly reason: string };

export const EMPTY_ALLOW_LIST: AllowList = [];

/** Whether a body allows a value under a rule; blanks and hyphens make no difference. */
export function isAllowed(list: AllowList, rule: string, value: string): boolean {
  if (list.length === 0) return false;
  const bare = bareOf(value);
  return list.some((allowed) => (allowed.rule === null || allowed.rule === rule) && bareOf(allowed.value) === bare);
}

const COLUMNS = {
  rule: ['规则', 'rule'],
  value: ['内容', '准许内容', 'value'],
  reason: ['理由', '原因', 'reason'],
} as const;

/** 读取准许清单: xlsx or csv with the columns 规则, 内容, 理由. A line without a reason is refused: ignoring needs one. */
export async function readAllowList(name: string, bytes: Uint8Array): Promise<Result<AllowList, Words>> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) return err(sayUnreadable(name, paper.reason));
  const { heads, rows } = recordsOf(paper.value);
  const at = columnsIn(heads, COLUMNS);
  if (at.value === null || at.reason === null) {
    return err({
      zh: `准许清单“${name}”要有“内容”和“理由”两栏`,
      en: `the allow-list "${name}" needs the columns 内容 (value) and 理由 (reason)`,
    });
  }
  const list: AllowedValue[] = [];
  for (const [index, row] of rows.entries()) {
    const value = row[at.value]?.trim() ?? '';
    const reason = row[at.reason]?.trim() ?? '';
    const rule = at.rule === null ? '' : (row[at.rule]?.trim() ?? '');
    if (value === '' && reason === '') continue;
    if (value === '' || reason === '') {
      return err({
        zh: `准许清单“${name}”第${index + 2}行缺${value === '' ? '内容' : '理由'}，不写理由不能忽略`,
        en: `line ${index + 2} of the allow-list "${name}" has no ${value === '' ? 'value' : 'reason'}; ignoring needs a reason`,
      });
    }
    list.push({ rule: rule === '' ? null : rule, value, reason });
  }
  return ok(list);
}

function bareOf(value: string): string {
  return value.replaceAll(/[\s-]/gu, '').toUpperCase();
}
