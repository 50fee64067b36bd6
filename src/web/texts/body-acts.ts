import type { Words } from '../../base/words.ts';
import { enDay, zhDay } from './say-days.ts';

/** What a sheet of a body is called, says of itself, and says when it is done. */
export type ActWords = {
  readonly title: Words;
  readonly lead: Words | null;
  readonly button: Words;
  readonly done: Words;
};

const act = (
  [title, button, done, lead]: readonly [string, string, string, string?],
  [titleEn, buttonEn, doneEn, leadEn]: readonly [string, string, string, string?],
): ActWords => ({
  title: { zh: title, en: titleEn },
  button: { zh: button, en: buttonEn },
  done: { zh: done, en: doneEn },
  lead: lead === undefined ? null : { zh: lead, en: leadEn ?? '' },
});

export const BODY_ACTS = {
  found: act(['设立机关', '设立', '已设立'], ['Found a body', 'Found it', 'Founded']),
  rename: act(
    ['更名', '更名', '已更名', '从生效日起用新名称；以前的文书、公开的信息仍显示当时的名称。'],
    ['Rename', 'Rename', 'Renamed', 'The new name holds from its day; earlier letters keep the name of their day.'],
  ),
  move: act(['调整隶属和主管部门', '调整', '已调整'], ['Change its place', 'Change it', 'Changed']),
  identify: act(
    ['更正类型、层级、代码、网址标识', '更正', '已更正'],
    ['Correct kind, level, codes', 'Correct it', 'Corrected'],
  ),
  transfer: act(
    ['划转职权', '划转', '已划转', '把一项职权移交给另一机关，本机关继续存在。'],
    ['Hand a function over', 'Hand it over', 'Handed over', 'One function goes to another body; this one goes on.'],
  ),
  merge: act(
    ['合并', '合并', '已合并', '本机关整体并入另一机关，随之终止。'],
    ['Merge', 'Merge', 'Merged', 'The whole body goes into another one and ends.'],
  ),
  split: act(
    ['拆分', '拆分', '已拆分', '本机关的职权分别移交几个机关，本机关随之终止。'],
    ['Divide up', 'Divide it up', 'Divided up', 'Its functions go to several bodies, and it ends.'],
  ),
  close: act(
    ['撤销', '撤销', '已撤销', '没有机关承接的，才用撤销；有承接的用合并或拆分。'],
    ['Close', 'Close it', 'Closed', 'Only where no body follows; else merge it or divide it up.'],
  ),
  'open-section': act(['设立股室', '设立', '股室已设立'], ['Open a section', 'Open it', 'Section opened']),
  'rename-section': act(['股室更名', '更名', '股室已更名'], ['Rename a section', 'Rename it', 'Section renamed']),
  'close-section': act(['撤销股室', '撤销', '股室已撤销'], ['Close a section', 'Close it', 'Section closed']),
  contact: act(
    [
      '修改公开工作机构和联系方式',
      '保存',
      '联系方式已保存',
      '这是公开指南的法定内容（条例第十二条），门户上即时更新。',
    ],
    [
      'Disclosure office and contact',
      'Save',
      'Saved',
      'Contents of the guide by article 12; the portal shows them at once.',
    ],
  ),
  letters: act(['修改文书和索引号', '保存', '已保存'], ['Change letters and index numbers', 'Save', 'Saved']),
  terms: act(
    ['修改内部办理时限', '保存', '已保存', '以工作日计；留空的用通常值。法律没有规定内部时限，法定期限不因此改变。'],
    [
      'Change internal terms',
      'Save',
      'Saved',
      'In working days; blank: the usual value. They change no statutory term.',
    ],
  ),
  remedy: act(
    ['填写复议机关和法院', '保存', '已保存', '答复书按答复当日有效的一条写明救济途径；旧的一条保留在历史里。'],
    [
      'Reconsideration organ and court',
      'Save',
      'Saved',
      'A reply names those that hold on its day; earlier ones are kept.',
    ],
  ),
} as const satisfies Record<string, ActWords>;

/** A sheet of a body, by its key, which stands in its address. */
export type BodyActKey = keyof typeof BODY_ACTS;

