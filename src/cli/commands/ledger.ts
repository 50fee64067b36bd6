import type { Language, Words } from '../../base/words.ts';
import { verifyLedger, type Verification } from '../../platform/ledger/index.ts';
import { rebuildLedger } from './ledger-rebuild.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS, withRegister } from '../register.ts';
import { sayFault } from '../show/ledger-fault.ts';

/** `gongkai ledger verify|rebuild`: proves that the ledger is what was written down, or says where it is not; makes the state tables again from it. */
export const LEDGER: Command = {
  name: 'ledger',
  usage: 'ledger verify|rebuild [--agency ID] [--dry-run] [--data DIR] [--json]',
  summary: {
    zh: '核验台账：有没有被改、删、插、换序；按台账重建状态表',
    en: 'Prove the ledger, or say what was changed in it; make the state tables again',
  },
  help: {
    zh: '  --agency ID   只核验这一个机关（verify）\n  --dry-run     只比对，不改正（rebuild）\n  --data DIR    数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --json        以 JSON 输出\n\nverify 逐条重算每个事件的摘要、前后链接和每日封存的根，不改动任何内容。\nrebuild 从事件重新算出状态表，指出哪里不同并改正；链不完整的卷不据以重建。\n\n退出状态：0 没有异常，1 有异常或不同，2 没能完成\n\n例：gongkai ledger verify --data /srv/gongkai',
    en: '  --agency ID   this body alone (verify)\n  --dry-run     only compare (rebuild)\n  --data DIR    the data folder; else DATABASE_URL, else the usual folder\n  --json        answer as JSON\n\nverify computes every hash, link and root anew and changes nothing.\nrebuild computes the state tables from the events, says what differed and mends it; nothing is made from a stream whose chain does not hold.\n\nExit status: 0 all holds, 1 it does not or something differed, 2 it could not be done\n\nExample: gongkai ledger verify --data /srv/gongkai',
  },
  flags: { ...REGISTER_FLAGS, agency: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ values, files }, terminal) => {
    const { language } = terminal;
    const agency = values['agency'] === undefined ? null : String(values['agency']);
    const problem = problemOf(files, { agency, isDry: values['dry-run'] === true });
    if (problem !== null) {
      terminal.err(problem[language]);
      return NOT_DONE;
    }
    if (files[0] === 'rebuild') return rebuildLedger({ values, files }, terminal);
    const verified = await withRegister({ data: values['data'], register: terminal.register }, (database) =>
      verifyLedger(database, {
        agency,
        onProgress: (events) =>
          terminal.progress(language === 'zh' ? `已核验 ${events} 个事件` : `${events} events looked at`),
      }),
    );
    terminal.progress('');
    if (!verified.ok) {
      terminal.err(verified.reason[language]);
      return NOT_DONE;
    }
    terminal.out(values['json'] === true ? JSON.stringify(verified.value, null, 2) : tell(verified.value, language));
    return verified.value.faults.length === 0 ? DONE : ERRORS_FOUND;
  },
};

function problemOf(
  files: readonly string[],
  { agency, isDry }: { readonly agency: string | null; readonly isDry: boolean },
): Words | null {
  const [what] = files;
  if (files.length !== 1 || (what !== 'verify' && what !== 'rebuild')) {
    return {
      zh: '例：gongkai ledger verify，gongkai ledger rebuild',
      en: 'e.g. gongkai ledger verify, gongkai ledger rebuild',
    };
  }
  if (what === 'rebuild' && agency !== null) return { zh: '--agency 只用于 verify', en: '--agency belongs to verify' };
  if (what === 'verify' && isDry) return { zh: '--dry-run 只用于 rebuild', en: '--dry-run belongs to rebuild' };
  return agency === null || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(agency)
    ? null
    : {
        zh: `--agency 后面应是机关的编号，不是“${agency}”`,
        en: `--agency takes the number of a body, not "${agency}"`,
      };
}

function tell({ streams, events, roots, faults }: Verification, language: Language): string {
  const seen =
    language === 'zh'
      ? `核验了 ${streams} 卷、${events} 个事件、${roots} 个日根`
      : `${streams} streams, ${events} events and ${roots} roots looked at`;
  if (faults.length === 0) return language === 'zh' ? `${seen}，没有异常` : `${seen}: all holds`;
  return [
    language === 'zh' ? `${seen}，${faults.length} 处异常：` : `${seen}, ${faults.length} faults:`,
    ...faults.map((fault) => `  ${sayFault(fault)[language]}`),
  ].join('\n');
}
