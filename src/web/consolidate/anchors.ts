import type { TableKey } from '../../law/index.ts';

/** 锚点 of a sum: the row with its members, and a member in the list. */
export const rowAnchor = (table: TableKey, key: string): string => `row-${table}/${key}`;

export const memberAnchor = (index: number): string => `member-${index + 1}`;