export const BODY_FIELDS = {
  fullName: { zh: '全称', en: 'Full name' },
  shortName: { zh: '规范简称', en: 'Short name' },
  letterName: { zh: '落款名称', en: 'Name under letters' },
  letterNameHint: { zh: '答复书落款；空着用全称', en: 'Blank: the full name' },
  kind: { zh: '类型', en: 'Kind' },
  level: { zh: '层级', en: 'Level' },
  levelHint: { zh: '部门与本级人民政府同级', en: 'A department is of the level of its government' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  creditCodeHint: { zh: '18 位，可空', en: '18 characters, may be blank' },
  slug: { zh: '网址标识', en: 'Slug' },
  slugHint: {
    zh: '小写字母、数字、连字符，如 qinghe-shili；空着就没有门户专栏',
    en: 'Lower-case letters, figures, hyphens; without it there is no page on the portal',
  },
  parent: { zh: '上级机关', en: 'Body above' },
  competent: { zh: '公开工作主管部门', en: 'Competent department' },
  bodyHint: {
    zh: '写全称、简称或统一社会信用代码；没有就空着',
    en: 'Full or short name, or credit code; blank for none',
  },
  on: { zh: '生效日期', en: 'From' },
  onHint: { zh: '例：2026-03-25', en: 'e.g. 2026-03-25' },
  founded: { zh: '成立日期', en: 'Founded on' },
  foundedHint: { zh: '不知道就空着', en: 'Blank where it is not known' },
  to: { zh: '承接机关', en: 'Body that follows' },
  party: { zh: '承接的党委机构', en: 'Party organ that follows' },
  partyHint: {
    zh: '承接的是不在本系统中的党委机构时写名称，上一项空着',
    en: 'Where a Party organ that is no body here follows: its name, and nothing above',
  },
  toKind: { zh: '承接机关的性质', en: 'What follows' },
  function: { zh: '移交的职权', en: 'Function' },
  functionHint: { zh: '例：中小企业服务', en: 'e.g. services for small enterprises' },
  parts: { zh: '职权去向', en: 'What goes where' },
  partsHint: {
    zh: '每行一项：职权，冒号，承接机关。例：中小企业服务：青河区示例局',
    en: 'A line each: function, colon, body. E.g. 中小企业服务：青河区示例局',
  },
  section: { zh: '股室', en: 'Section' },
  sectionName: { zh: '股室名称', en: 'Name of the section' },
  opened: { zh: '设立日期', en: 'Opened on' },
  office: { zh: '公开工作机构', en: 'Disclosure office' },
  address: { zh: '办公地址', en: 'Address' },
  postcode: { zh: '邮政编码', en: 'Postcode' },
  hours: { zh: '办公时间', en: 'Hours' },
  phone: { zh: '联系电话', en: 'Telephone' },
  fax: { zh: '传真', en: 'Fax' },
  mail: { zh: '电子邮箱', en: 'E-mail' },
  online: { zh: '互联网联系方式', en: 'Contact on the internet' },
  prefix: { zh: '发文代字', en: 'Prefix of letters' },
  prefixHint: { zh: '例：青示公开，编号成 青示公开〔2026〕1号', en: 'e.g. 青示公开' },
  pattern: { zh: '索引号格式', en: 'Index pattern' },
  patternHint: {
    zh: '空着用通常格式 {credit_code}/{yyyy}-{serial:5}：信用代码、斜线、年份、连字符、五位流水号',
    en: 'Blank: the usual {credit_code}/{yyyy}-{serial:5}: credit code, slash, year, hyphen, running number of five figures',
  },
  channel: { zh: '网上申请复议的渠道', en: 'Reconsideration online' },
  replyName: { zh: '答复的名义', en: 'In whose name' },
  organ: { zh: '复议机关', en: 'Reconsideration organ' },
  organUsual: (organ: Words): Words => ({
    zh: `一般规定：${organ.zh}。由本机关核实后填写`,
    en: `Usually: ${organ.en}. Enter what holds for this body`,
  }),
  superior: { zh: '上一级主管部门', en: 'Line superior' },
  superiorHint: { zh: '只在法律允许选择时填', en: 'Only where the law leaves the choice' },
  court: { zh: '管辖法院', en: 'Court' },
  termHint: (days: number): Words => ({ zh: `通常 ${days} 个工作日`, en: `usually ${days} working days` }),
};

/** 承接机关的性质. */
export const SUCCESSOR_KINDS = {
  agency: { zh: '行政机关', en: 'administrative organ' },
  party_organ_with_plate: { zh: '加挂行政机关牌子的党委机构', en: 'Party organ with the plate of a state body' },
  party_organ: { zh: '党委机构', en: 'Party organ' },
} as const satisfies Record<string, Words>;

/** The effect of an act on a body, before it is done. */
export const BODY_EFFECTS = {
  founded: (name: string): Words => ({ zh: `设立“${name}”`, en: `Founds "${name}"` }),
  under: (name: string): Words => ({ zh: `上级机关：${name}`, en: `Body above: ${name}` }),
  onTop: { zh: '没有上级机关，在最上一级', en: 'No body above it: it stands at the top' },
  supervised: (name: string): Words => ({
    zh: `由${name}督促公开工作、汇总年报`,
    en: `${name} supervises its disclosure and adds up its reports`,
  }),
  unsupervised: { zh: '没有公开工作主管部门', en: 'No competent department' },
  column: (slug: string): Words => ({ zh: `门户专栏地址：/${slug}/`, en: `Its page on the portal: /${slug}/` }),
  noColumn: { zh: '没有网址标识，门户上暂无专栏', en: 'No slug, so there is no page on the portal' },
  oldColumn: (slug: string): Words => ({
    zh: `原网址 /${slug}/ 不再指向本机关，已印发的二维码和链接会失效`,
    en: `/${slug}/ leads here no more: printed links end`,
  }),
  renamed: (from: string, to: string, on: string): Words => ({
    zh: `${zhDay(on)}起名称由“${from}”改为“${to}”`,
    en: `Called "${to}" instead of "${from}" from ${enDay(on)}`,
  }),
  earlierName: { zh: '此前的文书和公开信息仍显示当时的名称', en: 'What was made earlier keeps the name of its day' },
  letterName: (name: string): Words => ({ zh: `答复书落款：${name}`, en: `Letters go out under: ${name}` }),
  changed: (what: Words, from: Words, to: Words): Words => ({
    zh: `${what.zh}：由“${from.zh}”改为“${to.zh}”`,
    en: `${what.en}: "${to.en}" instead of "${from.en}"`,
  }),
  ends: (name: string, on: string): Words => ({
    zh: `${name}自${zhDay(on)}起终止；旧网址、已公开的信息和台账都保留`,
    en: `${name} ends on ${enDay(on)}; old addresses, what was published and the ledger stay`,
  }),
  goesTo: (what: string | null, to: string, on: string): Words => ({
    zh: `${zhDay(on)}起${what === null ? '整体' : `“${what}”职权`}由${to}承接`,
    en: `From ${enDay(on)} ${what === null ? 'the whole' : `the function "${what}"`} lies with ${to}`,
  }),
  moves: (things: Words): Words => ({ zh: `随之移转：${things.zh}`, en: `With it go: ${things.en}` }),
  nobodyFollows: {
    zh: '没有机关承接；在办的申请要先办结',
    en: 'Nobody follows: open applications have to be finished before',
  },
  officersStay: (count: number): Words => ({
    zh: `仍有 ${count} 名在岗人员，终止后不能再办理，另行办理离岗`,
    en: `${count} officers are still here; let them leave or enter elsewhere`,
  }),
  sectionOpened: (name: string): Words => ({ zh: `设立股室“${name}”`, en: `Opens the section "${name}"` }),
  sectionRenamed: (from: string, to: string): Words => ({
    zh: `股室“${from}”改称“${to}”；在办事项不变`,
    en: `The section "${from}" is called "${to}"; what is in its hands stays`,
  }),
  sectionClosed: (name: string, on: string): Words => ({
    zh: `股室“${name}”自${zhDay(on)}起撤销，不能再转交事项；在该股室的人员要另行调整`,
    en: `The section "${name}" is closed from ${enDay(on)}; its people have to be placed elsewhere`,
  }),
  onPortal: {
    zh: '公开指南里的内容随之更新，注明更新日期',
    en: 'The guide on the portal shows it, with the day of the change',
  },
  remedyFrom: (name: Words, on: string): Words => ({
    zh: `${zhDay(on)}起，${name.zh}作出的答复写明：`,
    en: `From ${enDay(on)} replies made ${name.en} name:`,
  }),
  organ: (organ: string): Words => ({ zh: `复议机关：${organ}`, en: `Reconsideration: ${organ}` }),
  court: (court: string): Words => ({ zh: `起诉：${court}`, en: `Court: ${court}` }),
};

/** Why a sheet of a body cannot be taken as it stands, beside what the decision itself says. */
export const BODY_FAULTS = {
  notFound: (text: string, near: readonly string[]): Words => ({
    zh: `没有叫“${text}”的机关${near.length === 0 ? '' : `；相近的有：${near.join('、')}`}`,
    en: `No body is called "${text}"${near.length === 0 ? '' : `; near it: ${near.join(', ')}`}`,
  }),
  several: (text: string): Words => ({
    zh: `叫“${text}”的机关不止一个，写统一社会信用代码`,
    en: `More than one body is called "${text}": give its credit code`,
  }),
  toOrParty: { zh: '承接机关和党委机构，写其中一项', en: 'Give the body or the Party organ, one of them' },
  partLine: (line: string): Words => ({
    zh: `“${line}”没有看懂，写成 职权：承接机关`,
    en: `"${line}" could not be read: function, colon, body`,
  }),
  moved: {
    zh: '同时有别人办理了变动，您填的还在；核对现状后再办',
    en: 'Somebody else changed it meanwhile. What you typed is still here; look again and repeat',
  },
  keyUsed: {
    zh: '这张表单已经办过别的内容，重新打开再办',
    en: 'This form did something else already; open it again',
  },
};
