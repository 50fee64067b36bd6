import type { Words } from '../../base/words.ts';
import type { LedgerFault } from '../../platform/ledger/index.ts';
import { sayStampProblem } from './stamp-problem.ts';

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
    case 'day_root_changed':
      return { zh: `${fault.day} 的第 ${number} 个总根被改动`, en: `total root ${number} of ${fault.day} was changed` };
    case 'day_root_removed':
      return { zh: `${fault.day} 的第 ${number} 个总根被删去`, en: `total root ${number} of ${fault.day} was removed` };
    case 'root_not_stamped_one':
      return {
        zh: `机关 ${fault.agency} 第 ${number} 个日根不是 ${fault.day} 盖时间戳时的那个`,
        en: `root ${number} of ${fault.agency} is not the one that went into the total root of ${fault.day}`,
      };
    case 'stamp_broken': {
      const why = sayStampProblem(fault.why);
      return {
        zh: `${fault.day} 的第 ${number} 个时间戳与总根不符：${why.zh}`,
        en: `time stamp ${number} of ${fault.day} does not fit its root: ${why.en}`,
      };
    }
    case 'stamp_told_otherwise':
      return {
        zh: `${fault.day} 的第 ${number} 个时间戳的时间或签发者的记录被改动`,
        en: `what is told of time stamp ${number} of ${fault.day} is not what stands in it`,
      };
  }
}
