import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import { FEE_SETTINGS, type FeeSettings } from './settings.data.ts';

/** 按件计收、按量计收. */
export type FeeKind = 'by_application' | 'by_quantity';

/**
 * 一档: numbers `from` to `to` (both counted; `to` null without end) at so many yuan each. `rising`: the band is cut into bands of `every`
 * numbers, each `by` yuan dearer than the one before.
 */
export type FeeBand = {
  readonly from: number;
  readonly to: number | null;
  readonly rate: number;
  readonly rising: { readonly every: number; readonly by: number } | null;
};

/** 收费标准: one schedule with its bands (超额累进), what it counts, and its days of force `[from, to)`. */
export type FeeSchedule = {
  readonly kind: FeeKind;
  readonly name: Words;
  /** What one number of it is: an application, a page. */
  readonly unit: Words;
  readonly inForce: { readonly from: string; readonly to: string | null };
  readonly cite: readonly Cite[];
  readonly bands: readonly FeeBand[];
  /** Rules without a text behind them on which the amount rests, each from this number on. */
  readonly restsOn: readonly { readonly setting: keyof FeeSettings; readonly from: number }[];
};

/** 信息处理费收费标准, the older first. */
export const FEE_SCHEDULES: readonly FeeSchedule[] = feeSchedules(FEE_SETTINGS);

/** 按设置的收费标准: the schedules under settings of an administrator's own. */
export function feeSchedules({ in_force_from, first_step }: FeeSettings): readonly FeeSchedule[] {
  const inForce = { from: in_force_from.value, to: null };
  return [
    {
      kind: 'by_application',
      name: { zh: '按件计收', en: 'By application' },
      unit: { zh: '件', en: 'application' },
      inForce,
      cite: [
        { article: 42, paragraph: 1 },
        { act: 'fee_measures', article: 4 },
      ],
      bands: [
        { from: 1, to: 10, rate: 0, rising: null },
        { from: 11, to: 30, rate: 100, rising: null },
        { from: 31, to: null, rate: first_step.value, rising: { every: 10, by: 100 } },
      ],
      restsOn: [{ setting: 'first_step', from: 31 }],
    },
    {
      kind: 'by_quantity',
      name: { zh: '按量计收', en: 'By quantity' },
      unit: { zh: '页', en: 'page' },
      inForce,
      cite: [
        { article: 42, paragraph: 1 },
        { act: 'fee_measures', article: 5 },
      ],
      bands: [
        { from: 1, to: 30, rate: 0, rising: null },
        { from: 31, to: 100, rate: 10, rising: null },
        { from: 101, to: 200, rate: 20, rising: null },
        { from: 201, to: null, rate: 40, rising: null },
      ],
      restsOn: [
        { setting: 'page', from: 1 },
        { setting: 'cumulate_pages', from: 1 },
        { setting: 'charge_published', from: 31 },
      ],
    },
  ];
}
