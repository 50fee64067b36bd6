import type { Words } from '../base/words.ts';
import type { HiddenKind, ScreeningRule, ScreeningSeverity } from './finding.ts';

/** 依据与说明: the severity, the legal ground and the sentence of each rule. */
export type Ground = { readonly severity: ScreeningSeverity; readonly basis: string; readonly message: Words };

const PUBLIC = '个人信息保护法第二十五条';
const SENSITIVE = '个人信息保护法第二十八条';
const CHILD = '个人信息保护法第二十八条、第三十一条';
const SECRETS = '保守国家秘密法第三十五条、政府信息公开条例第十四条';
const WEBSITE = '政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）';

export const GROUNDS: Readonly<Record<Exclude<ScreeningRule, 'metadata'>, Ground>> = {
  resident_id: ground(
    'error',
    PUBLIC,
    '公民身份号码，公开前应当遮盖',
    'an identity number; mask it before publication',
  ),
  mobile_phone: ground('error', PUBLIC, '手机号码，公开前应当遮盖', 'a mobile number; mask it before publication'),
  landline_phone: ground(
    'warning',
    PUBLIC,
    '个人的固定电话，公开前应当遮盖',
    "a private person's telephone; mask it before publication",
  ),
  bank_card: ground(
    'error',
    SENSITIVE,
    '个人银行卡号（账号），公开前应当遮盖',
    "a person's bank card or account; mask it before publication",
  ),
  passport: ground(
    'error',
    PUBLIC,
    '护照或旅行证件号码，公开前应当遮盖',
    'the number of a passport or travel document; mask it before publication',
  ),
  home_address: ground(
    'error',
    PUBLIC,
    '个人住址写到了门牌或组，公开前应当只留到乡镇、街道',
    'a home address down to the door or group; leave no more than the township',
  ),
  email: ground('warning', PUBLIC, '个人电子邮箱，公开前应当遮盖', 'a private mailbox; mask it before publication'),
  licence_plate: ground('warning', PUBLIC, '机动车号牌，公开前应当遮盖', 'a licence plate; mask it before publication'),
  medical: ground(
    'error',
    SENSITIVE,
    '写明姓名的人的病情、残疾或治疗情况，公开前应当删去',
    'illness, disability or treatment of a named person; take it out before publication',
  ),
  minor: ground(
    'error',
    CHILD,
    '不满十四周岁儿童的姓名，公开前应当遮盖',
    'the name of a child under fourteen; mask it before publication',
  ),
  secrecy_marking: ground(
    'error',
    SECRETS,
    '国家秘密标志，本文件不得公开',
    'a marking of state secrecy; the file must not be published',
  ),
  internal_marking: ground(
    'warning',
    '政府信息公开条例第十六条、第十七条',
    '内部或不公开的标注，公开前应当核对公开属性',
    'a marking as internal or not for disclosure; check whether the file may be published',
  ),
  error_word: ground('warning', WEBSITE, '错别字或不规范表述', 'a wrong word or form'),
  artefact: ground('warning', WEBSITE, '转换或模板残留', 'a trace of a conversion or template'),
  unreadable: ground(
    'error',
    '政府信息公开条例第十七条',
    '这一部分读不出来，不能认为没有问题',
    'this part could not be read and cannot be taken as clean',
  ),
};

/** 隐藏内容: what each kind of hidden thing is, and how grave. Grounds: the published file says more than the one that was reviewed. */
export const HIDDEN_GROUNDS: Readonly<Record<HiddenKind, Ground>> = {
  author: hidden('warning', '文件属性里有个人姓名', 'the properties name a person'),
  comment: hidden('error', '文件里有批注', 'the file holds a comment'),
  tracked_change: hidden(
    'error',
    '文件里有修订痕迹，删去的文字还在',
    'the file holds tracked changes; deleted text is still there',
  ),
  hidden_text: hidden('error', '文件里有隐藏的文字', 'the file holds hidden text'),
  hidden_row: hidden('error', '工作表里有隐藏的行', 'the sheet holds hidden rows'),
  hidden_column: hidden('error', '工作表里有隐藏的列', 'the sheet holds hidden columns'),
  hidden_sheet: hidden('error', '工作簿里有隐藏的工作表', 'the workbook holds a hidden sheet'),
  very_hidden_sheet: hidden(
    'error',
    '工作簿里有菜单里也看不到的隐藏工作表',
    'the workbook holds a sheet that no menu shows',
  ),
  embedded: hidden('error', '文件里嵌有别的文件', 'another file is embedded'),
  pivot_cache: hidden('error', '数据透视表的缓存里留有原始数据', 'the cache of a pivot table keeps its source'),
  external_link: hidden(
    'error',
    '文件里有指向内部路径或服务器的链接',
    'the file links to a path or server of the inside',
  ),
  covered_text: hidden('error', '遮盖物下面的文字还在', 'text is still there under its cover'),
  white_text: hidden('error', '文件里有与底色同色的文字', 'the file holds text in the colour of its ground'),
  outside_page: hidden('error', '页面之外有内容', 'there is content outside the page'),
  attachment: hidden('error', '文件里带有附件', 'the file carries an attachment'),
  earlier_revision: hidden('error', '文件里留有以前的版本', 'the file keeps an earlier revision'),
  gps: hidden('error', '图片里记有拍摄地点', 'the picture tells where it was taken'),
  html_comment: hidden('error', '网页源代码里有注释', 'the source of the page holds a comment'),
};

function ground(severity: ScreeningSeverity, basis: string, zh: string, en: string): Ground {
  return { severity, basis, message: { zh, en } };
}

function hidden(severity: ScreeningSeverity, zh: string, en: string): Ground {
  return ground(severity, '政府信息公开条例第十七条', zh, en);
}
