import { dayNumber, type Day } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';
import { dayBefore } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { OfficerProblem } from './officer-change.ts';
import { ROLES } from './roles.data.ts';

/** One sentence of why something cannot be done to an officer. */
export function sayOfficerProblem(problem: OfficerProblem): Words {
  switch (problem.kind) {
    case 'body_not_there':
      return words('没有这个机关，或已终止', 'the body is not there or has ended');
    case 'already_here':
      return words('已经在岗', 'the officer is here already');
    case 'officer_not_there':
      return words('没有这名工作人员', 'there is no such officer');
    case 'nothing_corrected':
      return words('姓名和账号都与原来一样，没有要更正的', 'name and account are as they were: nothing to correct');
    case 'has_left':
      return words(`已于${on(problem.on).zh}离岗`, `the officer left on ${on(problem.on).en}`);
    case 'not_after':
      return words(
        `${on(problem.on).zh}早于已登记的${on(problem.last).zh}，或不晚于它`,
        `${on(problem.on).en} is not after ${on(problem.last).en}, which stands there`,
      );
    case 'ends_before_it_begins':
      return words(
        `最后一天${on(problem.last).zh}早于开始的${on(problem.from).zh}`,
        `the last day, ${on(problem.last).en}, is before the first, ${on(problem.from).en}`,
      );
    case 'no_such_section':
      return words('没有这个股室，或已撤销', 'there is no such section, or it is closed');
    case 'section_needed':
      return words(
        `${ROLES[problem.role].name.zh}要写明在哪个股室`,
        `a ${ROLES[problem.role].name.en} is one of a section: say which`,
      );
    case 'no_section_for':
      return words(
        `${ROLES[problem.role].name.zh}不在股室内任职，股室留空`,
        `a ${ROLES[problem.role].name.en} is not one of a section: leave it blank`,
      );
    case 'role_held':
      return words(`那段时间已经担任${ROLES[problem.role].name.zh}`, `the role is held at that time already`);
    case 'role_not_held':
      return words(`没有担任${ROLES[problem.role].name.zh}`, 'the role is not held');
    case 'roles_conflict': {
      const said = problem.conflicts.map(({ roles: [one, other], why }) => ({
        zh: `${ROLES[one].name.zh}与${ROLES[other].name.zh}：${why.zh}`,
        en: `${ROLES[one].name.en} and ${ROLES[other].name.en}: ${why.en}`,
      }));
      const [zh, en] = [said.map((one) => one.zh).join('；'), said.map((one) => one.en).join('; ')];
      return problem.deputises
        ? words(`因代理会集于一人。${zh}`, `by deputising they would come into one hand. ${en}`)
        : words(`不能由同一人担任。${zh}`, `one person may not hold both. ${en}`);
    }
    case 'own_role':
      return words(
        '不能给自己授予角色，由另一名安全管理员办理',
        'nobody gives himself a role: another administrator does',
      );
    case 'own_deputy':
      return words('不能代理自己', 'nobody deputises for himself');
    case 'asker_as_deputy':
      return words(
        '不能指定自己做别人的代理人；由另一名公开工作人员或者安全管理员指定',
        'nobody names himself a deputy: another officer of the disclosure office or the security administrator does',
      );
    case 'no_such_deputy':
      return words('代理人不在本机关，或那时不在岗', 'the deputy is not an officer of this body at that time');
    case 'deputy_absent': {
      const last = dayBefore(problem.to);
      return words(
        `代理人自己 ${problem.from} 至 ${last} 也由别人代理，换一个人`,
        `the deputy is away from ${problem.from} to ${last} and has a deputy himself: name somebody else`,
      );
    }
    case 'no_deputy_named':
      return words('没有指定这名代理人', 'this deputy was not named');
    case 'deputy_named':
      return words('那段时间已经指定了代理人', 'a deputy is named for that time already');
    case 'person_not_taken':
      return words(
        '这项变动不改姓名和账号；要改，另作“更正姓名、账号”',
        'this change takes no name and no account: correct them by an act of their own',
      );
    case 'account_blank':
      return words('账号和姓名都要填', 'account and name have to be filled in');
    case 'account_taken':
      return words(`账号“${problem.account}”已有人使用`, `somebody has the account "${problem.account}"`);
  }
}

const on = (day: Day): Words => sayDay(dayNumber(day));

const words = (zh: string, en: string): Words => ({ zh, en });
