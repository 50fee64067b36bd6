import type { Language, Words } from '../../base/words.ts';
import { PROJECTIONS } from '../../migrations.ts';
import { rebuildCaches, type CacheDifference, type Rebuilt } from '../../platform/ledger/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai ledger rebuild`: makes the state tables again from the ledger and says what differed. */
export async function rebuildLedger({ values }: Flags, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const isMending = values['dry-run'] !== true;
  const rebuilt = await withRegister({ data: values['data'], register: terminal.register }, (database) =>
    rebuildCaches(database, PROJECTIONS, {
      isMending,
      onProgress: (streams) =>
        terminal.progress(language === 'zh' ? `已处理 ${streams} 卷` : `${streams} streams done`),
    }),
  );
  terminal.progress('');
  if (!rebuilt.ok) {
    terminal.err(rebuilt.reason[language]);
    return NOT_DONE;
  }
  terminal.out(
    values['json'] === true ? JSON.stringify(rebuilt.value, null, 2) : tell(rebuilt.value, { isMending, language }),
  );
  return rebuilt.value.differences === 0 ? DONE : ERRORS_FOUND;
}

function tell(
  { streams, events, differences, told }: Rebuilt,
  { isMending, language }: { readonly isMending: boolean; readonly language: Language },
): string {
  const isZh = language === 'zh';
  const seen = isZh ? `比对了 ${streams} 卷、${events} 个事件` : `${streams} streams, ${events} events`;
  if (differences === 0) return isZh ? `${seen}，状态表与台账一致` : `${seen}: the state tables are what they say`;
  const done = isMending ? { zh: '已按台账改正', en: 'made again' } : { zh: '没有改动', en: 'left as they are' };
  const left = differences - told.length;
  return [
    isZh ? `${seen}，${differences} 处不同，${done.zh}：` : `${seen}, ${differences} differences, ${done.en}:`,
    ...told.map((one) => `  ${sayDifference(one)[language]}`),
    ...(left > 0 ? [isZh ? `  另有 ${left} 处` : `  and ${left} more`] : []),
  ].join('\n');
}

function sayDifference(one: CacheDifference): Words {
  if (one.kind === 'stream_not_proven') {
    return {
      zh: `机关 ${one.agency} 的卷 ${one.stream} 的链不完整，没有据以重建，先运行 gongkai ledger verify`,
      en: `the chain of ${one.stream} of ${one.agency} does not hold and nothing was made from it: see gongkai ledger verify`,
    };
  }
  const key = Object.values(one.key).map(String).join('/');
  switch (one.kind) {
    case 'row_missing':
      return { zh: `表 ${one.table} 缺少 ${key}`, en: `${one.table} lacks ${key}` };
    case 'row_extra':
      return { zh: `表 ${one.table} 多出 ${key}`, en: `${one.table} has ${key}, which no event makes` };
    case 'row_differs':
      return {
        zh: `表 ${one.table} 的 ${key} 不同：${one.columns.join('、')}`,
        en: `${one.table} says otherwise of ${key}: ${one.columns.join(', ')}`,
      };
  }
}
