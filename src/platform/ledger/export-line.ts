/** 台账导出的行: what a line of an export tells of, and what of it. */
export type ExportLine = {
  readonly kind: 'ledger' | 'day_root' | 'day_leaf' | 'stamp' | 'root' | 'sealed' | 'event' | 'head' | 'end';
  readonly [field: string]: unknown;
};
