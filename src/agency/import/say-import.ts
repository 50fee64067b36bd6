import type { UnseenPart } from '../../base/paper.ts';
import type { Words } from '../../base/words.ts';
import type { BodyChange } from '../body/body-change.ts';
import { AGENCY_LEVELS } from '../../law/index.ts';
import { BODY_KINDS } from '../body/body-kinds.data.ts';
import { LEVEL_NAMES } from '../body/levels.data.ts';
import { sayBodyProblem } from '../body/say-body-problem.ts';
import { IMPORT_COLUMNS } from './columns.data.ts';
import type { FieldNote, ImportProblem, ListProblem } from './import-problem.ts';

/** As they are written in a list. */
const CHOICES: Readonly<Record<'kind' | 'level', readonly Words[]>> = {
  kind: Object.values(BODY_KINDS).map(({ name }) => name),
  level: AGENCY_LEVELS.map((level) => LEVEL_NAMES[level].name),
};

/** One sentence of why a row was not taken. */
export function sayImportProblem(problem: ImportProblem): Words {
  switch (problem.kind) {
    case 'field_not_known': {
      const { head } = IMPORT_COLUMNS[problem.field];
      const known = CHOICES[problem.field];
      return {
        zh: `不认识的${head}“${problem.text}”，改写为下列之一：${known.map(({ zh }) => zh).join('；')}`,
        en: `${head} "${problem.text}" is not known; write one of these: ${known.map(({ zh }) => zh).join('; ')}`,
      };
    }
    case 'field_needed': {
      const { head } = IMPORT_COLUMNS[problem.field];
      return {
        zh: `没有写${head}，从名称和上级也看不出来`,
        en: `${head} is blank, and neither name nor parent tells it`,
      };
    }
    case 'row_repeats':
      return { zh: `与第 ${problem.line} 行重复`, en: `it stands in line ${problem.line} already` };
    case 'body_not_known': {
      const { head } = IMPORT_COLUMNS[problem.field];
      return {
        zh: `${head}“${problem.text}”不在名册里，也不在系统里`,
        en: `${head} "${problem.text}" is neither in the list nor in the register`,
      };
    }
    case 'body_not_clear':
      return {
        zh: `叫“${problem.text}”的机关不止一个，改写统一社会信用代码`,
        en: `more than one body is called "${problem.text}": give its credit code`,
      };
    case 'parent_not_taken':
      return { zh: `上级机关“${problem.text}”没有导入`, en: `the body above, "${problem.text}", was not taken` };
    case 'parents_in_circle':
      return { zh: '上级机关互为上下，成了循环', en: 'the bodies above stand above one another in a circle' };
    case 'other_credit_code':
      return {
        zh: `系统中同名机关的统一社会信用代码是 ${problem.code}`,
        en: `the body of this name has the credit code ${problem.code}`,
      };
    case 'stream_moved':
      return {
        zh: '同时有别人在修改这个机关，再导入一次',
        en: 'somebody else changed the body meanwhile: import again',
      };
    case 'key_used_otherwise':
      return { zh: '这一请求的编号已经用过，再导入一次', en: 'the key of the request was used: import again' };
    default:
      return sayBodyProblem(problem);
  }
}

/** One sentence of a field that was left aside. */
export function sayFieldNote({ field, text, kind }: FieldNote): Words {
  const { head } = IMPORT_COLUMNS[field];
  switch (kind) {
    case 'not_a_day':
      return { zh: `${head}“${text}”不是日期，没有采用`, en: `${head} "${text}" is no day and was left aside` };
    case 'not_mail':
      return { zh: `${head}“${text}”不是电子邮箱，没有采用`, en: `${head} "${text}" is no address and was left aside` };
    case 'a_rank':
      return {
        zh: `${head}“${text}”是级别不是行政层级，没有采用`,
        en: `${head} "${text}" is a rank and no level, and was left aside`,
      };
    case 'outside':
      return {
        zh: `${head}“${text}”不在名册里，也不在系统里，没有采用`,
        en: `${head} "${text}" is neither in the list nor in the register and was left aside`,
      };
    case 'no_parent':
      return { zh: `没有写${head}，将不属于任何机关`, en: `${head} is blank: it will stand under no body` };
    case 'body_not_taken':
      return { zh: `${head}“${text}”没有导入，暂缺`, en: `${head} "${text}" was not taken, so there is none` };
  }
}

/** 隐藏的行和工作表没有读: one sentence of what a workbook hides. */
export const sayUnseen = ({ sheet, rows }: UnseenPart): Words =>
  rows === 'all'
    ? { zh: `工作表“${sheet}”是隐藏的，没有读`, en: `the sheet "${sheet}" is hidden and was not read` }
    : {
        zh: `工作表“${sheet}”有 ${rows} 个隐藏的行，没有读`,
        en: `hidden rows of the sheet "${sheet}" that were not read: ${rows}`,
      };

/** A few words of one change. */
export function sayChange(change: BodyChange): Words {
  switch (change.kind) {
    case 'found':
      return { zh: '设立', en: 'founded' };
    case 'rename':
      return {
        zh: `${change.on} 起名称为“${change.names.fullName}”`,
        en: `called "${change.names.fullName}" from ${change.on}`,
      };
    case 'move':
      return { zh: '隶属、主管部门', en: 'place, competent department' };
    case 'identify':
      return { zh: '类型、层级、代码或网址标识', en: 'kind, level, code or slug' };
    case 'change_contact':
      return { zh: '联系方式', en: 'contact data' };
    case 'change_settings':
      return { zh: '设置', en: 'settings' };
    case 'open_section':
      return { zh: `股室“${change.name}”`, en: `section "${change.name}"` };
    case 'rename_section':
      return { zh: `股室改名“${change.name}”`, en: `section called "${change.name}"` };
    case 'close_section':
      return { zh: '撤销股室', en: 'section closed' };
    case 'hand_over':
      return { zh: '职权移交', en: 'functions handed over' };
    case 'close':
      return { zh: '撤销', en: 'closed' };
  }
}

/** One sentence of why a file is no list of bodies. */
export function sayListProblem(file: string, problem: ListProblem): Words {
  switch (problem.kind) {
    case 'no_names':
      return {
        zh: `“${file}”里没有“机关名称”一栏，模板见 gongkai import bodies --template 名册.xlsx`,
        en: `"${file}" has no column 机关名称; for a template: gongkai import bodies --template list.xlsx`,
      };
    case 'empty':
      return { zh: `“${file}”里没有机关`, en: `"${file}" holds no bodies` };
    case 'too_many':
      return {
        zh: `“${file}”超过 ${problem.most} 行，分成几个文件`,
        en: `"${file}" has more than ${problem.most} rows: part it`,
      };
  }
}
