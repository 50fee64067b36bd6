import type { Words } from '../../base/words.ts';
import type { Fee, FeeLine } from './fee.ts';
import type { FeeSchedule } from './schedules.data.ts';

/** 算式说明: each line of a fee's working in words, and the sum; amounts in yuan. */
export function sayFee(
  { amount, working }: Fee,
  { unit }: FeeSchedule,
): { readonly lines: readonly Words[]; readonly total: Words } {
  return {
    lines: working.map((line) => sayLine(line, unit)),
    total: { zh: `合计${amount}元`, en: `total ${amount} yuan` },
  };
}

function sayLine({ from, to, count, rate, subtotal }: FeeLine, unit: Words): Words {
  const units = `${unit.en}${count === 1 ? '' : 's'}`;
  const which =
    from === to
      ? { zh: `第${from}${unit.zh}`, en: `${unit.en} ${from}` }
      : { zh: `第${from}${unit.zh}至第${to}${unit.zh}`, en: `${unit.en}s ${from} to ${to}` };
  return rate === 0
    ? { zh: `${which.zh}：${count}${unit.zh}，不收费`, en: `${which.en}: ${count} ${units}, free` }
    : {
        zh: `${which.zh}：${count}${unit.zh}，每${unit.zh}${rate}元，计${subtotal}元`,
        en: `${which.en}: ${count} ${units} at ${rate} yuan, ${subtotal} yuan`,
      };
}
