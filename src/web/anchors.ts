import type { SectionKey } from '../law/index.ts';

/** 锚点: ids within a page. `scope` keeps several reports on one page apart; it is empty for a single one. */
export const cellAnchor = (scope: string, address: string): string => `${scope}cell-${address}`;

export const findingAnchor = (scope: string, number: number): string => `${scope}finding-${number}`;

export const sectionAnchor = (scope: string, key: SectionKey): string => `${scope}section-${key}`;

/** A page of the paper. */
export const pageAnchor = (scope: string, page: number): string => `${scope}page-${page}`;

/** A box of a finding on the paper, counted from 1. */
export const boxAnchor = (scope: string, finding: number, box: number): string => `${scope}box-${finding}-${box}`;

export const textAnchor = (scope: string, number: number): string => `${scope}text-${number}`;
