import type { Words } from '../../base/words.ts';
import { NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS } from '../register.ts';
import { writeLedger } from './ledger-export.ts';
import { rebuildLedger } from './ledger-rebuild.ts';
import { printRoot } from './ledger-root.ts';
import { stampRoot } from './ledger-timestamp.ts';
import { proveLedger } from './ledger-verify.ts';

/** `gongkai ledger`: proves that the ledger is what was written down; makes the state tables again from it; prints and time-stamps its roots. */
export const LEDGER: Command = {
  name: 'ledger',
  usage:
    'ledger verify|rebuild|root|timestamp|export [--agency ID] [--day DATE] [--out FILE | --in FILE] [--ca FILE] [--dry-run] [--data DIR] [--json]',
  summary: {
    zh: '核验台账：有没有被改、删、插、换序；重建状态表；打印日根、加盖时间戳；导出，供不用本程序的人核对',
    en: 'Prove the ledger, or say what was changed in it; make the state tables again; print and time-stamp its roots; export it for whoever proves it without this program',
  },
  help: {
    zh: '  --agency ID   只看这一个机关：编号、统一社会信用代码或网址标识（verify、root、export）\n  --day DATE    哪一天的日根，默认最近封存的一天（root、timestamp）\n  --out FILE    写出时间戳请求；文件名以 .tsr 结尾的，写出已收存的应答（timestamp）；导出到这个文件，已经有的不覆盖（export）\n  --in FILE     收存时间戳服务的应答（timestamp）\n  --ca FILE     可信的证书（PEM），据以核对时间戳的证书链（verify、timestamp）\n  --dry-run     只比对，不改正（rebuild）\n  --data DIR    数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --json        以 JSON 输出\n\nverify 逐条重算每个事件的摘要、前后链接、每日封存的根和时间戳，不改动任何内容。\nrebuild 从事件重新算出状态表，指出哪里不同并改正；链不完整的卷不据以重建。\nroot 印出各机关当日的日根和合在一起的总根，连同任何人核对它的办法，可以打印归档。\ntimestamp 为总根生成请求文件（RFC 3161），交给时间戳服务；取回的应答用 --in 收存。一天一份请求，就把当天全部机关的日根都盖上了。没有给 --ca 时不核对证书链；证书是否被吊销，不核对。\nexport 逐行（JSON）写出全部参与计算的原文、摘要、日根和时间戳，司法鉴定人不用本程序就能核对，算法见 docs/operate/ledger-format.md；里面没有个人信息。导出一次，审计日志记一次。\n\n退出状态：0 没有异常，1 有异常或不同，2 没能完成\n\n例：gongkai ledger verify --data /srv/gongkai\n　　gongkai ledger timestamp --day 2026-11-28 --out 2026-11-28.tsq\n　　gongkai ledger timestamp --in 2026-11-28.tsr --ca 时间戳服务根证书.pem\n　　gongkai ledger export --out 台账.jsonl --agency shili-ju',
    en: '  --agency ID   this body alone: its number, credit code or slug (verify, root, export)\n  --day DATE    the root of which day; the last that was sealed by default (root, timestamp)\n  --out FILE    writes the request for a time stamp; the answer that is kept, where the name ends in .tsr (timestamp); the file of the export, never over one that is there (export)\n  --in FILE     keeps the answer of the service (timestamp)\n  --ca FILE     certificates that are trusted (PEM), to follow the chain of a time stamp to (verify, timestamp)\n  --dry-run     only compare (rebuild)\n  --data DIR    the data folder; else DATABASE_URL, else the usual folder\n  --json        answer as JSON\n\nverify computes every hash, link, root and time stamp anew and changes nothing.\nrebuild computes the state tables from the events, says what differed and mends it; nothing is made from a stream whose chain does not hold.\nroot prints the roots of all bodies for a day and the one over them, with how anybody can check them.\ntimestamp writes the request (RFC 3161) for the root over all bodies, to be handed to a time-stamping service; --in keeps what that answers. One request a day stamps every body. Without --ca the chain of certificates is not followed; whether one was revoked is not asked.\nexport writes all that is hashed, with the hashes, roots and time stamps, as lines of JSON: an expert of a court can prove it without this program, as docs/operate/ledger-format.md says. Nothing personal is in it. Each export stands in the audit log.\n\nExit status: 0 all holds, 1 it does not or something differed, 2 it could not be done\n\nExample: gongkai ledger verify --data /srv/gongkai\n         gongkai ledger timestamp --day 2026-11-28 --out 2026-11-28.tsq\n         gongkai ledger timestamp --in 2026-11-28.tsr --ca authority.pem\n         gongkai ledger export --out ledger.jsonl --agency shili-ju',
  },
  flags: {
    ...REGISTER_FLAGS,
    agency: { type: 'string' },
    day: { type: 'string' },
    out: { type: 'string' },
    in: { type: 'string' },
    ca: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (flags, terminal) => {
    const [name = '', ...others] = flags.files;
    const work = WORKS[name];
    const problem =
      work === undefined
        ? sayNoWork(name)
        : others.length > 0
          ? sayTooMuch(others[0] ?? '')
          : strayFlag(name, flags.values);
    if (work === undefined || problem !== null) {
      terminal.err((problem ?? sayNoWork(name))[terminal.language]);
      return NOT_DONE;
    }
    return work(flags, terminal);
  },
};

const WORKS: Readonly<Record<string, Command['run'] | undefined>> = {
  verify: proveLedger,
  rebuild: rebuildLedger,
  root: printRoot,
  timestamp: stampRoot,
  export: writeLedger,
};

const sayNoWork = (name: string): Words =>
  name === ''
    ? { zh: `没有写明做什么。${EXAMPLE.zh}`, en: `what to do is not said; ${EXAMPLE.en}` }
    : { zh: `没有 ledger ${name}。${EXAMPLE.zh}`, en: `there is no ledger ${name}; ${EXAMPLE.en}` };

const sayTooMuch = (other: string): Words => ({
  zh: `“${other}”是多余的。${EXAMPLE.zh}`,
  en: `"${other}" is too much; ${EXAMPLE.en}`,
});

const EXAMPLE: Words = {
  zh: '例：gongkai ledger verify，gongkai ledger rebuild，gongkai ledger root，gongkai ledger timestamp，gongkai ledger export',
  en: 'e.g. gongkai ledger verify, gongkai ledger rebuild, gongkai ledger root, gongkai ledger timestamp, gongkai ledger export',
};

/** Which works a flag belongs to; the others belong to all. */
const FLAGS_OF: Readonly<Record<string, readonly string[]>> = {
  agency: ['verify', 'root', 'export'],
  day: ['root', 'timestamp'],
  out: ['timestamp', 'export'],
  in: ['timestamp'],
  ca: ['verify', 'timestamp'],
  'dry-run': ['rebuild'],
};

function strayFlag(name: string, values: Readonly<Record<string, string | boolean | undefined>>): Words | null {
  for (const [flag, works] of Object.entries(FLAGS_OF)) {
    if (values[flag] !== undefined && !works.includes(name)) {
      return { zh: `--${flag} 只用于 ${works.join('、')}`, en: `--${flag} belongs to ${works.join(', ')}` };
    }
  }
  return null;
}
