import type { Words } from '../../base/words.ts';

/** 名册的一栏: its head in the template, what else it may be called, and what it says there of itself. */
export type ImportColumn = {
  readonly head: string;
  readonly alsoCalled: readonly string[];
  readonly isNeeded: boolean;
  readonly example: string;
  readonly help: Words;
};

const column = (
  head: string,
  alsoCalled: readonly string[],
  { needed = false, example = '', zh, en }: { needed?: boolean; example?: string; zh: string; en: string },
): ImportColumn => ({ head, alsoCalled, isNeeded: needed, example, help: { zh, en } });

/** 名册各栏, in the order of the template. */
export const IMPORT_COLUMNS = {
  name: column(
    '机关名称',
    [
      '名称',
      '全称',
      '机关全称',
      '单位名称',
      '单位',
      '单位全称',
      '机构名称',
      '部门名称',
      '部门',
      '部门单位',
      '机构',
      '机关',
      '机关单位',
      '乡镇',
      '街道',
      '镇街',
      '乡镇街道',
      '乡镇名称',
      '街道名称',
      '镇街名称',
      '行政机关',
      'name',
      'fullname',
    ],
    {
      needed: true,
      example: '青河区示例局',
      zh: '规范全称',
      en: 'the full name',
    },
  ),
  short: column('简称', ['机关简称', '规范简称', '单位简称', 'shortname'], {
    example: '区示例局',
    zh: '规范简称，可空',
    en: 'the short name, if any',
  }),
  kind: column('机关类型', ['类型', '类别', '机关类别', '单位类型', '机构类型', '性质', '单位性质', 'kind', 'type'], {
    example: '政府工作部门',
    zh: '人民政府、乡镇人民政府、政府工作部门、垂直领导的行政机关、法律法规授权的组织、公共企事业单位；人民政府和街道办事处可空',
    en: 'what it is; may be blank where the name tells',
  }),
  level: column('层级', ['行政层级', '级别', '行政级别', 'level'], {
    example: '县级',
    zh: '省级、设区的市级、县级、乡级；部门可空，与上级机关相同',
    en: 'its level; a department is of the level of its government',
  }),
  parent: column(
    '上级机关',
    ['所属政府', '隶属', '隶属机关', '上级', '上级单位', '本级人民政府', '所属机关', 'parent'],
    {
      example: '青河区人民政府',
      zh: '名册中或系统中已有机关的名称或信用代码；最高的一个空着',
      en: 'name or credit code of a body in the file or in the register',
    },
  ),
  competent: column(
    '公开主管部门',
    ['主管部门', '政府信息公开主管部门', '信息公开主管部门', '公开工作主管部门', 'competentdepartment'],
    {
      example: '青河区人民政府办公室',
      zh: '政府信息公开工作主管部门',
      en: 'the competent department of its disclosure',
    },
  ),
  creditCode: column(
    '统一社会信用代码',
    ['信用代码', '社会信用代码', '机构代码', '统一信用代码', '代码', 'creditcode', 'uscc'],
    {
      zh: '18 位，按校验码核对',
      en: '18 characters; its check character is looked at',
    },
  ),
  slug: column('网址标识', ['网址', '地址标识', '英文标识', '标识', '拼音标识', 'slug'], {
    example: 'qinghe-shili',
    zh: '小写字母、数字、连字符；空着就暂无门户专栏',
    en: 'lower-case letters, figures, hyphens; without it there is no page of its own',
  }),
  letterName: column('落款名称', ['发文名称', '文书落款', '落款', 'lettername'], {
    zh: '答复书落款，空着用全称',
    en: 'the name under which letters go out',
  }),
  prefix: column('发文代字', ['机关代字', '代字', '文书代字', 'letterprefix'], {
    example: '青示公开',
    zh: '文书编号的代字',
    en: 'the prefix of letter numbers',
  }),
  pattern: column('索引号格式', ['索引号规则', '索引号', 'indexpattern'], {
    zh: '如 {credit_code}/{yyyy}-{serial:5}',
    en: 'e.g. {credit_code}/{yyyy}-{serial:5}',
  }),
  office: column(
    '公开工作机构',
    ['政府信息公开工作机构', '信息公开机构', '公开机构', '受理机构', '工作机构', 'disclosureoffice'],
    {
      example: '人秘股',
      zh: '政府信息公开工作机构',
      en: 'the disclosure office',
    },
  ),
  address: column('办公地址', ['地址', '联系地址', '通信地址', '通讯地址', 'address'], {
    zh: '办公地址',
    en: 'address',
  }),
  postcode: column('邮政编码', ['邮编', 'postcode'], { zh: '邮政编码', en: 'postcode' }),
  hours: column('办公时间', ['工作时间', '受理时间', 'hours', 'officehours'], { zh: '办公时间', en: 'hours' }),
  phone: column('联系电话', ['电话', '办公电话', '公开电话', '咨询电话', 'phone', 'telephone'], {
    zh: '联系电话',
    en: 'telephone',
  }),
  fax: column('传真', ['传真号码', '传真电话', 'fax'], { zh: '传真', en: 'fax' }),
  mail: column('电子邮箱', ['邮箱', '电子邮件', '电子信箱', 'email', 'mail'], { zh: '电子邮箱', en: 'e-mail' }),
  online: column('互联网联系方式', ['网上申请地址', '互联网申请', '网站', 'website', 'online'], {
    zh: '互联网联系方式',
    en: 'contact on the internet',
  }),
  sections: column('股室', ['内设机构', '科室', '内设股室', '内设科室', '处室', '股室名称', 'sections'], {
    example: '人秘股、业务股',
    zh: '用顿号隔开',
    en: 'set apart by commas',
  }),
  organ: column('复议机关', ['行政复议机关', 'reconsiderationorgan'], {
    example: '青河区人民政府',
    zh: '不服答复向谁申请复议',
    en: 'where reconsideration is applied for',
  }),
  court: column('管辖法院', ['法院', '诉讼管辖法院', '人民法院', 'court'], {
    zh: '不服答复向哪个法院起诉',
    en: 'the court',
  }),
  founded: column('成立日期', ['设立日期', '组建日期', '成立时间', '设立时间', 'founded'], {
    example: '2019-03-25',
    zh: '年-月-日，不知道就空着',
    en: 'a day, blank where it is not known',
  }),
  renamed: column('更名日期', ['名称启用日期', '启用日期', '更名时间', 'renamed'], {
    zh: '已在系统中而名称不同的，从哪一天起用新名；空着为导入当日',
    en: 'from when a new name holds; else the day of the import',
  }),
} as const satisfies Record<string, ImportColumn>;

/** 名册的一栏, by its key. */
export type ImportField = keyof typeof IMPORT_COLUMNS;

/** 名册各栏的键. */
export const IMPORT_FIELDS = Object.keys(IMPORT_COLUMNS) as readonly ImportField[];

/** 表脚: how a row begins that sums up the list, or says something about it, and names no body. */
export const FOOT_OF_LIST =
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|(?:注|备注|说明|填表说明|填表人|填报人|制表人|经办人|审核人|负责人|填表日期|填报日期|联系人)[:：])/u;

/** Heads that hold nothing to take, and are not worth a word. */
export const IDLE_HEADS: readonly string[] = ['序号', '编号', '备注', '说明', 'no', '号', 'remark', 'remarks', 'note'];
