import type { Words } from '../../base/words.ts';
import { inBeijing } from '../clock/index.ts';
import { leafText } from './day-root.ts';
import type { HashAlgorithm } from './event.ts';
import type { DayPaper, RootPaper } from './root-paper.ts';
import type { KeptStamp } from './stamp-store.ts';

/** A page that is put into the file, published or handed to somebody: what it is, its figures, and how anybody can check them. */
export type PrintedPaper = {
  readonly title: Words;
  readonly what: Words;
  readonly facts: readonly { readonly label: Words; readonly value: Words }[];
  readonly checks: readonly Words[];
};

/** Names of bodies by their numbers. */
type NameOf = (agency: string) => string;

/** 日根打印页: the words of the page on the root of one body. */
export function sayRootPaper({ total, stamps }: DayPaper, root: RootPaper, nameOf: NameOf): PrintedPaper {
  const { number, day, algorithm, heads, previous, text, proof } = root;
  return {
    title: { zh: '政府信息公开台账日根', en: 'Root of the ledger of government information for a day' },
    what: WHAT,
    facts: [
      { label: { zh: '机关', en: 'Body' }, value: same(called(root.agency, nameOf)) },
      { label: { zh: '日期', en: 'Day' }, value: { zh: `${day}（北京时间）`, en: `${day} (Beijing)` } },
      { label: { zh: '序号', en: 'Number' }, value: { zh: `第 ${number} 个日根`, en: `root ${number}` } },
      { label: { zh: '摘要算法', en: 'Digest' }, value: same(DIGESTS[algorithm]) },
      { label: { zh: '有变动的卷', en: 'Streams that moved' }, value: same(String(heads)) },
      {
        label: { zh: '上一个日根', en: 'Root before' },
        value: previous === '' ? { zh: '无', en: 'none' } : same(inGroups(previous)),
      },
      { label: { zh: '日根', en: 'Root' }, value: same(inGroups(root.root)) },
      { label: { zh: '日根的原文', en: 'Text of the root' }, value: same(text) },
      { label: { zh: '在总根中的原文', en: 'Text in the total root' }, value: same(leafText(root)) },
      ...(proof ?? []).map(({ side, hash }, index) => ({
        label: { zh: `相邻摘要 ${index + 1}`, en: `Neighbour ${index + 1}` },
        value: {
          zh: `${side === 'left' ? '左' : '右'} ${inGroups(hash)}`,
          en: `${side === 'left' ? 'left' : 'right'} ${inGroups(hash)}`,
        },
      })),
      ...factsOfTotal({ total, stamps }),
    ],
    checks: [checkText(algorithm), CHECK_PROOF, ...checksOfDay(total.day)],
  };
}

/** 总根打印页: the words of the page on the roots of all bodies for a day. */
export function sayDayPaper({ total, roots, stamps }: DayPaper, nameOf: NameOf): PrintedPaper {
  return {
    title: { zh: '政府信息公开台账总根', en: 'Total root of the ledgers of government information for a day' },
    what: WHAT,
    facts: [
      { label: { zh: '日期', en: 'Day' }, value: { zh: `${total.day}（北京时间）`, en: `${total.day} (Beijing)` } },
      { label: { zh: '机关数', en: 'Bodies' }, value: same(String(total.bodies)) },
      ...roots.map((root) => ({
        label: same(called(root.agency, nameOf)),
        value: {
          zh: `第 ${root.number} 个日根（${DIGESTS[root.algorithm]}）${inGroups(root.root)}`,
          en: `root ${root.number} (${DIGESTS[root.algorithm]}) ${inGroups(root.root)}`,
        },
      })),
      ...factsOfTotal({ total, stamps }),
    ],
    checks: [checkText(total.algorithm), CHECK_TREE, ...checksOfDay(total.day)],
  };
}

/** A body that has no name any more is called by its number. */
function called(agency: string, nameOf: NameOf): string {
  const name = nameOf(agency);
  return name === agency ? agency : `${name}（${agency}）`;
}

const same = (text: string): Words => ({ zh: text, en: text });

