import { LEVEL_NAMES, ROLES, type Role } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { enDay, enLastDay, zhDay, zhLastDay } from './say-days.ts';
import { settingNamed } from './setting-names.ts';

/** What an event says, read field by field: a field that is not there, or is something else, reads as nothing. */
export type EventFields = {
  text(name: string): string | null;
  /** The name of what an id leads to: a section, an officer, a body; the id itself where nobody knows it. */
  name(name: string): string;
};

const words = (zh: string, en: string): Words => ({ zh, en });

const since = (event: EventFields): Words => {
  const on = event.text('on');
  return on === null ? words('', '') : words(`，自${zhDay(on)}起`, ` from ${enDay(on)}`);
};

const upTo = (event: EventFields): Words => {
  const until = event.text('until');
  return until === null ? words('', '') : words(`至${zhLastDay(until)}`, ` to ${enLastDay(until)}`);
};

const roleOf = (event: EventFields): Words => {
  const role = event.text('role') ?? '';
  return Object.hasOwn(ROLES, role) ? ROLES[role as Role].name : words(role, role);
};

const plus = (head: Words, tail: Words): Words => words(head.zh + tail.zh, head.en + tail.en);

/** 台账事件的说法, by the type of the event. One that does not stand here is shown by its type. */
export const LEDGER_EVENTS: Readonly<Record<string, (event: EventFields) => Words>> = {
  body_founded: (event) => {
    const name = event.text('full_name') ?? '';
    return plus(words(`设立机关“${name}”`, `founded the body "${name}"`), since(event));
  },
  body_renamed: (event) => {
    const name = event.text('full_name') ?? '';
    return plus(words(`名称改为“${name}”`, `called it "${name}"`), since(event));
  },
  body_moved: (event) => {
    const [parent, competent] = [event.name('parent'), event.name('competent')];
    return words(
      `隶属改为：上级机关${parent || '（无）'}，公开工作主管部门${competent || '（无）'}`,
      `placed it under ${parent || 'nobody'}, supervised by ${competent || 'nobody'}`,
    );
  },
  body_identified: (event) => {
    const level = event.text('level') ?? '';
    const said = Object.hasOwn(LEVEL_NAMES, level) ? LEVEL_NAMES[level as keyof typeof LEVEL_NAMES].name.zh : level;
    const [code, slug] = [event.text('credit_code') ?? '无', event.text('slug') ?? '无'];
    return words(
      `更正为：${said}，信用代码 ${code}，网址标识 ${slug}`,
      `corrected: ${level}, credit code ${code}, slug ${slug}`,
    );
  },
  contact_changed: (event) => plus(words('修改公开工作机构和联系方式', 'changed contact data'), since(event)),
  settings_changed: (event) => plus(words('修改机关设置', 'changed settings of the body'), since(event)),
  section_opened: (event) => {
    const name = event.text('name') ?? '';
    if (name === 'sign_in_rows_sealed') return words('登录记录已加封', 'rows of sign-in bear seals from here on');
    return words(`设立股室“${name}”`, `opened the section "${name}"`);
  },
  section_renamed: (event) => {
    const name = event.text('name') ?? '';
    return plus(words(`股室改称“${name}”`, `called a section "${name}"`), since(event));
  },
  section_closed: (event) => {
    const name = event.name('section');
    return plus(words(`撤销股室“${name}”`, `closed the section "${name}"`), since(event));
  },
  function_handed_over: (event) => {
    const what = event.text('function');
    const to = event.name('to') || (event.text('party') ?? '');
    return plus(
      words(`${what === null ? '整体' : `“${what}”职权`}移交${to}`, `handed ${what ?? 'the whole'} over to ${to}`),
      since(event),
    );
  },
  body_closed: (event) => plus(words('机关终止', 'the body ended'), since(event)),
  officer_entered: (event) => {
    const section = event.name('section');
    return plus(
      words(`到岗${section === '' ? '' : `，${section}`}`, `came${section === '' ? '' : ` to ${section}`}`),
      since(event),
    );
  },
  officer_placed: (event) => {
    const section = event.name('section');
    return plus(
      words(
        section === '' ? '调整为不在股室' : `调整到${section}`,
        `placed in ${section === '' ? 'no section' : section}`,
      ),
      since(event),
    );
  },
  name_corrected: () => words('更正姓名', 'corrected the name'),
  account_corrected: () => words('更正账号', 'corrected the account'),
  officer_left: (event) => plus(words('离岗', 'left'), since(event)),
  role_given: (event) => {
    return plus(plus(plus(words('授予角色：', 'given the role '), roleOf(event)), since(event)), upTo(event));
  },
  role_taken: (event) => plus(plus(words('收回角色：', 'taken the role '), roleOf(event)), since(event)),
  deputy_named: (event) => sayDeputy(event, 'deputy', words('指定代理人：', 'deputy named:')),
  deputy_ended: (event) => sayDeputy(event, 'deputy', words('结束代理：', 'deputy ended:')),
  deputising_begun: (event) => sayDeputy(event, 'officer', words('开始代理：', 'acts for')),
  deputising_ended: (event) => sayDeputy(event, 'officer', words('结束代理', 'acts no more for')),
  setting_changed: (event) => {
    const { zh, en } = settingNamed(event.text('name') ?? '');
    return words(`修改设置：${zh}`, `changed the setting: ${en}`);
  },
  reminded: (event) => plus(words('主管部门提醒补齐', 'reminded by the competent department'), since(event)),
  report_imported: (event) => sayReport(event, words('导入年报', 'took in the report')),
  report_replaced: (event) => sayReport(event, words('以新文件替换年报', 'replaced the report')),
  report_withdrawn: (event) => plus(words('撤下年报', 'withdrew the report'), since(event)),
};

function sayDeputy(event: EventFields, field: string, head: Words): Words {
  const name = event.name(field);
  return plus(plus(plus(head, words(name, ` ${name}`)), since(event)), upTo(event));
}

const sayReport = (event: EventFields, head: Words): Words => {
  const year = event.text('year');
  return year === null ? head : plus(head, words(`（${year}年）`, ` of ${year}`));
};

/** 卷的种类, by their key. One that does not stand here is shown by its key. */
export const STREAM_KINDS: Readonly<Record<string, Words>> = {
  agency: words('机关', 'body'),
  officer: words('人员', 'officer'),
  audit: words('审计（按日）', 'audit, a day'),
  installation: words('平台设置', 'installation'),
  reminder: words('提醒', 'reminder'),
  annual_report: words('年度报告', 'annual report'),
};

/** 不是工作人员的办理者: who did it where it was no officer of the platform. */
export const OTHER_ACTORS: Readonly<Record<string, Words>> = {
  setup: words('初始设置', 'setting up'),
  command: words('服务器上的命令', 'a command on the server'),
  system: words('系统', 'the program'),
  program: words('系统', 'the program'),
};
