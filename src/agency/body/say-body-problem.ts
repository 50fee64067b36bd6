import { dayNumber, type Day } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';
import type { IndexPatternProblem, SuccessionProblem } from '../../law/index.ts';
import { BODY_KINDS } from './body-kinds.data.ts';
import type { BodyProblem } from './body-problem.ts';
import { LEVEL_NAMES } from './levels.data.ts';

/** One sentence of why something cannot be done to a body. */
export function sayBodyProblem(problem: BodyProblem): Words {
  switch (problem.kind) {
    case 'slug_form':
      return words(
        `网址标识“${problem.slug}”应为 2 至 40 个小写字母、数字或连字符，以字母开头`,
        `the slug "${problem.slug}" is to be 2 to 40 lower-case letters, figures or hyphens, a letter first`,
      );
    case 'slug_reserved':
      return words(
        `网址标识“${problem.slug}”是平台自己的地址`,
        `"${problem.slug}" is an address of the platform itself`,
      );
    case 'slug_taken':
      return words(`网址标识“${problem.slug}”已被其他机关使用`, `another body has the slug "${problem.slug}"`);
    case 'is_there_already':
      return words('已经设立', 'it is there already');
    case 'not_there':
      return words('没有这个机关', 'there is no such body');
    case 'is_closed':
      return words(`该机关已于${on(problem.on).zh}终止`, `the body ended on ${on(problem.on).en}`);
    case 'name_blank':
      return words('没有名称', 'there is no name');
    case 'name_too_long':
      return words(`名称超过 ${problem.longest} 个字`, `the name has more than ${problem.longest} characters`);
    case 'name_taken':
      return words(`同一上级下已有“${problem.name}”`, `there is a "${problem.name}" under the same body already`);
    case 'same_name':
      return words(`名称已经是“${problem.name}”`, `it is called "${problem.name}" already`);
    case 'credit_code':
      return words(
        `统一社会信用代码“${problem.code}”不是 18 位或校验码不符`,
        `the credit code "${problem.code}" has not 18 characters, or its check character is wrong`,
      );
    case 'credit_code_taken':
      return words(
        `统一社会信用代码“${problem.code}”已属于其他机关`,
        `another body has the credit code "${problem.code}"`,
      );
    case 'level_of_kind': {
      const [kind, level] = [BODY_KINDS[problem.bodyKind].name, LEVEL_NAMES[problem.level].name];
      return words(`${level.zh}没有“${kind.zh}”`, `there is no ${kind.en} at the level ${level.en}`);
    }
    case 'no_such_parent':
      return words('上级机关不存在或已终止', 'the body above is not there or has ended');
    case 'no_such_competent':
      return words('主管部门不存在或已终止', 'the competent department is not there or has ended');
    case 'no_such_successor':
      return words('承接的机关不存在或已终止', 'the body that is to follow is not there or has ended');
    case 'two_receivers':
      return words(
        '承接的机关和党委机构只能写一个',
        'name the body that follows or the Party organ that follows, not both',
      );
    case 'under_itself':
      return words('机关不能在自己之下', 'a body cannot stand under itself');
    case 'parent_is_lower': {
      const [own, above] = [LEVEL_NAMES[problem.level].name, LEVEL_NAMES[problem.parentLevel].name];
      return words(
        `上级机关（${above.zh}）比本机关（${own.zh}）层级低`,
        `the body above (${above.en}) is of a lower level (${own.en})`,
      );
    }
    case 'not_after':
      return words(
        `${on(problem.on).zh}早于已登记的${on(problem.last).zh}`,
        `${on(problem.on).en} is not after ${on(problem.last).en}, which stands there`,
      );
    case 'index_pattern':
      return sayPatternProblem(problem.problem);
    case 'term_out_of_range':
      return words(`内部时限不能是 ${problem.days} 个工作日`, `an inner term cannot be ${problem.days} working days`);
    case 'mail':
      return words(`“${problem.mail}”不是电子邮箱`, `"${problem.mail}" is no mail address`);
    case 'no_such_section':
      return words('没有这个股室', 'there is no such section');
    case 'section_closed':
      return words(`股室“${problem.section}”已撤销`, `the section "${problem.section}" is closed`);
    case 'section_name_taken':
      return words(`已有股室“${problem.name}”`, `there is a section "${problem.name}" already`);
    case 'has_bodies_below':
      return words(`下面还有 ${problem.count} 个机关`, `${problem.count} bodies stand under it`);
    case 'succession':
      return saySuccessionProblem(problem.problem);
    case 'nothing_handed_over':
      return words('没有写明移交什么', 'nothing is said to be handed over');
    case 'nothing_changed':
      return words('与现状相同', 'it is so already');
  }
}

const on = (day: Day): Words => sayDay(dayNumber(day));

const words = (zh: string, en: string): Words => ({ zh, en });

function sayPatternProblem(problem: IndexPatternProblem): Words {
  switch (problem.kind) {
    case 'unknown_token':
    case 'repeated_token':
      return problem.kind === 'unknown_token'
        ? words(`索引号格式不认识“{${problem.token}}”`, `the index pattern holds an unknown {${problem.token}}`)
        : words(`索引号格式里“{${problem.token}}”重复`, `the index pattern holds {${problem.token}} twice`);
    case 'no_serial':
      return words('索引号格式缺少流水号 {serial:N}', 'the index pattern lacks the running number {serial:N}');
    case 'serial_digits':
      return words(`流水号不能是 ${problem.digits} 位`, `a running number cannot have ${problem.digits} figures`);
    case 'stray_brace':
      return words('索引号格式的花括号不成对', 'a brace of the index pattern stands alone');
  }
}

function saySuccessionProblem(problem: SuccessionProblem): Words {
  switch (problem.kind) {
    case 'follows_itself':
      return words('机关不能承接自己', 'a body cannot follow itself');
    case 'cycle':
      return words('承继关系成了循环', 'the bodies follow one another in a circle');
    case 'two_successors':
      return words(
        '整体移交给了不止一个机关，要按职权分写',
        'the whole goes to more than one body: say which function goes where',
      );
    case 'after_its_end':
      return words(`该机关已于${on(problem.endedOn).zh}终止`, `the body ended on ${on(problem.endedOn).en}`);
    case 'function_needed':
      return words('机关已经拆分，要写明哪项职权', 'the body was divided up: say which function is meant');
    case 'nobody_has_it':
      return words(`职权“${problem.function}”没有机关承接`, `nobody has the function "${problem.function}"`);
  }
}