/** Groups of eight, so that two people can read it to one another. */
const inGroups = (hash: string): string => hash.match(/.{1,8}/gu)?.join(' ') ?? '';

const DIGESTS: Readonly<Record<HashAlgorithm, string>> = { sha256: 'SHA-256', sm3: 'SM3' };

function factsOfTotal({ total, stamps }: Pick<DayPaper, 'total' | 'stamps'>): PrintedPaper['facts'] {
  return [
    {
      label: { zh: '总根', en: 'Total root' },
      value: {
        zh: `${inGroups(total.root)}（${DIGESTS[total.algorithm]}，${total.bodies} 个机关）`,
        en: `${inGroups(total.root)} (${DIGESTS[total.algorithm]}, ${total.bodies} bodies)`,
      },
    },
    { label: { zh: '总根的原文', en: 'Text of the total root' }, value: same(total.text) },
    ...(stamps.length === 0
      ? [{ label: { zh: '时间戳', en: 'Time stamp' }, value: { zh: '还没有加盖', en: 'none yet' } }]
      : stamps.map((stamp) => ({ label: { zh: '时间戳', en: 'Time stamp' }, value: sayStamp(stamp) }))),
  ];
}

/** 时间戳说明: who stamped when, and what of it was not looked at. */
export function sayStamp({ at, authority, isChainChecked, bodies }: KeptStamp): Words {
  return {
    zh: `${inBeijing(at)}（北京时间），${authority}，${bodies} 个机关的日根${isChainChecked ? '' : '；证书链没有核对'}`,
    en: `${inBeijing(at)} (Beijing), ${authority}, roots of ${bodies} bodies${isChainChecked ? '' : '; its chain of certificates was not followed'}`,
  };
}

const WHAT: Words = {
  zh: '这几组字符由当日为止台账里的全部记录算出。此后任何一条记录被改、被删、被插入或者换了次序，就再也算不出同样的字符。页上没有案件内容，也没有个人信息，可以归档、公布或者交第三方保管。',
  en: 'These characters are computed from every record of the ledger up to this day. If any of them is changed, removed, put in or moved later, they cannot be computed again. Nothing of a case and nothing personal stands here: the page may be filed, published or handed to others.',
};

function checkText(algorithm: HashAlgorithm): Words {
  const tool = algorithm === 'sm3' ? 'openssl dgst -sm3' : 'sha256sum';
  return {
    zh: `不用本程序也能核对：printf %s '原文' | ${tool}，得到的应是相应的根。`,
    en: `Without this program: printf %s 'TEXT' | ${tool} gives the root of that text.`,
  };
}

const CHECK_PROOF: Words = {
  zh: '日根在总根里：先算 摘要(00‖在总根中的原文)，再依次与相邻摘要算 摘要(01‖左‖右)，最后得到总根的原文末尾的那串字符（RFC 6962 第 2.1 节）。',
  en: 'That the root is in the total one: digest of 00 and its text, then digest of 01, left and right with each neighbour in turn, gives the last characters in the text of the total root (RFC 6962, 2.1).',
};

const CHECK_TREE: Words = {
  zh: '总根的原文末尾的那串字符，是各机关的 ["编号",序号,"日根"] 按编号排列后的树根（RFC 6962 第 2.1 节）。',
  en: 'The last characters in the text of the total root are the root of the tree (RFC 6962, 2.1) over ["ID",NUMBER,"ROOT"] of all bodies, in the order of their ids.',
};

const checksOfDay = (day: string): readonly Words[] => [
  {
    zh: `用本程序核对：gongkai ledger verify 没有异常，并且 gongkai ledger root --day ${day} 印出的与本页相同。`,
    en: `With this program: gongkai ledger verify finds nothing, and gongkai ledger root --day ${day} prints what stands here.`,
  },
  {
    zh: '盖了时间戳的，任何人可以用 openssl ts -verify -digest 总根 -in 应答文件 -CAfile 时间戳服务的根证书 核对（SM2 签名的用 gongkai ledger verify --ca）。',
    en: 'A stamped one can be checked by anybody: openssl ts -verify -digest ROOT -in ANSWER -CAfile CA (gongkai ledger verify --ca for those signed with SM2).',
  },
];
