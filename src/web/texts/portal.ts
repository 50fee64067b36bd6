import type { Words } from '../../base/words.ts';
import type { ReportPart } from '../../compilation/index.ts';
import { enDay, zhDay } from './say-days.ts';

const PARTS: Readonly<Record<ReportPart, Words>> = {
  title: { zh: '标题', en: 'the title' },
  opening: { zh: '开头', en: 'the opening' },
  overview: { zh: '一、总体情况', en: 'section 1' },
  proactive: { zh: '二、主动公开', en: 'section 2' },
  applications: { zh: '三、申请', en: 'section 3' },
  disputes: { zh: '四、复议诉讼', en: 'section 4' },
  problems: { zh: '五、问题', en: 'section 5' },
  other_matters: { zh: '六、其他', en: 'section 6' },
  closing: { zh: '落款', en: 'the signature' },
};

export const PORTAL = {
  disclosure: { zh: '政府信息公开', en: 'Government information disclosure' },
  here: { zh: '所在位置', en: 'You are here' },
  search: { zh: '搜索', en: 'Search' },
  searchAll: { zh: '全站搜索', en: 'Search the whole site' },
  searchHint: { zh: '机关名称、年报内容', en: 'Bodies, text of reports' },
  subColumns: { zh: '政府信息公开栏目', en: 'Disclosure column' },
  guide: { zh: '政府信息公开指南', en: 'Disclosure guide' },
  rules: { zh: '政府信息公开制度', en: 'Disclosure rules' },
  contents: { zh: '法定主动公开内容', en: 'What must be published' },
  reports: { zh: '政府信息公开年报', en: 'Annual reports' },
  apply: { zh: '依申请公开', en: 'Apply for information' },
  applyHint: { zh: '没找到？向本机关申请', en: 'Not found? Ask this body' },
  owner: (name: string): Words => ({ zh: `主办单位：${name}`, en: `Run by ${name}` }),
  phone: (phone: string): Words => ({ zh: `联系电话：${phone}`, en: `Telephone ${phone}` }),
  siteCode: (code: string): Words => ({ zh: `网站标识码：${code}`, en: `Site code ${code}` }),
  ipv6: { zh: '本站支持 IPv6 访问', en: 'Reachable by IPv6' },
  siteMap: { zh: '网站地图', en: 'Site map' },
  feed: { zh: '订阅更新', en: 'Feed of changes' },
  unpublished: { zh: '尚未公布', en: 'not yet published' },

  home: {
    lead: {
      zh: '查各机关公开的信息，看怎样申请没有公开的信息。',
      en: 'See what each body discloses, and how to ask for what is not.',
    },
    bodies: { zh: '各机关', en: 'Bodies' },
    count: (count: number): Words => ({ zh: `共 ${count} 个机关`, en: `${count} ${count === 1 ? 'body' : 'bodies'}` }),
    more: (shown: number, count: number): Words => ({
      zh: `共 ${count} 个机关，这里列出 ${shown} 个，其余按名称搜索`,
      en: `${count} bodies; ${shown} are listed here, search for the others by name`,
    }),
    others: { zh: '其他机关', en: 'Other bodies' },
    under: (name: string): Words => ({ zh: `上级：${name}`, en: `under ${name}` }),
    newest: { zh: '最近公开的年报', en: 'Reports published of late' },
    entries: { zh: '可以做什么', en: 'What you can do' },
    find: { zh: '查', en: 'Find' },
    findHint: { zh: '按机关、按内容查已经公开的信息', en: 'what is published, by body or by its words' },
    ask: { zh: '申请', en: 'Ask' },
    askHint: { zh: '选机关，看需要写什么、怎样提交', en: 'choose a body; see what to write and how to hand it in' },
    tools: { zh: '工具', en: 'Tools' },
  },

  column: {
    newest: { zh: '最近公开', en: 'Published of late' },
    nothing: { zh: '这里还没有公开的信息。', en: 'Nothing has been published here yet.' },
    toGuide: { zh: '看公开指南', en: 'See the guide' },
    formerNames: (names: string): Words => ({ zh: `曾用名：${names}`, en: `Formerly ${names}` }),
    closed: (day: string): Words => ({ zh: `本机关已于${zhDay(day)}撤销。`, en: `This body ended on ${enDay(day)}.` }),
    follows: { zh: '原有职责由以下机关承接：', en: 'Its functions went to:' },
    nobody: { zh: '没有登记承接的机关。', en: 'No body is entered as its successor.' },
    handedOver: { zh: '已经移交的职责：', en: 'Functions handed over:' },
    functionTo: (what: string, day: string): Words => ({
      zh: `${what}（${zhDay(day)}起）`,
      en: `${what} (from ${enDay(day)})`,
    }),
    whole: { zh: '全部职责', en: 'all functions' },
    guideChanged: (day: string): Words => ({ zh: `指南更新于${zhDay(day)}`, en: `Guide changed on ${enDay(day)}` }),
  },

  guidePage: {
    changed: (day: string): Words => ({ zh: `最后更改：${zhDay(day)}`, en: `Last changed ${enDay(day)}` }),
    unchanged: { zh: '机关还没有公布联系方式。', en: 'This body has not yet published how to reach it.' },
    lead: { zh: '依照条例第十二条编制。', en: 'Made under article 12 of the Regulation.' },
    kinds: { zh: '公开的信息怎样分类、编排', en: 'How what is published is sorted' },
    classification: {
      zh: '按条例第二十条、第二十一条的各项分类',
      en: 'by the items of articles 20 and 21 of the Regulation',
    },
    arrangement: (number: string | null): Words => ({
      zh: `每条信息有一个终身不变的索引号${number === null ? '' : `，形如 ${number}`}`,
      en: `each piece has an index number that never changes${number === null ? '' : `, such as ${number}`}`,
    }),
    ways: {
      zh: '在本栏目查阅、下载；没有公开的可以申请',
      en: 'read and downloaded here; what is not published can be asked for',
    },
    office: { zh: '公开工作机构', en: 'Disclosure office' },
    postcode: { zh: '邮政编码', en: 'Postcode' },
    mail: { zh: '电子邮箱', en: 'E-mail' },
    how: { zh: '怎样申请', en: 'How to ask' },
    terms: { zh: '多久答复', en: 'How long it takes' },
    fees: { zh: '怎样收费', en: 'What it costs' },
    remedies: { zh: '不服答复怎么办', en: 'If you disagree' },
    organsUnknown: {
      zh: '本机关的复议机关和管辖法院尚未公布；答复书会写明。',
      en: 'To whom exactly you turn is not yet published here; the reply itself says it.',
    },
  },

  applyPage: {
    lead: {
      zh: '公民、法人或者其他组织可以向机关申请获取政府信息。目前不能在这里网上提交，可以用下面的渠道。',
      en: 'Anybody may ask for information. It cannot be handed in online here at present; these ways are open.',
    },
    write: { zh: '要写明什么', en: 'What to write' },
    ifNatural: { zh: '公民填写', en: 'natural persons' },
    ifOrganisation: { zh: '法人或者其他组织填写', en: 'organisations' },
    ifAny: { zh: '可以不填', en: 'where there is one' },
    form: { zh: '打印申请表', en: 'Print the form' },
    formLead: {
      zh: '也可以不用这张表，写明同样的内容即可。',
      en: 'You may also write without it, as long as the same is said.',
    },
    oral: {
      zh: '书写确有困难的，可以口头提出，由机关的公开工作机构代为填写。',
      en: 'Whoever has real difficulty writing may ask by word of mouth; the office writes it down.',
    },
    channels: { zh: '可以用的渠道', en: 'Ways to hand it in' },
    channel: { zh: '渠道', en: 'Way' },
    where: { zh: '地址', en: 'Where' },
    received: { zh: '哪天算收到', en: 'Day of receipt' },
    noChannel: {
      zh: '机关还没有公布接收申请的渠道。条例规定可以当面提交或者邮寄，地址向机关询问。',
      en: 'This body has not yet published its channels. By law you may hand it in or post it; ask the body for the address.',
    },
    arrival: { zh: '交到的当天', en: 'the day it arrives' },
    confirmed: { zh: '双方确认的当天', en: 'the day both sides confirm it' },
    officeHours: (hours: string): Words => ({ zh: `办公时间 ${hours}`, en: `open ${hours}` }),
    postTo: (office: string): Words => ({ zh: `收件：${office}`, en: `to ${office}` }),
    enterprise: {
      zh: '公共企事业单位的信息公开，依照主管部门的专门规定办理，不适用本条例的申请程序（条例第五十五条）。',
      en: 'Public enterprises disclose under rules of their own; applications under the Regulation do not apply (article 55).',
    },
    closed: { zh: '本机关已经撤销，向承接的机关申请。', en: 'This body has ended; ask the body that follows it.' },
    thenWhat: { zh: '提交以后', en: 'What happens then' },
    formTo: (name: string): Words => ({ zh: `致：${name}`, en: `To: ${name}` }),
    formNote: { zh: '带 * 的为条例要求写明的内容', en: 'Items marked * must be said by law' },
  },

  rulesPage: {
    national: { zh: '国家规定', en: 'National rules' },
    own: { zh: '本机关的制度', en: 'Rules of this body' },
    ownNothing: { zh: '本机关的制度还没有在这里公布。', en: 'This body has not yet published rules of its own here.' },
    from: (day: string): Words => ({ zh: `${zhDay(day)}起施行`, en: `in force from ${enDay(day)}` }),
  },

  contentsPage: {
    lead: {
      zh: '条例第二十条、第二十一条规定应当主动公开的各项。',
      en: 'The items that articles 20 and 21 of the Regulation demand.',
    },
    nothing: { zh: '还没有在这里公布', en: 'nothing published here yet' },
    inGuide: { zh: '联系方式见公开指南', en: 'how to reach the body: see the guide' },
    item: { zh: '应当公开的内容', en: 'What must be published' },
    state: { zh: '公开情况', en: 'What is here' },
    basis: { zh: '依据', en: 'Ground' },
  },

  reportsPage: {
    nothing: { zh: '还没有在这里公布年报。', en: 'No annual report has been published here yet.' },
    count: (count: number): Words => ({ zh: `共 ${count} 份，新的在前`, en: `${count}, the newest first` }),
    named: (year: number): Words => ({ zh: `${year}年年报`, en: `Report for ${year}` }),
  },

  report: {
    imported: { zh: '既有年报，由原文导入', en: 'Published before, taken over from its text' },
    importedShort: { zh: '由原文导入', en: 'taken over' },
    facts: { zh: '年报信息', en: 'About this report' },
    body: { zh: '发布机构', en: 'Body' },
    year: { zh: '年度', en: 'Year' },
    publishedOn: { zh: '公布日期', en: 'Published on' },
    source: { zh: '来源', en: 'Source' },
    edition: { zh: '格式', en: 'Form' },
    version: { zh: '版本', en: 'Version' },
    versionNumber: (number: number): Words => ({ zh: `第 ${number} 版`, en: `version ${number}` }),
    unknown: { zh: '原文没有写明', en: 'not known' },
    original: { zh: '原文公布的网页', en: 'where it was published' },
    downloads: { zh: '下载', en: 'Download' },
    formats: {
      docx: { zh: 'Word 文档', en: 'Word document' },
      pdf: { zh: 'PDF，适合打印', en: 'PDF, to print' },
      html: { zh: '网页', en: 'web page' },
      xlsx: { zh: 'Excel 表格', en: 'Excel workbook' },
      txt: { zh: '纯文本', en: 'plain text' },
      json: { zh: 'JSON 数据', en: 'JSON data' },
    },
    history: { zh: '沿革', en: 'History' },
    first: { zh: '首次收入', en: 'first taken over' },
    changedCells: (count: number): Words => ({
      zh: `改动 ${count} 格`,
      en: `${count} ${count === 1 ? 'cell' : 'cells'} changed`,
    }),
    changedParts: (parts: string): Words => ({ zh: `改动文字：${parts}`, en: `text changed: ${parts}` }),
    changedPlace: { zh: '改动公布的网址', en: 'address of publication changed' },
    changedDay: { zh: '改动公布日期', en: 'day of publication changed' },
    parts: PARTS,
    noText: { zh: '原文没有这一部分。', en: 'The original does not have this part.' },
    noTable: { zh: '原文没有这张表。', en: 'The original does not have this table.' },
    notWritten: {
      zh: '这份年报没能写成这种格式，换一种格式下载。',
      en: 'This report could not be written in this format; choose another one.',
    },
  },

  searchPage: {
    title: { zh: '搜索', en: 'Search' },
    titleFor: (question: string): Words => ({ zh: `搜索：${question}`, en: `Search: ${question}` }),
    allBodies: { zh: '看全部机关', en: 'See all bodies' },
    label: { zh: '机关名称、年报内容', en: 'Names of bodies, words of reports' },
    hint: { zh: '几个词用空格分开，都要出现', en: 'several words, parted by blanks, must all be there' },
    bodies: { zh: '机关', en: 'Bodies' },
    reports: { zh: '年报', en: 'Reports' },
    found: (count: number): Words => ({ zh: `找到 ${count} 份，最相关的在前`, en: `${count} found, the best first` }),
    nothing: (question: string): Words => ({
      zh: `没有找到“${question}”。换一个说法，或者少写几个词。`,
      en: `Nothing was found for “${question}”. Say it otherwise, or with fewer words.`,
    }),
    formerly: (name: string): Words => ({ zh: `曾用名 ${name}`, en: `formerly ${name}` }),
    ended: { zh: '已撤销', en: 'ended' },
  },

  feedTitle: (name: string | null): Words => ({
    zh: name === null ? '政府信息公开' : `${name}　政府信息公开`,
    en: name === null ? 'Government information disclosure' : `${name}: government information disclosure`,
  }),
};
