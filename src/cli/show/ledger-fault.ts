import type { Words } from '../../base/words.ts';
import type { LedgerFault } from '../../platform/ledger/index.ts';

/** 台账异常: one sentence for what is not as it was written down. */
export function sayFault(fault: LedgerFault): Words {
  const stream = 'stream' in fault ? fault.stream : '';
  const { number } = fault;
  switch (fault.kind) {
    case 'changed':
      return { zh: `卷 ${stream} 第 ${number} 个事件被改动`, en: `event ${number} of ${stream} was changed` };
    case 'removed':
      return { zh: `卷 ${stream} 第 ${number} 个事件被删去`, en: `event ${number} of ${stream} was removed` };
    case 'inserted':
      return { zh: `卷 ${stream} 第 ${number} 个事件是插进来的`, en: `event ${number} of ${stream} was put in` };
    case 'reordered':
      return {
        zh: `卷 ${stream} 第 ${number} 个事件原是第 ${fault.was} 个`,
        en: `event ${number} of ${stream} was written down as number ${fault.was}`,
      };
    case 'head_differs':
      return {
        zh: `卷 ${stream} 的卷首记录与第 ${number} 个事件不符`,
        en: `the head of ${stream} is not its event ${number}`,
      };
    case 'root_changed':
      return {
        zh: `机关 ${fault.agency} 第 ${number} 个日根被改动`,
        en: `root ${number} of ${fault.agency} was changed`,
      };
    case 'root_removed':
      return {
        zh: `机关 ${fault.agency} 第 ${number} 个日根被删去`,
        en: `root ${number} of ${fault.agency} was removed`,
      };
    case 'sealed_otherwise':
      return {
        zh: `卷 ${stream} 第 ${number} 个事件与第 ${fault.root} 个日根封存的不同`,
        en: `event ${number} of ${stream} is not the one that root ${fault.root} sealed`,
      };
  }
}
