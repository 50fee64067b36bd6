import type { Words } from '../../base/words.ts';
import type { AgencyLevel, Cite } from '../../law/index.ts';

/** 机关的类型: what it is by law, and at which levels there are such. */
export type BodyKindData = {
  readonly name: Words;
  readonly levels: readonly AgencyLevel[];
  /** What a table of an office may call it, beside the name. */
  readonly alsoCalled: readonly string[];
  /** A name of which this matches tells the kind by itself. */
  readonly toldBy: RegExp | null;
  /** Whether one can apply to it for information: public enterprises have rules of their own (article 55). */
  readonly takesApplications: boolean;
  readonly cite: Cite;
};

const LOCAL: readonly AgencyLevel[] = ['province', 'prefecture', 'county'];

/** 机关的类型. The first whose `toldBy` matches a name is the one that it tells. */
export const BODY_KINDS = {
  township: {
    name: { zh: '乡镇人民政府、街道办事处', en: "township people's government or sub-district office" },
    levels: ['township'],
    alsoCalled: ['乡镇', '镇', '乡', '街道', '镇街', '街镇', '乡镇街道', '镇人民政府', '乡人民政府', '街道办事处'],
    toldBy: /(?:[镇乡]人民政府|街道办事处)$/u,
    takesApplications: true,
    cite: { article: 10 },
  },
  government: {
    name: { zh: '人民政府', en: "people's government" },
    levels: ['central', ...LOCAL],
    alsoCalled: ['政府', '本级政府', '区政府', '县政府', '市政府'],
    toldBy: /人民政府$/u,
    takesApplications: true,
    cite: { article: 10 },
  },
  department: {
    name: { zh: '政府工作部门', en: 'department of a government' },
    levels: ['central', ...LOCAL],
    alsoCalled: [
      '部门',
      '工作部门',
      '政府部门',
      '局',
      '委办局',
      '区直部门',
      '县直部门',
      '市直部门',
      '办公室',
      '直属机构',
      '组成部门',
    ],
    toldBy: null,
    takesApplications: true,
    cite: { article: 10 },
  },
  // 条例第十条: what acts in its own name by law publishes itself. 复议法第二十四条第一款: reviewed by the government that set it up.
  outpost: {
    name: { zh: '人民政府的派出机关、派出机构', en: 'outpost of a government' },
    levels: LOCAL,
    alsoCalled: [
      '派出机关',
      '派出机构',
      '政府派出机关',
      '政府派出机构',
      '管委会',
      '开发区管委会',
      '管理委员会',
      '行政公署',
    ],
    toldBy: /(?:(?:开发|高新|保税|度假|示范|管理|风景名胜|园|新|港)区(?:管理委员会|管委会)|地区行政公署)$/u,
    takesApplications: true,
    cite: { article: 10 },
  },
  line_superior: {
    name: { zh: '垂直领导的行政机关', en: 'body led by its line superior' },
    levels: ['central', ...LOCAL, 'township'],
    alsoCalled: ['垂直管理', '垂直领导', '垂管', '垂管部门', '垂直管理部门', '垂直管理机关', '实行垂直领导的行政机关'],
    toldBy: null,
    takesApplications: true,
    cite: { article: 10 },
  },
  empowered_organisation: {
    name: { zh: '法律、法规授权的组织', en: 'organisation empowered by law or regulation' },
    levels: ['central', ...LOCAL, 'township'],
    alsoCalled: ['授权组织', '法律法规授权的组织', '法律法规授权组织', '具有管理公共事务职能的组织', '事业单位'],
    toldBy: null,
    takesApplications: true,
    cite: { article: 54 },
  },
  public_enterprise: {
    name: { zh: '公共企事业单位', en: 'public enterprise or institution' },
    levels: ['central', ...LOCAL, 'township'],
    alsoCalled: ['公共企业', '公用企事业单位', '公用企业', '企事业单位', '公共事业单位'],
    toldBy: null,
    takesApplications: false,
    cite: { article: 55 },
  },
} as const satisfies Record<string, BodyKindData>;

/** 机关的类型, one of them. */
export type BodyKind = keyof typeof BODY_KINDS;
