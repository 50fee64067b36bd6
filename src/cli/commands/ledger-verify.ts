import { ok } from '../../base/result.ts';
import type { Language } from '../../base/words.ts';
import { sayStamp, verifyLedger, type Verification } from '../../platform/ledger/index.ts';
import { bodyMeant } from '../body-flag.ts';
import { trustedBy } from '../certificates-flag.ts';
import { DONE, ERRORS_FOUND, NOT_DONE } from '../command.ts';
import type { Flags } from '../flags.ts';
import { withRegister } from '../register.ts';
import { sayFault } from '../show/ledger-fault.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai ledger verify`: proves that the ledger is what was written down, or says where it is not. */
export async function proveLedger({ values }: Flags, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const trusted = await trustedBy(values['ca'], terminal);
  if (!trusted.ok) {
    terminal.err(trusted.reason[language]);
    return NOT_DONE;
  }
  const done = await withRegister({ data: values['data'], register: terminal.register }, async (database) => {
    const agency = await bodyMeant(database, values['agency']);
    if (!agency.ok) return agency;
    return ok(
      await verifyLedger(database, {
        agency: agency.value,
        trusted: trusted.value,
        onProgress: (events) =>
          terminal.progress(language === 'zh' ? `已核验 ${events} 个事件` : `${events} events looked at`),
      }),
    );
  });
  terminal.progress('');
  const verified = done.ok ? done.value : done;
  if (!verified.ok) {
    terminal.err(verified.reason[language]);
    return NOT_DONE;
  }
  terminal.out(values['json'] === true ? JSON.stringify(verified.value, null, 2) : tell(verified.value, language));
  return verified.value.faults.length === 0 ? DONE : ERRORS_FOUND;
}

function tell({ streams, events, roots, stamps, unstamped, faults }: Verification, language: Language): string {
  const isZh = language === 'zh';
  const seen = isZh
    ? `核验了 ${streams} 卷、${events} 个事件、${roots} 个日根`
    : `${streams} streams, ${events} events and ${roots} roots looked at`;
  const told = stamps.slice(-MOST_TOLD);
  const stamped =
    stamps.length === 0
      ? []
      : [
          isZh
            ? `时间戳 ${stamps.length} 个，${unstamped} 个日根没有时间戳：`
            : `${stamps.length} time stamps; ${unstamped} roots have none:`,
          ...(told.length < stamps.length ? [isZh ? '  （最近的）' : '  (the latest)'] : []),
          ...told.map((stamp) => `  ${stamp.day}  ${sayStamp(stamp)[language]}`),
        ];
  if (faults.length === 0) return [isZh ? `${seen}，没有异常` : `${seen}: all holds`, ...stamped].join('\n');
  return [
    isZh ? `${seen}，${faults.length} 处异常：` : `${seen}, ${faults.length} faults:`,
    ...faults.map((fault) => `  ${sayFault(fault)[language]}`),
    ...stamped,
  ].join('\n');
}

/** A stamp a day: a screen of them is enough, JSON has all. */
const MOST_TOLD = 10;
