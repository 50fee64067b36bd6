import { feeBetween, type Fee } from './fee.ts';
import { feeSchedules } from './schedules.data.ts';
import { FEE_SETTINGS, type FeeSettings } from './settings.data.ts';

/**
 * 各件申请按量计收: the fee of each of one applicant's applications by its pages (国办函〔2020〕109号第五条). Each begins at page 1, unless the
 * settings say that pages are taken together; then each begins where the one before ended.
 */
export function feesByPages(pages: readonly number[], settings: FeeSettings = FEE_SETTINGS): readonly Fee[] {
  const schedule = feeSchedules(settings).find(({ kind }) => kind === 'by_quantity');
  if (schedule === undefined) throw new Error('there is no schedule by quantity');
  let before = 0;
  return pages.map((count) => {
    const fee = feeBetween(schedule, before + 1, before + count);
    if (settings.cumulate_pages.value) before += count;
    return fee;
  });
}
