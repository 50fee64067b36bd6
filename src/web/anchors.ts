import type { SectionKey } from '../law/index.ts';

/** 锚点: ids within a page. `scope` keeps several reports on one page apart; it is empty for a single one. */
export const cellAnchor = (scope: string, address: string): string => `${scope}cell-${address}`;

export const findingAnchor = (scope: string, number: number): string => `${scope}finding-${number}`;

export const sectionAnchor = (scope: string, key: SectionKey): string => `${scope}section-${key}`;

export const textAnchor = (scope: string, number: number): string => `${scope}text-${number}`;
